import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { changedObject } from './changed-object';
import { documentedBy, reference } from './evidence';
import { isSameValue } from './is-same-value';
import { roleIdsOf } from './role-ids-of';
import type { Rule } from './rule';

/** What a request sets is what the response shows of the object. */
export const asAsked = {
  name: 'as-asked',
  evidence: documentedBy(`the meaning of the request's fields, ${reference}`),
  check({ operation, status, body, request }, report) {
    const key = changedObject[operation];
    if (key === undefined || status !== 200 || request === undefined) return;
    const shown = body[key];
    if (!isRecord(shown)) return;
    for (const [field, asked] of Object.entries(expectedOf(operation, request))) {
      if (asked === undefined || (!(field in shown) && !isShown.has(field))) continue;
      const value = shown[field];
      if (field === 'roles' && holdsRoles(value, asked)) continue;
      if (isSameValue(asked, value) || (asked === null && (value ?? '') === '')) continue;
      const pointer = append(`/${key}`, field);
      report({ pointer, documented: `${JSON.stringify(asked)}, as the request asked`, value });
    }
  },
} as const satisfies Rule;

/** Whether a member has every role that was asked for; a response tells of each where it comes from. */
function holdsRoles(shown: unknown, asked: unknown): boolean {
  if (!Array.isArray(shown) || !Array.isArray(asked)) return false;
  const held = roleIdsOf(shown);
  return asked.every((role) => held.has(role));
}

/** What a member's status follows from: pending when that was asked, active otherwise. */
function expectedOf(operation: Operation, request: Readonly<Record<string, unknown>>) {
  if (operation !== 'create_member') return request;
  return { ...request, status: request.create_member_as_pending === true ? 'pending' : 'active' };
}

/** Fields that a response must show when they were asked for; the schema requires them all. */
const isShown: ReadonlySet<string> = new Set([
  'status',
  'mfa_policy',
  'mfa_methods',
  'mfa_phone_number',
  'mfa_enrolled',
  'auth_methods',
  'email_address',
  'email_allowed_domains',
  'email_jit_provisioning',
]);
