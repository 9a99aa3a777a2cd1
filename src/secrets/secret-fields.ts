/** The nouns that name a secret when a field's name ends with them. */
const secretNouns: ReadonlySet<string> = new Set([
  ...['token', 'secret', 'password', 'passwd', 'pwd', 'passphrase', 'passcode', 'pin', 'otp'],
  ...[
    'jwt',
    'cookie',
    'authorization',
    'credential',
    'bearer',
    'key',
    'code',
    'verifier',
    'apikey',
  ],
]);

/** Words behind the noun that say no more than in which form the secret is there. */
const forms: ReadonlySet<string> = new Set([
  ...['value', 'text', 'string', 'raw', 'plain', 'plaintext', 'hash', 'hashed', 'digest', 'pem'],
  ...[
    'base32',
    'base64',
    'hex',
    'encoded',
    'encrypted',
    'data',
    'material',
    'header',
    'old',
    'new',
  ],
  ...['current', 'previous', 'next', 'confirmation', 'confirm', 'repeat', 'copy'],
]);

/** Codes and keys that are none: each word makes of the noun behind it something public. */
const harmlessBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  code: new Set([
    ...['status', 'error', 'exit', 'result', 'reason', 'response', 'return', 'failure', 'warning'],
    ...['country', 'postal', 'zip', 'area', 'region', 'state', 'calling', 'dial', 'dialing'],
    ...['language', 'locale', 'currency', 'iso', 'http', 'event', 'color', 'bar', 'product'],
  ]),
  key: new Set(['public', 'primary', 'foreign', 'sort', 'partition', 'translation', 'idempotency']),
  token: new Set(['public']),
};

/**
 * Whether the value under this name is a secret, in requests, responses, headers and settings alike.
 * The noun at the end of the name decides: `session_token` is a token, `token_id` an id. So what
 * Stytch adds tomorrow is taken for a secret today. docs/decisions/secrets.md tells each exception.
 */
export function isSecretField(name: string): boolean {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const verdict = judge(name);
  if (cache.size < 10_000) cache.set(name, verdict);
  return verdict;
}

/** What a reader may know of a secret: that it is one, and how long it is (characters). */
export function maskSecret(value: string): string {
  return value === '' ? '""' : `<secret, ${value.length} characters>`;
}

const cache = new Map<string, boolean>();

/** Longer than any name; what is longer is text (characters). */
const longestName = 128;

function judge(name: string): boolean {
  if (name.length > longestName) return false;
  const words = wordsOf(name);
  while (words.length > 1 && isForm(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const noun = singular(last);
  // A set of keys by no other name is a JWKS, which is public by its nature.
  if (words.length === 1 && last === 'keys') return false;
  if (secretNouns.has(noun)) return !(harmlessBefore[noun]?.has(words.at(-2) ?? '') ?? false);
  return runTogether.test(last);
}

/** Names without any separator: `sessiontoken`, `APIKEY`. */
const runTogether =
  /.(?:token|secret|password|passcode|passwd|cookie|jwt|apikey|privatekey|secretkey|accesskey|authorization)s?$/;

function isForm(word: string): boolean {
  return forms.has(word) || /^\d+$/.test(word);
}

function singular(word: string): string {
  return word.length > 2 ? word.replace(/s$/, '') : word;
}

/** The words of a name in snake, kebab, camel or Pascal case, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
