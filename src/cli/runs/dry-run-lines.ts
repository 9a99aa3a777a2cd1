import type { PlannedInteraction, RunPlan } from '../../domain/run-plan';

/**
 * What a dry run says besides the plan: what is skipped, by its reason, and, when asked for more, the
 * most that each interaction creates and mails.
 */
export function dryRunLines({ parts }: RunPlan, isVerbose: boolean): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { interaction, skipReason } of parts) {
    if (skipReason === undefined) continue;
    reasons.set(skipReason, [...(reasons.get(skipReason) ?? []), interaction]);
  }
  const skipped = [...reasons.values()].flat().length;
  const arranged = parts.filter(({ skipReason }) => skipReason === undefined);
  return [
    ...(skipped === 0 ? [] : [`Skipped    ${skipped}, each with its reason`]),
    ...[...reasons].flatMap(([reason, named]) => [
      `           ${reason}:`,
      ...named.map((one) => `             ${one}`),
    ]),
    ...(isVerbose
      ? [
          `Arranged   ${arranged.length}, each with the most that it creates and mails`,
          ...arranged.flatMap(linesOf),
        ]
      : []),
  ];
}

function linesOf(one: PlannedInteraction): readonly string[] {
  const { organizations, members, mails, wrongCodes } = one;
  const parts = [
    some(organizations, 'organization'),
    some(members, 'member'),
    some(mails, 'e-mail'),
    some(wrongCodes, 'wrong passcode'),
  ].filter((part) => part !== '');
  return [`           ${one.interaction}`, `             ${parts.join(', ') || 'nothing'}`];
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
