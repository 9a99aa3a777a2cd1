import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import type { Breach, Facts, Rule, RuleContext, Subject } from './rule';
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
    isKnown: ({ member_session_id: id }, _, subject) =>
      subject.memberId === undefined || subject.memberSession(String(id)) !== undefined,
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
    arranged: (_, { emailAddress, membersOf }) =>
      emailAddress === undefined
        ? undefined
        : membersOf(emailAddress).map(({ organization_id }) => organization_id),
  },
  {
    key: 'members',
    idOf: ({ member_id }) => member_id,
    isKnown: ({ member_id }, { operation }, { organizationKey, organization, member }) =>
      operation !== 'search_members' ||
      organizationKey === undefined ||
      organization(organizationKey) === undefined ||
      member(String(member_id)) !== undefined,
  },
  { key: 'organizations', idOf: ({ organization_id }) => organization_id },
  { key: 'keys', idOf: ({ kid }) => kid },
];

/** A list holds nothing twice, nothing that nobody arranged, and all that was arranged. */
export const listsAreWhole: Rule = {
  name: 'lists-are-whole',
  *check(context) {
    const { status, body, circumstances } = context;
    if (status !== 200) return;
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
          yield { pointer: at, documented: 'an entry that is there once', value: id };
        }
        seen.add(id);
        if (circumstances === undefined || list.isKnown === undefined) continue;
        if (list.isKnown(entry, context, circumstances.subject)) continue;
        yield { pointer: at, documented: 'one of those that were arranged', value: id };
      }
      yield* missing(context, list, seen);
    }
    yield* total(context);
    yield* mapped(context);
  },
};

function* missing(context: RuleContext, list: List, seen: ReadonlySet<unknown>): Iterable<Breach> {
  const { body, circumstances } = context;
  const arranged =
    circumstances === undefined ? undefined : list.arranged?.(context, circumstances.subject);
  for (const id of arranged ?? []) {
    if (seen.has(id)) continue;
    const documented = `a list that holds ${String(id)}, which was arranged`;
    yield { pointer: `/${list.key}`, documented, value: body[list.key] };
  }
}

/** In a map, each organization stands under its own id. */
function* mapped({ body: { organizations } }: RuleContext): Iterable<Breach> {
  if (!isRecord(organizations)) return;
  for (const [id, one] of Object.entries(organizations)) {
    if (!isRecord(one) || one.organization_id === id) continue;
    const pointer = append(append('/organizations', id), 'organization_id');
    yield { pointer, documented: 'the id that it stands under', value: one.organization_id };
  }
}

/** A search tells how many it found; without a cursor, it lists them all. */
function* total({ operation, body }: RuleContext): Iterable<Breach> {
  const metadata = body.results_metadata;
  const found = operation === 'search_members' ? body.members : undefined;
  if (!isRecord(metadata) || !Array.isArray(found) || typeof metadata.total !== 'number') return;
  const isAll = metadata.next_cursor == null || metadata.next_cursor === '';
  if (isAll ? metadata.total === found.length : metadata.total >= found.length) return;
  const documented = `the number of members that were found, ${found.length} of which are listed`;
  yield { pointer: '/results_metadata/total', documented, value: metadata.total };
}
