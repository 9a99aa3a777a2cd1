import { canonicalJson } from '../../src/io/canonical-json';
import { isRecord } from '../../src/io/is-record';
import { changedObject } from './changed-object';
import { documentedBy } from './evidence';
import type { Facts, Rule, Subject } from './rule';

/** Metadata that a request brings is merged into what was there, key by key, and null deletes a key. */
export const metadataIsMerged = {
  name: 'metadata-is-merged',
  evidence: documentedBy('https://stytch.com/docs/b2b/api/metadata'),
  check({ operation, status, body, request, circumstances }, report) {
    const key = changedObject[operation];
    const shown = key === undefined ? undefined : body[key];
    if (status !== 200 || !isRecord(shown) || request === undefined) return;
    const isNew = operation.startsWith('create_');
    const before = isNew ? {} : knownOf(key, shown, circumstances?.subject);
    for (const field of ['trusted_metadata', 'untrusted_metadata']) {
      const value = shown[field];
      const asked = request[field] ?? (isNew ? {} : undefined);
      const was = isNew ? {} : before?.[field];
      if (!isRecord(asked) || !isRecord(was) || (isNew && value == null)) continue;
      const merged = Object.fromEntries(
        Object.entries({ ...was, ...asked }).filter(([, one]) => one !== null),
      );
      if (canonicalJson(value ?? {}) === canonicalJson(merged)) continue;
      const documented = 'what was there, merged with what the request brings';
      report({ pointer: `/${key}/${field}`, documented, value });
    }
  },
} as const satisfies Rule;

function knownOf(key: string | undefined, { member_id, organization_id }: Facts, known?: Subject) {
  return key === 'member'
    ? known?.member(String(member_id))
    : known?.organization(String(organization_id));
}
