import { append } from '../json-pointer';
import type { Rule } from './rule';

/** Fields without which an object has no identity. Other ids, such as a password's, may be empty. */
const ids = [
  'request_id',
  'organization_id',
  'organization_slug',
  'member_id',
  'member_session_id',
  'method_id',
  'email_id',
  'phone_id',
  'role_id',
  'resource_id',
  'error_type',
] as const;

/** An id is never empty or blank. */
export const idsAreFilled: Rule = {
  name: 'ids-are-filled',
  *check({ objects }) {
    for (const { pointer, value } of objects) {
      for (const key of ids) {
        const id = value[key];
        if (typeof id !== 'string' || /\S/.test(id)) continue;
        yield { pointer: append(pointer, key), documented: 'an id, never blank', value: id };
      }
    }
  },
};
