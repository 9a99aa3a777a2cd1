import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const liveSession = [
  'organization_id',
  'member_id',
  'member_session_id',
  'session_token',
  'session_jwt',
] as const;

/** Provider states about sessions: live ones, ended ones, and what a session is exchanged for. */
export const sessionStates = {
  'a member has a session': {
    parameters: none,
    provides: liveSession,
  },
  'a member has a session with custom claims': {
    parameters: z.strictObject({ claims: z.array(z.enum(['department', 'team'])).min(1) }),
    provides: liveSession,
  },
  'a member has a session and a role of the organization': {
    parameters: z.strictObject({
      role_id: z.string(),
      resource_id: z.string(),
      actions: z.array(z.string()).min(1),
    }),
    provides: liveSession,
  },
  'a member has a session and is in another organization': {
    parameters: z.strictObject({
      other_organization: z.enum([
        'asks for nothing more',
        'has the member as pending',
        'requires MFA',
        'takes other methods',
      ]),
    }),
    provides: [...liveSession, 'other_organization_id'],
  },
  'a member has a session and was invited to another organization': {
    parameters: none,
    provides: [...liveSession, 'other_organization_id'],
  },
  'a member has a session and is not in another organization': {
    parameters: none,
    provides: [...liveSession, 'other_organization_id'],
  },
  'a member has a session of some minutes': {
    parameters: z.strictObject({ minutes: z.int() }),
    provides: liveSession,
  },
  'a member has a session and another that was revoked': {
    parameters: none,
    provides: liveSession,
  },
  'a member has a session and is in another organization that is suspended': {
    parameters: none,
    provides: [...liveSession, 'other_organization_id'],
  },
  'a member has a session and is locked in another organization': {
    parameters: none,
    provides: [...liveSession, 'other_organization_id'],
  },
  'a member has a session and a JWT of it was forged and tried in vain': {
    parameters: none,
    provides: liveSession,
  },
  'a member has two sessions': {
    parameters: none,
    provides: liveSession,
  },
  'two members have a session each': {
    parameters: none,
    provides: [...liveSession, 'other_member_id'],
  },
  'a member has a session and those of another member were revoked': {
    parameters: none,
    provides: liveSession,
  },
  'a member has a session that was revoked': {
    parameters: z.strictObject({
      revoked_by: z.enum(['member_session_id', 'session_token', 'session_jwt', 'member_id']),
    }),
    provides: liveSession,
  },
  'a member has a session that has expired': {
    parameters: none,
    provides: liveSession,
  },
  'a member shows a session that is unknown': {
    parameters: none,
    provides: ['organization_id', 'member_id', 'session_token'],
  },
  'a member shows a session JWT that was forged': {
    parameters: none,
    provides: ['organization_id', 'member_id', 'session_jwt'],
  },
  'a project with its keys and its policy': {
    parameters: none,
    provides: ['project_id'],
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
