import { Refusal } from '../refusal';

/** The best known of the domains that anybody can have an address at; Stytch's own list is longer. */
const commonDomains = new Set([
  'aol.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'googlemail.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'web.de',
  'yahoo.co.uk',
  'yahoo.com',
  'yandex.com',
  'yandex.ru',
  'zoho.com',
]);

/**
 * Domains by which members are admitted must be domains, and none that everybody uses.
 *
 * @throws Refusal `organization_settings_invalid_domain`, or the refusal that fits the setting
 */
export function refuseDomains(
  domains: readonly string[],
  tooCommon:
    | 'organization_settings_domain_too_common'
    | 'organization_settings_claimed_domain_too_common',
): void {
  for (const domain of domains) {
    if (isCommonDomain(domain)) throw new Refusal(tooCommon);
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)) {
      throw new Refusal('organization_settings_invalid_domain');
    }
  }
}

/** Whether a domain is one that anybody can have an address at. */
export function isCommonDomain(domain: string): boolean {
  return commonDomains.has(domain.toLowerCase());
}
