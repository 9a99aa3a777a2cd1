import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const liveSession = ['organization_id', 'member_id', 'session_token', 'session_jwt'] as const;
const role = {
  role_id: z.string(),
  resource_id: z.string(),
  actions: z.array(z.string()).min(1),
} as const;

/** Provider states about where the roles of a session come from. */
export const permissionStates = {
  'a member has a session and lacks a role of the organization': {
    parameters: z.strictObject(role),
    provides: liveSession,
  },
  'a member has a session and an organization that gives a role by e-mail domain': {
    parameters: z.strictObject({ ...role, domain: z.enum(['of the member', 'another']) }),
    provides: liveSession,
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
