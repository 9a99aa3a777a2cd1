import { z } from 'zod';

/** The credentials that the emulator accepts when nobody chose others. Obviously fake. */
export const emulatorProjectId = 'project-test-00000000-0000-4000-8000-000000000000';
export const emulatorSecret = 'secret-test-only-for-the-emulator-0000000000000=';

/** The ways in which an e-mailed passcode can come back. */
export const inboxNames = ['prompt', 'imap', 'mailosaur', 'emulator'] as const;

export type InboxName = (typeof inboxNames)[number];

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      message: `must be a number from ${least} to ${most}`,
    });

/** Every variable that the harness reads; `.env.example` lists the same names, held by a test. */
export const settingVariables = z.object({
  STYTCH_PROJECT_ID: z
    .string()
    .regex(/^project-(test|live)-\S+$/, 'must look like project-test-<uuid>')
    .optional(),
  STYTCH_SECRET: z
    .string()
    .regex(/^secret-(test|live)-\S+$/, 'must look like secret-test-<36 characters>')
    .optional(),
  STYTCH_BASE_URL: z.string().default('https://test.stytch.com'),
  OTP_INBOX: z.enum(inboxNames, `must be one of ${inboxNames.join(', ')}`).optional(),
  OTP_EMAIL_TEMPLATE: z
    .string()
    .regex(
      /^[^\s@]*\{id\}[^\s@]*@[^\s@]+$/,
      'must be an address with {id} before the @, such as qa+{id}@example.org',
    )
    .optional(),
  OTP_CODE_PATTERN: z
    .string()
    .refine(isPatternWithGroup, {
      message: 'must be a regular expression with one group around the code',
    })
    .optional(),
  OTP_WAIT_SECONDS: wholeNumber(1, 600).default(60),
  OTP_MAX_SENDS: wholeNumber(1, 1000).default(300),
  OTP_MAX_WRONG_CODES: wholeNumber(0, 1000).default(20),
  OTP_IMAP_HOST: z.string().optional(),
  OTP_IMAP_PORT: wholeNumber(1, 65_535).default(993),
  OTP_IMAP_USER: z.string().optional(),
  OTP_IMAP_PASSWORD: z.string().optional(),
  OTP_IMAP_MAILBOX: z.string().default('INBOX'),
  OTP_IMAP_AFTERWARDS: z.enum(['keep', 'delete'], 'must be keep or delete').default('keep'),
  MAILOSAUR_API_KEY: z.string().optional(),
  MAILOSAUR_SERVER_ID: z
    .string()
    .regex(/^[A-Za-z0-9]{8}$/, 'must be the eight characters before .mailosaur.net')
    .optional(),
  PACT_BROKER_BASE_URL: z.string().optional(),
  PACT_BROKER_TOKEN: z.string().optional(),
  PACT_BROKER_USERNAME: z.string().optional(),
  PACT_BROKER_PASSWORD: z.string().optional(),
});

export type SettingVariables = z.infer<typeof settingVariables>;

function isPatternWithGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`).exec('')?.length === 2;
  } catch {
    return false;
  }
}

/** The names of all variables that the harness reads. */
export const settingNames: readonly string[] = Object.keys(settingVariables.shape);
