import type { Failure } from '../domain/verification-result';

/** Who has to look at a failure, in one clause. */
export function whoseFault({ kind, fault }: Pick<Failure, 'kind' | 'fault'>): string {
  if (fault === 'consumer') return 'the contract asks for what Stytch never documented';
  if (fault === 'harness') {
    return kind === 'state'
      ? 'the harness could not arrange the provider state'
      : 'the harness failed, neither your code nor the provider';
  }
  switch (kind) {
    case 'state':
      return 'the provider would not be set up';
    case 'response':
      return 'the provider breaks its own documentation';
    case 'exchange':
      return 'the provider gave no usable response';
    case 'mismatch':
      return 'the provider does not answer as the login expects';
  }
}
