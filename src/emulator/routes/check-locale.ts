import { Refusal } from '../refusal';

const ofMails = ['en', 'es', 'fr', 'pt-br'];
const ofSms = [
  ...ofMails,
  'it',
  'de-DE',
  'zh-Hans',
  'ca-ES',
  'ja',
  'ru',
  'nl',
  'pl',
  'tr',
  'fa',
  'vi',
  'cs',
];

/** Whether a language came that is not listed; nothing, or null, is the default. */
function isUnlisted(locale: string | null | undefined, listed: readonly string[]): boolean {
  return locale !== undefined && locale !== null && !listed.includes(locale);
}

/** @throws Refusal `invalid_locale` for a language that Stytch does not mail in */
export function checkLocale(locale: string | null | undefined): void {
  if (isUnlisted(locale, ofMails)) throw new Refusal('invalid_locale');
}

/**
 * Newer SDKs list more languages where a request may send an SMS: sms/send and the two exchanges.
 *
 * @throws Refusal `invalid_locale` for a language that Stytch sends no SMS in
 */
export function checkSmsLocale(locale: string | null | undefined): void {
  if (isUnlisted(locale, ofSms)) throw new Refusal('invalid_locale');
}
