import { basicCredentials } from '../domain/vocabulary';
import { withSortedKeys } from '../io/canonical-json';
import { isSecretField } from '../secrets/secret-fields';
import { looksRandom } from './looks-random';

/** Something that looks like a real secret. The value itself is never told. */
export interface FoundSecret {
  /** RFC 6901 pointer. */
  readonly pointer: string;
  readonly looksLike:
    | 'the value of a secret field'
    | 'an authorization header'
    | 'a JSON web token'
    | 'the secret of a project'
    | 'credentials'
    | 'a passcode'
    | 'a random token';
}

const shapes: readonly (readonly [RegExp, FoundSecret['looksLike']])[] = [
  [/\beyJ[\w-]{5,}\.[\w-]{5,}/, 'a JSON web token'],
  [/\bsecret-(?:test|live)-\S/i, 'the secret of a project'],
  [/\b(?:basic|bearer)\s+[\w+/.~-]{8,}/i, 'credentials'],
  [/(?<![\w-])\d{6}(?![\w-])/, 'a passcode'],
];

/**
 * Finds what looks like a real secret anywhere in a JSON value: by the key it stands under, by its
 * shape, or because it is too random to be an example. Serves the contract, and whatever else is
 * about to be published.
 *
 * @param known values that may stand where a secret would, since they are obviously fake.
 */
export function findSecrets(json: unknown, known: ReadonlySet<string>): FoundSecret[] {
  return search(json, known, '', '');
}

/** The header as the contract writes it, and its matcher: the example and the pattern, no value. */
const openlyBasic: ReadonlySet<string> = new Set([
  JSON.stringify([basicCredentials.example]),
  JSON.stringify(
    withSortedKeys({
      combine: 'AND',
      matchers: [{ match: 'regex', regex: basicCredentials.pattern }],
    }),
  ),
]);

function isOpenlyBasic(value: unknown): boolean {
  return openlyBasic.has(JSON.stringify(withSortedKeys(value)));
}

function search(
  value: unknown,
  known: ReadonlySet<string>,
  pointer: string,
  key: string,
): FoundSecret[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const isAuthorization = /^authorization$/i.test(name);
      if (isAuthorization && isOpenlyBasic(inner)) return [];
      const found = search(inner, known, place, Array.isArray(value) ? key : name);
      return isAuthorization
        ? [{ pointer: place, looksLike: 'an authorization header' }, ...found]
        : found;
    });
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value);
  if (text === '' || known.has(text)) return [];
  if (isSecretField(key)) return [{ pointer, looksLike: 'the value of a secret field' }];
  const shape = shapes.find(([pattern]) => pattern.test(text));
  if (shape !== undefined) return [{ pointer, looksLike: shape[1] }];
  return looksRandom(text) ? [{ pointer, looksLike: 'a random token' }] : [];
}
