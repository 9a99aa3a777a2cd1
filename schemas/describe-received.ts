import { isSecretField, maskSecret } from '../src/secrets/secret-fields';
import { keysOf } from './json-pointer';

const longest = 60;

/** What came, in a few words: its type and, where that is no secret, its value. */
export function describeReceived(value: unknown, pointer: string): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string')
    return `the ${typeof value} ${isSecret(pointer) ? '<secret>' : value}`;
  if (isSecret(pointer) || looksSecret(value)) return `a string, ${maskSecret(value)}`;
  const shown = value.length > longest ? `${value.slice(0, longest)}...` : value;
  return `the string ${JSON.stringify(shown)}`;
}

/** Whether a value is a secret by the name of a key above it. */
function isSecret(pointer: string): boolean {
  return keysOf(pointer).some(isSecretField);
}

/** Whether a text is a secret by its looks: a JWT, a token, a project's secret, anywhere in it. */
function looksSecret(text: string): boolean {
  return /eyJ[\w-]+\.[\w-]+|secret-(test|live)-|[A-Za-z0-9_=-]{40,}/.test(
    text.replaceAll(/[a-z-]+-(test|live)-[0-9a-f-]{36}/g, ''),
  );
}
