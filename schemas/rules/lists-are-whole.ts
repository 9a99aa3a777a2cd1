import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import type { Facts, ReportBreach, Rule, RuleContext, Subject } from './rule';
import { timeOf } from './timestamps';

/** A list of a response: where its entries' ids stand, and which entries set-up knows of. */
interface List {
  readonly key: string;
  readonly idOf: (entry: Facts) => unknown;
  /** Whether set-up knows an entry; undefined where it cannot. */
  readonly isKnown?: (entry: Facts, context: RuleContext, subject: Subject) => boolean;
  /** The ids that must be there; undefined where nobody knows. */
  readonly arranged?: (context: RuleContext, subject: Subject) => readonly unknown[] | undefined;
}

const lists: readonly List[] = [
  {
    key: 'member_sessions',
    idOf: ({ member_session_id }) => member_session_id,
    isKnown: ({ member_session_id: id }, _, { memberId, sessionsOf }) =>
      memberId === undefined ||
      sessionsOf(memberId).some((known) => known.member_session_id === id),
    arranged: ({ circumstances }, { memberId, sessionsOf }) =>
      memberId === undefined
        ? undefined
        : sessionsOf(memberId)
            .filter(({ expires_at }) => !((timeOf(expires_at) ?? 0) <= (circumstances?.now ?? 0)))
            .map(({ member_session_id }) => member_session_id),
  },
  {
    key: 'discovered_organizations',
    idOf: ({ organization }) => (isRecord(organization) ? organization.organization_id : undefined),
    // Who is no member yet may be let in by organizations that nobody arranged.
    isKnown: ({ membership }, _, subject) => {
      const member = isRecord(membership) ? membership.member : undefined;
      return !isRecord(member) || subject.member(String(member.member_id)) !== undefined;
    },
    arranged: (_, { emailAddress, members }) =>
      emailAddress === undefined
        ? undefined
        : members()
            .filter((one) => isSameAddress(one.email_address, emailAddress))
            .map(({ organization_id }) => organization_id),
  },
  {
    key: 'members',
    idOf: ({ member_id }) => member_id,
    isKnown: ({ member_id }, context, subject) =>
      searched(context, subject)?.some((one) => one.member_id === member_id) ?? true,
    arranged: (context, subject) => searched(context, subject)?.map(({ member_id }) => member_id),
  },
  { key: 'organizations', idOf: ({ organization_id }) => organization_id },
  { key: 'keys', idOf: ({ kid }) => kid },
];

function isSameAddress(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}

/** What the filters of a search say of a member; a search by another one is not foretold. */
const filters: Readonly<Record<string, (one: Facts, wanted: unknown) => boolean>> = {
  member_emails: ({ email_address: address }, wanted) => isSameAddress(address, wanted),
  member_ids: ({ member_id, external_id }, wanted) =>
    member_id === wanted || external_id === wanted,
  statuses: ({ status }, wanted) => status === wanted,
};

/** The members whom a search of one organization of the run must find; undefined where nobody knows. */
function searched(
  { operation, request }: RuleContext,
  { organizationKey, organization, members }: Subject,
): readonly Facts[] | undefined {
  if (operation !== 'search_members' || organizationKey === undefined) return undefined;
  const id = organization(organizationKey)?.organization_id;
  if (id === undefined || (request?.cursor ?? '') !== '' || request?.limit != null)
    return undefined;
  const query = isRecord(request?.query) ? request.query : {};
  const operands = Array.isArray(query.operands) ? query.operands.filter(isRecord) : [];
  // Who was deleted is none of those that set-up knows.
  if (JSON.stringify(operands).includes('"deleted"')) return undefined;
  const tests = operands.map(({ filter_name: name, filter_value: value }) => {
    const filter = filters[String(name)];
    if (filter === undefined || !Array.isArray(value)) return undefined;
    return (one: Facts) => value.some((wanted) => filter(one, wanted));
  });
  const isAny = query.operator === 'OR';
  const fits = (one: Facts) => {
    const said = tests.map((test) => test?.(one));
    return said.length === 0 || (isAny ? said.includes(true) : !said.includes(false));
  };
  if (tests.includes(undefined)) return undefined;
  return members().filter((one) => one.organization_id === id && fits(one));
}

/** A list holds nothing twice, nothing that nobody arranged, and all that was arranged. */
export const listsAreWhole = {
  name: 'lists-are-whole',
  evidence: documentedBy(`the meaning of the lists, ${reference}`),
  check(context, report) {
    const { status, body, circumstances } = context;
    // An example of the contract repeats its entries.
    if (status !== 200 || circumstances === undefined) return;
    for (const list of lists) {
      const entries = body[list.key];
      if (!Array.isArray(entries)) continue;
      const pointer = `/${list.key}`;
      const seen = new Set<unknown>();
      for (const [index, entry] of entries.entries()) {
        if (!isRecord(entry)) continue;
        const id = list.idOf(entry);
        const at = append(pointer, index);
        if (id !== undefined && seen.has(id)) {
          report({ pointer: at, documented: 'an entry that is there once', value: id });
        }
        seen.add(id);
        if (list.isKnown === undefined) continue;
        if (list.isKnown(entry, context, circumstances.subject)) continue;
        report({ pointer: at, documented: 'one of those that were arranged', value: id });
      }
      missing(context, list, seen, report);
    }
    total(context, report);
    mapped(context, report);
  },
} as const satisfies Rule;

function missing(
  context: RuleContext,
  list: List,
  seen: ReadonlySet<unknown>,
  report: ReportBreach,
): void {
  const { body, circumstances } = context;
  const arranged =
    circumstances === undefined ? undefined : list.arranged?.(context, circumstances.subject);
  // An entry that does not say which it is may be any of them.
  if (seen.has(undefined)) return;
  for (const id of arranged ?? []) {
    if (seen.has(id)) continue;
    const documented = `a list that holds ${String(id)}, which was arranged`;
    report({ pointer: `/${list.key}`, documented, value: body[list.key] });
  }
}

/** In a map, each organization stands under its own id. */
function mapped({ body: { organizations } }: RuleContext, report: ReportBreach): void {
  if (!isRecord(organizations)) return;
  for (const [id, one] of Object.entries(organizations)) {
    if (!isRecord(one) || one.organization_id === id) continue;
    const pointer = append(append('/organizations', id), 'organization_id');
    report({ pointer, documented: 'the id that it stands under', value: one.organization_id });
  }
}

/** A search tells how many it found; without a cursor, it lists them all. */
function total({ operation, body, request }: RuleContext, report: ReportBreach): void {
  const metadata = body.results_metadata;
  const found = operation === 'search_members' ? body.members : undefined;
  if (!isRecord(metadata) || !Array.isArray(found) || typeof metadata.total !== 'number') return;
  const isFirst = (request?.cursor ?? '') === '';
  const isAll = isFirst && (metadata.next_cursor == null || metadata.next_cursor === '');
  if (isAll ? metadata.total === found.length : metadata.total >= found.length) return;
  const documented = `the number of members that were found, ${found.length} of which are listed`;
  report({ pointer: '/results_metadata/total', documented, value: metadata.total });
}
