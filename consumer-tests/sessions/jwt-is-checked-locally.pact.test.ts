import {
  exampleSessionJwt,
  given,
  interaction,
  placeholders,
  signingKeys,
  success,
} from '../test-kit';

interaction({
  description: 'the keys of a project for a local check of a JWT',
  state: given('a project with its keys and its policy'),
  operation: 'get_jwks',
  request: ({ project_id }) => ({ project_id }),
  response: success(signingKeys),
}).test(
  'a JWT is checked by the keys alone, and one that was changed is refused',
  async ({ login }) => {
    const session_jwt = await exampleSessionJwt();
    const session = await login.authenticateJwtLocally({ session_jwt });
    expect(session.member_id).toBe(placeholders.member_id);
    expect(session.organization_id).toBe(placeholders.organization_id);
    expect(session.custom_claims).toEqual({ department: 'engineering' });

    const [header, , signature] = session_jwt.split('.');
    const claims = Buffer.from('{"sub":"somebody else"}').toString('base64url');
    const forged = `${header}.${claims}.${signature}`;
    await expect(login.authenticateJwtLocally({ session_jwt: forged })).rejects.toMatchObject({
      code: 'jwt_invalid',
    });
  },
);
