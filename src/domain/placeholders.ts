import { type ProvidedValue, providedValues } from './provided-values';

type Placeholders = {
  readonly [Name in ProvidedValue]: (typeof providedValues)[Name]['placeholder'];
};

/** What stands in the contract in place of each value that a provider state provides. */
export const placeholders: Placeholders = placeholdersOf(providedValues);

/** Every value that may stand in the contract where a secret would: obviously fake, all of them. */
export const fakeSecrets: ReadonlySet<string> = new Set([
  ...Object.values(placeholders),
  // What a response holds of a TOTP registration.
  'example-totp-secret',
  'example-qr-code',
  // A passcode that no state provides, since the request fails before anyone looks at it.
  '111111',
  // Not even the form of a passcode, an address or a token.
  'malformed',
]);

function placeholdersOf<Rows extends Record<string, { readonly placeholder: string }>>(
  rows: Rows,
): { readonly [Name in keyof Rows]: Rows[Name]['placeholder'] };
function placeholdersOf(rows: Record<string, { readonly placeholder: string }>) {
  return Object.fromEntries(
    Object.entries(rows).map(([name, { placeholder }]) => [name, placeholder]),
  );
}
