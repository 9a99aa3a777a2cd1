import { keepSecret } from '../secrets/run-secrets';
import { isSecretField } from '../secrets/secret-fields';
import { emulatorSecret } from './setting-variables';

/** Ours and those of the programs that we start; a name that we do not read may hold a secret too. */
export const ourVariables = /^(STYTCH|OTP|MAILOSAUR|PACT)_/i;

/** Keeps the secrets among variables from all output. The emulator's own is known to all. */
export function keepSecretsIn(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!ourVariables.test(name)) continue;
    if (isSecretField(name) && value !== emulatorSecret) keepSecret(value);
    const password = URL.canParse(value) ? new URL(value).password : '';
    keepSecret(password);
    // Unlike decodeURIComponent, this throws for nothing.
    keepSecret(new URLSearchParams(`p=${password.replaceAll('+', '%2B')}`).get('p') ?? '');
  }
}
