import { isRecord } from '../../src/io/is-record';
import type { Came, FetchMutant } from './fetch-mutant';

type Fields = Readonly<Record<string, unknown>>;

/** Changes the fields of a response. */
function fields(
  of: 'success' | 'error',
  change: (fields: Fields) => Fields | undefined,
): FetchMutant {
  return {
    response({ status, body }: Came) {
      if (status >= 400 !== (of === 'error') || !isRecord(body)) return undefined;
      const changed = change(body);
      return changed === undefined ? undefined : { status, body: changed };
    },
  };
}

/** A client that never reads a field sees what it would see if the field were not there. */
function unread(of: 'success' | 'error', name: string): FetchMutant {
  return fields(of, (all) => {
    const { [name]: value, ...rest } = all;
    return value === undefined || value === null || value === '' ? undefined : rest;
  });
}

/** A client that breaks at the sight of some value. */
function breaksAt(isTrouble: (value: unknown) => boolean, complaint: string): FetchMutant {
  return {
    response({ body }) {
      if (contains(body, isTrouble)) throw new TypeError(complaint);
      return undefined;
    },
  };
}

/** What a client gets wrong in what it is given. */
export const responseMutants = {
  'an error is swallowed': {
    response: ({ status }: Came) => (status < 400 ? undefined : { status: 200, body: {} }),
  },
  'an error is taken for a success': {
    response: ({ status, body }: Came) => (status < 400 ? undefined : { status: 200, body }),
  },
  'an error is taken for a failed network': {
    response({ status }: Came) {
      if (status >= 400) throw new TypeError('fetch failed');
      return undefined;
    },
  },
  'the type of an error is not read': unread('error', 'error_type'),
  'the message of an error is not read': unread('error', 'error_message'),
  'the address of an error is not read': unread('error', 'error_url'),
  'the id of the request is not read from an error': unread('error', 'request_id'),
  'nulls are not understood': breaksAt((value) => value === null, 'null is not an object'),
  'empty lists are not understood': breaksAt(
    (value) => Array.isArray(value) && value.length === 0,
    'the first of an empty list is undefined',
  ),
  'the session token is not read': unread('success', 'session_token'),
  'the session JWT is taken for the session token': fields('success', (all) =>
    all.session_jwt ? { ...all, session_token: all.session_jwt } : undefined,
  ),
  'the intermediate session token is not read': unread('success', 'intermediate_session_token'),
  'every member is taken for authenticated': fields('success', (all) =>
    all.member_authenticated === false ? { ...all, member_authenticated: true } : undefined,
  ),
  'every member is taken for active': fields('success', ({ member, ...all }) =>
    isRecord(member) && member.status !== 'active'
      ? { ...all, member: { ...member, status: 'active' } }
      : undefined,
  ),
  'the second factor that is missing is not read': unread('success', 'mfa_required'),
  'the other primary factor is not read': unread('success', 'primary_required'),
  'the session is not read': unread('success', 'member_session'),
} as const satisfies Record<string, FetchMutant>;

function contains(value: unknown, isTrouble: (value: unknown) => boolean): boolean {
  if (isTrouble(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => contains(inner, isTrouble));
}
