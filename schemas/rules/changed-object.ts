import type { Operation } from '../../src/domain/operations';

/** The operations that make or change an object, and the key under which their response shows it. */
export const changedObject: Readonly<Partial<Record<Operation, 'organization' | 'member'>>> = {
  create_organization: 'organization',
  update_organization: 'organization',
  create_discovered_organization: 'organization',
  create_member: 'member',
  update_member: 'member',
  // The number that is asked for becomes the member's.
  send_sms_otp: 'member',
};
