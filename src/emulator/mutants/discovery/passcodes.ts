import { breaking } from '../mutant';

const sending = 'routes/send-discovery-otp.ts';
const using = 'routes/authenticate-discovery-otp.ts';

/** Passcodes and intermediate sessions of discovery, broken. */
export const discoveryPasscodeMutants = [
  ...breaking(
    'A passcode of discovery: ten minutes (2 to 15 on request), single use, newest only, mailed to anybody (the last: I)',
    sending,
    {
      'a passcode of discovery lives for an hour': [
        'sentAt + minutes * minute',
        'sentAt + 60 * minute',
      ],
      'a passcode of discovery is dead when it arrives': ['sentAt + minutes * minute', 'sentAt'],
      'every passcode of discovery counts': [
        'supersede(earlier, passcode)',
        '[...earlier, passcode]',
      ],
      'a used passcode of discovery is accepted': [
        'world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? [], code',
        'structuredClone(world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []), code',
        using,
      ],
      'a wrong passcode of discovery is accepted': [
        'takePasscode(world.discoveryPasscodes',
        'code === "" && takePasscode(world.discoveryPasscodes',
        using,
      ],
      'the address of discovery counts by its case': [
        'const key = asked.email_address.toLowerCase();',
        'const key = asked.email_address;',
      ],
    },
  ),
  ...breaking('Passcodes of discovery and of an organization are not the same', using, {
    'a passcode of an organization discovers': [
      'world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []',
      '[...(world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []), ...[...world.members.values()].filter((one) => one.emailAddress === emailAddress).flatMap((one) => world.passcodes.get(one.memberId) ?? [])]',
    ],
    'a passcode of discovery logs in': [
      'world.passcodes.get(member.memberId) ?? []',
      '[...(world.passcodes.get(member.memberId) ?? []), ...(world.discoveryPasscodes.get(member.emailAddress.toLowerCase()) ?? [])]',
      'rules/consume-passcode.ts',
    ],
  }),
  ...breaking('Wrong passcodes of discovery lock nobody', using, {
    'a wrong passcode of discovery uses up the right one': [
      'const now = world.clock.now();',
      'const now = world.clock.now(); for (const one of world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []) if (one.code !== code) one.state = "used";',
    ],
    'a wrong passcode of discovery locks the members of the address': [
      'const now = world.clock.now();',
      'const now = world.clock.now(); for (const one of world.members.values()) if (one.emailAddress === emailAddress && !(world.discoveryPasscodes.get(emailAddress) ?? []).some((sent) => sent.code === code)) one.lockedUntil = now + 3_600_000;',
    ],
  }),
  ...breaking('An intermediate session lives for ten minutes', 'rules/intermediate-lifetime.ts', {
    'an intermediate session lives for an hour': ['10 * minute', '60 * minute'],
    'an intermediate session lives for a minute': ['10 * minute', 'minute'],
  }),
];
