/**
 * Every way in which a command of this harness can stop, with the exit code it ends with.
 * 1: the check said no. 2: input or settings cannot be used. 3: somebody could not be asked
 * (provider, broker, inbox). 70: a fault of the harness itself. 130 and 143: stopped by a signal.
 */
export const harnessErrorCodes = {
  'broker-conflict': 1,
  'broker-not-installed': 2,
  'broker-refused': 2,
  'broker-unreachable': 3,
  'broker-unusable': 3,
  'consumer-tests-killed': 1,
  'consumer-tests-overdue': 1,
  'contract-changed': 1,
  'contract-incomplete': 1,
  'contract-not-kept': 1,
  'contract-unreadable': 2,
  'contract-unsound': 1,
  'credentials-refused': 2,
  'emulator-unavailable': 3,
  'file-unreadable': 2,
  'file-unwritable': 2,
  'inbox-no-code': 1,
  'inbox-skipped': 1,
  'inbox-unreachable': 3,
  'journey-broken': 70,
  'mutant-not-applicable': 1,
  'nothing-verified': 1,
  'over-budget': 1,
  'provider-unreachable': 3,
  'replay-broken': 70,
  'schema-missing': 2,
  'schema-source-unusable': 2,
  'set-up-refused': 1,
  'settings-invalid': 2,
  'settings-live-project': 2,
  'settings-missing': 2,
  'state-not-arranged': 1,
  'stopped-by-sigint': 130,
  'stopped-by-sigterm': 143,
  'usage-invalid': 2,
  'version-unknown': 2,
} as const;

export type HarnessErrorCode = keyof typeof harnessErrorCodes;
