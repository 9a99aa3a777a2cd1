import { breaking } from '../mutant';

const finishing = 'rules/finish-login.ts';
const showing = 'routes/authenticate-second-factor.ts';

/** What comes of a second factor that is right, and whose it may be, broken. */
export const finishingMutants = [
  ...breaking(
    'A second factor finishes a login with the intermediate session, which it uses up, and the session has both factors',
    finishing,
    {
      'a finished intermediate session stays good': [
        'if (intermediate !== undefined) world.intermediateSessions.delete(intermediate.token);',
        '',
      ],
      'a finished login has the second factor alone': ['[...earlier, factor]', '[factor]'],
      'a finished login has the first factor alone': ['[...earlier, factor]', '[...earlier]'],
      'a finished login ignores the asked duration': [
        'openSession(world, member, [...earlier, factor], options)',
        'openSession(world, member, [...earlier, factor], { ...options, minutes: undefined })',
      ],
      'a finished login ignores claims': [
        'claims: asked.session_custom_claims ?? undefined,',
        'claims: undefined,',
        showing,
      ],
    },
  ),
  ...breaking(
    'A second factor is added to a session that comes with it, which is extended',
    finishing,
    {
      'a second factor opens another session': [
        'if (session !== undefined) return extendSession(world, session, [factor], options);',
        '',
      ],
      'a second factor is not added to the session': [
        'extendSession(world, session, [factor], options)',
        'extendSession(world, session, [], options)',
      ],
      'a second factor does not extend the session': [
        'if (session !== undefined) return extendSession(',
        'const before = session?.expiresAt; const extendAsBefore: typeof extendSession = (...given) => Object.assign(extendSession(...given), { expiresAt: before }); if (session !== undefined) return extendAsBefore(',
      ],
    },
  ),
  ...breaking(
    'Exactly one of the three kinds of session comes with a second factor (types C, statuses I)',
    'routes/second-factor-request.ts',
    {
      'a second factor needs no login': ['if (needed) refuseSessionArguments(given);\n  else ', ''],
      'a second factor takes several sessions': ['refuseSessionArguments(given);', '{}'],
    },
  ),
  ...breaking(
    "The session is the member's own, an intermediate one of discovery by its address: 400 `member_session_member_id_mismatch` (type C, status I)",
    'rules/refuse-foreign-session.ts',
    {
      "another member's login takes a second factor": [
        "if (isForeign) throw new Refusal('member_session_member_id_mismatch');",
        '',
      ],
      "another member's intermediate session takes a second factor": [
        '(intermediate !== undefined && !belongsTo(intermediate, member))',
        'false',
      ],
      "another member's session takes a second factor": [
        '(session !== undefined && session.memberId !== member.memberId) ||',
        '',
      ],
    },
  ),
  ...breaking(
    'A second factor waits for the primary ones: 400 `action_available_only_once_primary_authentication_is_met` (when it comes: I)',
    'rules/refuse-before-primary.ts',
    {
      'a second factor comes before the primary one': [
        "throw new Refusal('action_available_only_once_primary_authentication_is_met');",
        '',
      ],
      'a second factor before the primary one is told as a foreign session': [
        "new Refusal('action_available_only_once_primary_authentication_is_met')",
        "new Refusal('member_session_member_id_mismatch')",
      ],
    },
  ),
];
