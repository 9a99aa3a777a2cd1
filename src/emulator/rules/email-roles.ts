import { z } from 'zod';
import type { Organization } from '../entities';

const assignments = z.array(z.object({ domain: z.string(), role_id: z.string() })).catch([]);

/** The roles that a member of an organization has by the domain of their address. */
export function emailRoles(organization: Organization, emailAddress: string): readonly string[] {
  const domain = emailAddress.slice(emailAddress.lastIndexOf('@') + 1).toLowerCase();
  return assignments
    .parse(organization.settings.rbac_email_implicit_role_assignments)
    .filter((assignment) => assignment.domain.toLowerCase() === domain)
    .map((assignment) => assignment.role_id);
}
