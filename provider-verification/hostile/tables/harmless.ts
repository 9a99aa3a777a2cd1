import { isRecord } from '../../../src/io/is-record';
import type { SoundExchanges } from '../sound-world';
import { bodyOf, drop, headers, type Row, set, text, turn, withBody } from '../tamper';

const all = [
  'login',
  'askedLogin',
  'pendingMember',
  'mfa',
  'continued',
  'send',
  'sessionCheck',
  'sessionList',
  'memberLookup',
  'refusal',
] as const satisfies readonly (keyof SoundExchanges)[];

const factors = '/member_session/authentication_factors/0';

/** Changes that mean nothing: no violation may come of them. */
export const harmless: readonly Row[] = [
  ...all.flatMap((of): readonly Row[] => [
    { name: 'as it came', of, tamper: (sound) => sound },
    {
      name: 'keys in another order',
      of,
      tamper: (sound) => withBody(sound, reversed(bodyOf(sound))),
    },
    {
      name: 'keys that were added everywhere',
      of,
      tamper: (sound) => withBody(sound, enriched(bodyOf(sound))),
    },
    {
      name: 'other white space',
      of,
      tamper: (sound) => ({
        ...sound,
        bytes: Buffer.from(JSON.stringify(bodyOf(sound), null, '\t').replaceAll('\n', '\r\n')),
      }),
    },
    { name: 'nulls left out', of, tamper: (sound) => withBody(sound, pruned(bodyOf(sound))) },
    {
      name: 'letters written as escapes',
      of,
      tamper: text((body) => body.replaceAll('member', '\\u006dember')),
    },
    { name: 'slashes written as escapes', of, tamper: text((body) => body.replaceAll('/', '\\/')) },
    {
      name: 'a charset',
      of,
      tamper: headers({ 'content-type': 'application/json; charset=utf-8' }),
    },
    {
      name: 'a charset in capitals',
      of,
      tamper: headers({ 'content-type': 'Application/JSON;charset="UTF-8"' }),
    },
    {
      name: 'headers beside',
      of,
      tamper: headers({
        'content-type': 'application/json',
        'x-request-id': 'x',
        'cache-control': 'no-store',
        'set-cookie': 'a=b',
      }),
    },
  ]),
  {
    name: '200.0',
    of: 'login',
    tamper: text((body) => body.replace('"status_code":200', '"status_code":200.0')),
  },
  {
    name: '2e2',
    of: 'login',
    tamper: text((body) => body.replace('"status_code":200', '"status_code":2e2')),
  },
  {
    name: 'times with fractions',
    of: 'sessionList',
    tamper: turn('/member_sessions/0/started_at', (time) => time.replace('Z', '.000Z')),
  },
  {
    name: 'times with an offset',
    of: 'login',
    tamper: turn('/member_session/started_at', (time) => time.replace('Z', '+00:00')),
  },
  {
    name: 'a value that Stytch may add',
    of: 'login',
    tamper: set('/organization/allowed_mfa_methods', []),
  },
  ...[
    '/member_device',
    '/mfa_required',
    '/primary_required',
    '/member/external_id',
    '/member/created_at',
    '/organization/trusted_metadata',
    '/member/untrusted_metadata',
    '/member/lock_created_at',
    `${factors}/created_at`,
    `${factors}/last_authenticated_at`,
    `${factors}/updated_at`,
    `${factors}/email_factor`,
  ].flatMap((pointer): readonly Row[] => [
    { name: `no ${pointer}`, of: 'login', tamper: drop(pointer) },
    { name: `null as ${pointer}`, of: 'login', tamper: set(pointer, null) },
  ]),
];

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)])
      .reverse(),
  );
}

/** Objects whose keys are the caller's own, so that one more says another thing. */
const free = /(_metadata|custom_claims)$/;

function enriched(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(enriched);
  if (!isRecord(value)) return value;
  const inner = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    free.test(key) ? item : enriched(item),
  ]);
  return { ...Object.fromEntries(inner), brand_new_field: { nested: [1, 'two', null] } };
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, pruned(inner)]));
}
