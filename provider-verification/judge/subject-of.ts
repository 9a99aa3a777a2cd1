import type { Facts, Subject } from '../../schemas/rules/rule';
import { type Operation, operations } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import type { RunEvidence, TokenOwner } from './run-evidence';

/** A request, as far as it says whom it is about. */
export interface AskedRequest {
  readonly operation: Operation;
  /** With its query. */
  readonly path: string;
  readonly request: unknown;
}

/**
 * Whom the response to a request must speak of: who the request names, by id, slug, address or token,
 * and for what it leaves open, who was arranged.
 *
 * @param arranged what the provider states provided, by name.
 */
export function subjectOf(
  evidence: RunEvidence,
  { operation, path, request }: AskedRequest,
  arranged: Facts,
): Subject {
  const asked = namedBy({ operation, path, request });
  const owner = ownerOf(evidence, asked);
  const isNew = operation === 'create_discovered_organization';
  const organizationKey = isNew
    ? undefined
    : (organizationAsked(operation, asked) ??
      owner?.organizationId ??
      text(arranged.organization_id));
  const organizationId = text(
    organizationKey === undefined
      ? undefined
      : evidence.organization(organizationKey)?.organization_id,
  );
  const names = { ...asked, email_address: text(asked.email_address) ?? owner?.emailAddress };
  const member = isNew ? undefined : findMember(evidence, organizationId, names, arranged);
  const isOwnersOrganization = owner?.organizationId === organizationId;
  const memberId = text(member?.member_id) ?? (isOwnersOrganization ? owner?.memberId : undefined);
  const sessionToken = text(asked.session_token) ?? text(asked.session_jwt);
  const sessionId =
    sessionToken === undefined ? undefined : evidence.ownerOf(sessionToken)?.sessionId;
  const session = sessionId === undefined ? undefined : evidence.memberSession(sessionId);
  return {
    organizationKey,
    memberId,
    emailAddress:
      names.email_address ?? text(member?.email_address) ?? text(arranged.email_address),
    session: session?.member_id === memberId ? session : undefined,
    isForeignSession: sessionToken !== undefined && session === undefined,
    organization: (key) => evidence.organization(key),
    member: (id) => evidence.member(id),
    memberSession: (id) => evidence.memberSession(id),
    sessionsOf: (id) => evidence.sessionsOf(id),
    members: () => evidence.members(),
    recoveryCodes: (id) => evidence.recoveryCodes(id),
    totpRegistration: (id) => evidence.totpRegistration(id),
  };
}

/** All that a request names, in its path, its query and its body. */
export function namedBy({ operation, path, request }: AskedRequest): Facts {
  return { ...named(operation, path), ...(isRecord(request) ? request : {}) };
}

/** Where a search names one organization, it is that one. */
function organizationAsked(operation: Operation, asked: Facts): string | undefined {
  const { organization_ids: ids } = asked;
  if (operation === 'search_members' && Array.isArray(ids))
    return ids.length === 1 ? text(ids[0]) : undefined;
  return text(asked.organization_id);
}

function findMember(
  evidence: RunEvidence,
  organizationId: string | undefined,
  asked: Facts,
  arranged: Facts,
): Facts | undefined {
  const id = text(asked.member_id);
  const byId = id === undefined ? undefined : evidence.member(id);
  if (byId !== undefined || organizationId === undefined) return byId;
  const key = id ?? text(asked.email_address) ?? text(arranged.email_address);
  return key === undefined ? undefined : evidence.findMember(organizationId, key);
}

function ownerOf(evidence: RunEvidence, asked: Facts): TokenOwner | undefined {
  for (const field of ['session_token', 'session_jwt', 'intermediate_session_token']) {
    const token = text(asked[field]);
    const owner = token === undefined ? undefined : evidence.ownerOf(token);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** What the path and the query of a request name. */
function named(operation: Operation, target: string): Facts {
  const [path = '', query = ''] = target.split('?');
  const given = path.split('/');
  const inPath = operations[operation].path.split('/').flatMap((segment, index) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(given[index] ?? '')]];
  });
  return Object.fromEntries([...new URLSearchParams(query), ...inPath]);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
