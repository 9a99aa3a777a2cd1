import type { Finding } from '../../src/domain/verification-result';
import { finding } from '../finding';
import { valueAt } from '../json-pointer';
import type { Rule, RuleContext } from './rule';

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
] as const;

/**
 * A response speaks of one member and one organization: their ids are the same wherever they stand.
 * Inferred from the documented meaning of the fields, https://stytch.com/docs/api-reference/b2b
 */
export const idsAgree: Rule = (context) => groups.flatMap((group) => disagreeing(context, group));

function disagreeing({ body }: RuleContext, { first, others }: (typeof groups)[number]): Finding[] {
  const [reference, ...rest] = [first, ...others].filter(
    (pointer) => typeof valueAt(body, pointer) === 'string',
  );
  if (reference === undefined) return [];
  const expected = valueAt(body, reference);
  return rest
    .filter((pointer) => valueAt(body, pointer) !== expected)
    .map((pointer) =>
      finding('violation', {
        pointer,
        rule: 'ids-agree',
        documented: `the same id as ${reference}`,
        value: valueAt(body, pointer),
      }),
    );
}
