import { HarnessError } from '../errors/harness-error';
import type { SettingVariables } from './setting-variables';

/** The values of variables that must be set. @throws HarnessError `settings-missing` */
export function requiredVariables<const Names extends readonly (keyof SettingVariables)[]>(
  variables: SettingVariables,
  ...names: Names
): { -readonly [Index in keyof Names]: string } {
  const missing = names.filter((name) => variables[name] === undefined);
  if (missing.length > 0) {
    const isOne = missing.length === 1;
    throw new HarnessError('settings-missing', {
      failedTo: 'use the settings',
      reason: `${missing.join(', ')} ${isOne ? 'is' : 'are'} not set`,
      cure: `Set ${isOne ? 'it' : 'them'} in .env or in the environment; .env.example and docs/sandbox.md say what ${isOne ? 'it is' : 'they are'}`,
    });
  }
  const values = names.map((name) => String(variables[name]));
  // The names and their values have the same length and order.
  return values as { -readonly [Index in keyof Names]: string };
}
