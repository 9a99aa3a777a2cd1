import { breaking } from '../mutant';

const checking = 'routes/authenticate-session.ts';
const verdict = 'rules/authorization-verdict.ts';
const permissions = 'rules/refuse-member-permission.ts';

/** What a session permits, broken. */
export const permissionMutants = [
  ...breaking(
    '`authorization_check` of another organization: 403 `session_authorization_tenancy_error`',
    verdict,
    {
      'a check of another organization is made': [
        'check.organization_id !== session.organizationId',
        'false',
      ],
      'a check of another organization is told as a missing permission': [
        "new Refusal('session_authorization_tenancy_error')",
        "new Refusal('session_authorization_error')",
      ],
    },
  ),
  ...breaking(
    '`authorization_check` that no role grants: 403 `session_authorization_error`',
    verdict,
    {
      'a permission that no role grants is given': [
        "if (granting.length === 0) throw new Refusal('session_authorization_error');",
        '',
      ],
      'every role grants what any role grants': [
        'session.roles.includes(role.role_id)',
        'session.roles.length > 0',
      ],
      'a permission on any resource is enough': ['resource_id === check.resource_id &&', ''],
      'any action on the resource is granted': [
        "(actions.includes(check.action) || actions.includes('*'))",
        'actions.length > 0',
      ],
      'a star grants nothing': [" || actions.includes('*')", ''],
      'no check is made': ['asked.authorization_check\n', 'false\n', checking],
    },
  ),
  ...breaking('`verdict` tells the granting roles, null when not asked', verdict, {
    'the verdict names no role': ['granting_roles: granting', 'granting_roles: []'],
    'the verdict names every role of the session': [
      'granting_roles: granting',
      'granting_roles: [...session.roles]',
    ],
    'a granted permission is told as not authorized': [
      'authorized: true, granting',
      'authorized: false, granting',
    ],
    'a verdict comes unasked': [
      '    : null;',
      '    : { authorized: true, granting_roles: [] };',
      checking,
    ],
  }),
  ...breaking('A check that is refused changes nothing of the session', checking, {
    'a refused check extends the session': [
      'const verdict = asked',
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute; const verdict = asked',
    ],
    'a refused check ends the session': [
      'const verdict = asked',
      'if (asked.authorization_check) world.sessions.delete(session.token); const verdict = asked',
    ],
  }),
  ...breaking('Roles are those of the member at the time of the check', 'rules/session-roles.ts', {
    'roles are those of when the session was opened': ['session.roles = roles;', '', checking],
    'a session has no role of its own': ["'stytch_member', ", ''],
    'a session has only the role of every member': ['...member.roles, ', ''],
  }),
  ...breaking('Roles by mail domain', 'rules/email-roles.ts', {
    'the mail domain gives no role': ['assignment.domain.toLowerCase() === domain', 'false'],
    'every mail domain gives the role': ['assignment.domain.toLowerCase() === domain', 'true'],
    'a session lacks the roles of the mail domain': [
      ', ...member.emailRoles',
      '',
      'rules/session-roles.ts',
    ],
  }),
  ...breaking(
    "The project's policy and the organization's own roles, for the SDK's local check; what Stytch's own two roles grant: I",
    'rbac/roles-of.ts',
    {
      "the organization's own roles grant nothing": [', ...ownRolesOf(organization)', ''],
      "the project's roles grant nothing": ['...world.policy.roles, ', ''],
      'the policy lacks its roles': [
        'body: { policy',
        'body: { policy: { ...world.policy, roles: [] }, ignored',
        'routes/policies.ts',
      ],
      'members may do what admins may': [
        "permissions: [{ resource_id: 'stytch.self', actions: ['*'] }]",
        "permissions: all.map(([resource_id]) => ({ resource_id, actions: ['*'] }))",
        'rbac/default-policy.ts',
        'inferred',
      ],
    },
  ),
  ...breaking(
    'With `X-Stytch-Member-Session` or `X-Stytch-Member-SessionJWT` a request has the permissions of that member, in their organization (the actions of some routes: I)',
    permissions,
    {
      'the session in a header gives every permission': [
        "if (!isGranted) throw new Refusal('session_authorization_error');",
        '',
      ],
      'the session in a header gives no permission': ['if (!isGranted)', 'if (true)'],
      'the session in a header works in every organization': [
        'refuseOtherOrganizations(world, session, parameters.organization_id, body.organization_ids);',
        '',
      ],
      'the session in a header is ignored': [
        "if (headers['x-stytch-member-session'] || headers['x-stytch-member-sessionjwt']) {",
        'if (false) {',
        'http/run-route.ts',
      ],
      'the JWT in a header is ignored': ["one(headers['x-stytch-member-sessionjwt'])", 'undefined'],
      'a member may not change themselves': [
        "self && isSelf ? [resource, 'stytch.self'] : [resource]",
        '[resource]',
      ],
      'a member may change others as themselves': ['self && isSelf ?', 'self ?'],
    },
  ),
  ...breaking(
    'No trusted metadata with the permissions of a member (type C, status I)',
    permissions,
    {
      'a member changes trusted metadata': [
        "throw new Refusal('cannot_update_trusted_metadata');",
        '',
      ],
      'trusted metadata of a member is told as a missing permission': [
        "new Refusal('cannot_update_trusted_metadata')",
        "new Refusal('session_authorization_error')",
      ],
    },
  ),
];
