import type { SettingsProblems } from '../../settings/inspect-settings';
import type { SettingVariables } from '../../settings/setting-variables';
import { settingNames } from '../../settings/setting-variables';
import { type Diagnosis, fine, note, problem } from './diagnosis';

/** Names in `.env` and the form of every value; no value is shown. */
export function lookAtSettings({
  unknown,
  invalid,
  variables,
}: SettingsProblems): readonly Diagnosis[] {
  return [
    ...unknown.map((name) => problem('Setting', `${name} is not read by anything`, cureOf(name))),
    ...invalid.map((found) =>
      problem('Setting', found, '.env.example shows the form of every setting'),
    ),
    ...(unknown.length + invalid.length === 0 ? [fine('Settings', 'all can be used')] : []),
    ...(invalid.some((found) => found.includes('STYTCH_')) ? [] : [credentials(variables)]),
  ];
}

function credentials({
  STYTCH_PROJECT_ID: id,
  STYTCH_SECRET: secret,
}: SettingVariables): Diagnosis {
  if (id !== undefined && secret !== undefined) {
    return fine('Credentials', 'a test project and its secret, in the form that Stytch gives them');
  }
  if (id === undefined && secret === undefined) {
    return note('Credentials', 'none', 'Only the sandbox needs them: docs/sandbox.md');
  }
  const missing = id === undefined ? 'STYTCH_PROJECT_ID' : 'STYTCH_SECRET';
  return problem('Credentials', `${missing} is not set`, 'Set both, of the same test project');
}

function cureOf(name: string): string {
  const [closest] = settingNames
    .map((known) => ({ known, steps: distance(name, known) }))
    .sort((a, b) => a.steps - b.steps);
  return closest !== undefined && closest.steps <= 4
    ? `Did you mean ${closest.known}?`
    : 'Remove it; .env.example lists what is read';
}

/** How many letters differ: added, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
