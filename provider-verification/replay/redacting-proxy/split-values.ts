import { randomBytes } from 'node:crypto';
import { isProvidedValue, providedValues } from '../../../src/domain/provided-values';
import { isSecretField } from '../../../src/secrets/secret-fields';

/** What a provider state provides, split into what Pact may know and what only the redacting proxy does. */
export interface SplitValues {
  /** For Pact's state handler: real values, and in place of each secret a stand-in of its own. */
  readonly forPact: Readonly<Record<string, string>>;
  /** Stand-in to real value. Holds secrets. */
  readonly realValues: ReadonlyMap<string, string>;
}

/** Keeps secrets from Pact, which prints what it is given (docs/discoveries/pact.md). */
export function splitValues(values: Readonly<Record<string, string>>): SplitValues {
  const realValues = new Map<string, string>();
  const forPact = Object.entries(values).map(([name, value]) => {
    if (!isSecret(name)) return [name, value];
    const standIn = `stand-in-${name}-${randomBytes(6).toString('hex')}`;
    realValues.set(standIn, value);
    return [name, standIn];
  });
  return { forPact: Object.fromEntries(forPact), realValues };
}

function isSecret(name: string): boolean {
  return isSecretField(name) || (isProvidedValue(name) && providedValues[name].isSecret);
}
