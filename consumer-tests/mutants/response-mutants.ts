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
  'empty texts are not understood': breaksAt((value) => value === '', 'an empty text is no value'),
  'keys that are not documented are not understood': breaksAt(
    (value) => isRecord(value) && 'example_unknown_key' in value,
    'an unknown key',
  ),
  'the status code of an error is not read': unread('error', 'status_code'),
  'the session JWT is not read': unread('success', 'session_jwt'),
  'the member is not read': unread('success', 'member'),
  'the first flag is read the other way round': fields('success', (all) => {
    const flag = Object.entries(all).find(([, value]) => typeof value === 'boolean');
    return flag === undefined ? undefined : { ...all, [flag[0]]: flag[1] !== true };
  }),
  'lists are read as empty': fields('success', (all) => {
    const list = Object.entries(all).find(([, value]) => Array.isArray(value) && value.length > 0);
    return list === undefined ? undefined : { ...all, [list[0]]: [] };
  }),
  'lists are read without their first entry': fields('success', (all) => {
    const list = Object.entries(all).find(([, value]) => Array.isArray(value) && value.length > 0);
    if (list === undefined || !Array.isArray(list[1])) return undefined;
    return { ...all, [list[0]]: list[1].slice(1) };
  }),
  'the intermediate session token is taken for a session token': fields('success', (all) =>
    all.intermediate_session_token
      ? { ...all, session_token: all.intermediate_session_token }
      : undefined,
  ),
  'the id of the organization is taken for that of the member': fields('success', (all) =>
    all.member_id && all.organization_id ? { ...all, member_id: all.organization_id } : undefined,
  ),
  'the start of a session is taken for its end': fields('success', (all) =>
    isRecord(all.member_session) && all.member_session.expires_at !== undefined
      ? {
          ...all,
          member_session: {
            ...all.member_session,
            expires_at: all.member_session.started_at ?? '1970-01-01T00:00:00Z',
          },
        }
      : undefined,
  ),
  'the custom claims are not read': fields('success', (all) => {
    if (!isRecord(all.member_session) || !isRecord(all.member_session.custom_claims))
      return undefined;
    const { custom_claims: _, ...session } = all.member_session;
    return { ...all, member_session: session };
  }),
  'the options of the second factor are not read': fields('success', (all) => {
    if (!isRecord(all.mfa_required) || !all.mfa_required.member_options) return undefined;
    const { member_options: _, ...required } = all.mfa_required;
    return { ...all, mfa_required: required };
  }),
  'whether an SMS was sent is not read': fields('success', (all) => {
    if (!isRecord(all.mfa_required) || !all.mfa_required.secondary_auth_initiated) return undefined;
    const { secondary_auth_initiated: _, ...required } = all.mfa_required;
    return { ...all, mfa_required: required };
  }),
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
