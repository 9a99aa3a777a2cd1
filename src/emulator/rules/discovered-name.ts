import { isCommonDomain } from './refuse-domains';

/**
 * The name of an organization that is created without one: the mail domain of who creates it, or the
 * name in the address when many share the domain (common providers, .edu).
 */
export function discoveredName(emailAddress: string): string {
  const at = emailAddress.lastIndexOf('@');
  const domain = emailAddress.slice(at + 1).toLowerCase();
  const isShared = isCommonDomain(domain) || domain.endsWith('.edu');
  return isShared ? emailAddress.slice(0, at) : (domain.split('.')[0] ?? domain);
}
