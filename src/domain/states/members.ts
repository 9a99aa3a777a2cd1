import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const memberById = ['organization_id', 'member_id'] as const;

/** Provider states about organizations and their members, as those see them who manage both. */
export const memberStates = {
  'an organization and its member have metadata': {
    parameters: z.strictObject({ keys: z.array(z.enum(['plan', 'region'])).min(1) }),
    provides: memberById,
  },
  'the slug that an organization wants is taken': {
    parameters: none,
    provides: ['organization_id', 'organization_slug'],
  },
  'an organization has two members': {
    parameters: none,
    provides: [...memberById, 'email_address', 'other_member_id', 'other_email_address'],
  },
  'an organization has two members who differ': {
    parameters: none,
    provides: [...memberById, 'email_address', 'other_member_id', 'other_email_address'],
  },
  'one of two members was changed': {
    parameters: none,
    provides: [...memberById, 'other_member_id'],
  },
  'an organization has two members and a search has a second page': {
    parameters: none,
    provides: ['organization_id', 'cursor'],
  },
  'an organization and its member have external ids': {
    parameters: none,
    provides: [...memberById, 'email_address', 'organization_external_id', 'external_id'],
  },
  'a member has a phone number': {
    parameters: none,
    provides: memberById,
  },
  'a member was deleted': {
    parameters: none,
    provides: memberById,
  },
  'two organizations with a member each': {
    parameters: none,
    provides: [...memberById, 'other_organization_id'],
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
