import { valueAt } from '../json-pointer';
import type { Breach, Rule, RuleContext } from './rule';

const groups = [
  { first: '/member_id', others: ['/member/member_id', '/member_session/member_id'] },
  {
    first: '/organization_id',
    others: [
      '/member/organization_id',
      '/organization/organization_id',
      '/member_session/organization_id',
    ],
  },
  { first: '/organization/organization_slug', others: ['/member_session/organization_slug'] },
] as const;

/** A response speaks of one member and one organization: their ids are the same wherever they stand. */
export const idsAgree: Rule = {
  name: 'ids-agree',
  check: (context) => groups.flatMap((group) => [...disagreeing(context, group)]),
};

function* disagreeing(
  { body }: RuleContext,
  { first, others }: (typeof groups)[number],
): Iterable<Breach> {
  const [reference, ...rest] = [first, ...others].filter(
    (pointer) => typeof valueAt(body, pointer) === 'string',
  );
  if (reference === undefined) return;
  const expected = valueAt(body, reference);
  for (const pointer of rest) {
    const value = valueAt(body, pointer);
    if (value !== expected) yield { pointer, documented: `the same id as ${reference}`, value };
  }
}
