import type { RunPlan } from '../domain/run-plan';

/** The plan of a run for a person, before its first call. */
export function planLines(plan: RunPlan, url: string, inbox: string): readonly string[] {
  const { interactions, arrangeable, organizations, members, mails, wrongCodes, seconds } = plan;
  return [
    `Plan       ${arrangeable} of ${interactions} interactions against ${url}; the others are skipped by name`,
    `           ${organizations} organizations with up to ${members} members are created and deleted`,
    `           up to ${mails} e-mails are sent (inbox: ${inbox}), ${wrongCodes} wrong passcodes tried`,
    `           about ${seconds} seconds`,
  ];
}
