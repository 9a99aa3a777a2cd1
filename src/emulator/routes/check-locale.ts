import { Refusal } from '../refusal';

const locales = new Set(['en', 'es', 'fr', 'pt-br']);

/** @throws Refusal `invalid_locale` for a language that Stytch does not mail in */
export function checkLocale(locale: string | null | undefined): void {
  if (locale !== undefined && locale !== null && !locales.has(locale)) {
    throw new Refusal('invalid_locale');
  }
}
