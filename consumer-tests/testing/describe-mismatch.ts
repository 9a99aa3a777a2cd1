import { isRecord } from '../../src/io/is-record';
import { parseJson } from '../../src/io/parse-json';
import { isSecretField } from '../../src/secrets/secret-fields';
import type { SentRequest } from './record-requests';
import type { RequestParts } from './request-parts';
import { examplePath } from './request-template';

/**
 * What a consumer sent other than its outcome declares, in one sentence without a full stop. Tells
 * no credentials, and no value of a field whose name speaks of a secret. Pact takes any text for one
 * that the provider state provides; here it is the very one that the test was given.
 *
 * @returns undefined when nothing differs that can be told so
 */
export function describeMismatch(
  declared: RequestParts,
  sent: readonly SentRequest[],
): string | undefined {
  const path = examplePath(declared.path, declared.pathParameters);
  const name = `${declared.method} ${path}`;
  const [first] = sent;
  if (first === undefined) return `nothing was sent where ${name} is declared`;
  const other = sent.find((one) => one.method !== declared.method || one.path !== path);
  if (other !== undefined) {
    return `${other.method} ${other.path} was sent where ${name} is declared`;
  }
  const differences = [
    ...differing(declared.body ?? {}, bodyOf(first), ''),
    ...differing(textsOf(declared.query), Object.fromEntries(first.query), '?'),
    ...headersOf(declared).flatMap(([header, value]) =>
      first.headers[header.toLowerCase()] === value
        ? []
        : [`did not send the header "${header}" as declared`],
    ),
    ...(first.isBasic || !declared.needsCredentials ? [] : ['did not send Basic credentials']),
  ];
  if (differences.length > 0) return `${name} ${differences.join(', and ')}`;
  return sent.length > 1
    ? `${name} was sent ${sent.length} times, and the outcome declares it once`
    : undefined;
}

function* differing(declared: object, sent: unknown, place: string): Generator<string> {
  if (!isRecord(declared)) return;
  const other = isRecord(sent) ? sent : {};
  for (const [name, value] of Object.entries(declared)) {
    const at = `${place}${name}`;
    if (!Object.hasOwn(other, name)) yield `did not send "${at}"`;
    else if (isRecord(value)) yield* differing(value, other[name], `${at}.`);
    else if (JSON.stringify(value) !== JSON.stringify(other[name])) {
      yield told(at, name, value, other[name]);
    }
  }
  for (const name of Object.keys(other)) {
    if (!Object.hasOwn(declared, name)) yield `sent "${place}${name}", which no outcome declares`;
  }
}

function told(place: string, name: string, declared: unknown, sent: unknown): string {
  if (isSecretField(name)) return `sent another "${place}" than declared`;
  return `sent "${place}" as ${short(sent)}, declared is ${short(declared)}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

function bodyOf({ body }: SentRequest): unknown {
  return body === '' ? {} : parseJson(body);
}

function textsOf(query: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}

function headersOf({ headers, body }: RequestParts): [string, string][] {
  const type: [string, string][] = body === undefined ? [] : [['Content-Type', 'application/json']];
  return [...Object.entries(headers), ...type];
}
