import type { B2BClient } from 'stytch';

/** The parts of the SDK that a login by e-mailed passcode can call. */
const ofLogins: readonly string[] = [
  'discovery',
  'magicLinks',
  'organizations',
  'otps',
  'rbac',
  'recoveryCodes',
  'sessions',
  'totps',
];

/** The parts that are another product's, or another way to log in. */
const ofOthers: readonly string[] = [
  'connectedApp',
  'debug',
  'fraud',
  'idp',
  'impersonation',
  'm2m',
  'oauth',
  'passwords',
  'project',
  'scim',
  'sso',
];

/** What an SDK holds besides methods: addresses, keys and caches. */
const settings: readonly string[] = [
  'baseURL',
  'fetchConfig',
  'jwksClient',
  'jwtConfig',
  'jwtOptions',
  'policyCache',
];

/** The parts of an installed SDK that are in neither list: somebody has to say which they belong to. */
export function unknownParts(sdk: B2BClient): readonly string[] {
  const known = [...ofLogins, ...ofOthers, ...settings];
  return Object.keys(sdk).filter((part) => !known.includes(part));
}

/** Every method of an installed SDK that a login can call, by name: `organizations.members.get`. */
export function methodsOfLogins(sdk: B2BClient): readonly string[] {
  return Object.entries(sdk)
    .filter(([name]) => ofLogins.includes(name))
    .flatMap(([name, part]) => methodsBelow(name, part));
}

function methodsBelow(name: string, part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(part))
    .filter((method) => method !== 'constructor')
    .map((method) => `${name}.${method}`);
  const below = Object.entries(part)
    .filter(([key]) => !settings.includes(key))
    .flatMap(([key, value]) => methodsBelow(`${name}.${key}`, value));
  return [...own, ...below];
}
