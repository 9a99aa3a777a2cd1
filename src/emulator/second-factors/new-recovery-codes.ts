import { randomInt } from 'node:crypto';
import type { RecoveryCode } from '../entities';
import { newId } from '../identifiers';
import { recoveryCodeCount } from '../rules/recovery-code-count';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A fresh set of recovery codes, each of three groups of four: `abcd-ef23-ghij`. */
export function newRecoveryCodes(): RecoveryCode[] {
  return Array.from({ length: recoveryCodeCount }, () => ({
    recoveryCodeId: newId('totp-recovery-code'),
    code: [group(), group(), group()].join('-'),
    used: false,
  }));
}

function group(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
}
