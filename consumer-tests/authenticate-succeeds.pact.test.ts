// Start here: this file explains itself; the others say only what differs.
//
// A consumer test has two halves. The first declares one interaction: what the login sends, and
// what it needs to get back. The second plays it: Pact stands in for Stytch on a port of its own,
// the real login code runs against it, and the test looks at what a caller gets. Only what was
// declared and played goes into `contracts/`, where the verification takes it up and asks a real
// provider for the same.
import { filled, given, interaction, placeholders, present, success } from './test-kit';

interaction({
  // Unique in the contract; it is the name by which a red line in CI speaks of this interaction.
  description: 'a fresh passcode of an active member',

  // What must be true at the provider before the request. The name and its parameters come from
  // `src/domain/provider-states.ts`; a state that nobody can arrange does not compile.
  state: given('a member has a fresh passcode', { member_status: 'active' }),

  operation: 'authenticate',

  // The whole request, as a caller of the login gives it: what the operation's path names goes into
  // the path, the rest into the body, or into the query of a GET. The three values come from the
  // state: the contract holds a placeholder such as 000000, and at verification the organization, the
  // address and the code of a member that was made for this very request take its place. Most tests
  // write `request: typedPasscode` for this.
  request: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),

  // What the login needs of the response. Every required field of Stytch's published schema is
  // expected by itself, each with a matcher that follows from the schema: this file has none.
  // Here stands only what makes this outcome differ from the others of the same endpoint.
  response: success({
    // Exactly this value.
    member_authenticated: true,
    // Some text, not empty. A secret is never matched by a pattern: a mismatch would print it.
    session_token: filled,
    session_jwt: filled,
    // Exactly nothing: a member who is in has nothing left to do.
    intermediate_session_token: '',
    // Optional in the schema, and there in this outcome.
    member_session: present,
    // One field of an object is fixed; the rest of the object follows the schema.
    member: { status: 'active' },
  }),
}).test('a member who types a fresh passcode is logged in', async ({ login, request }) => {
  // `login` is the client from `login-client.ts`, `request` is the one from above. Since every
  // operation has one call of the login (`loginCalls` in `login.ts`), the other tests leave this line
  // out: `.succeeds(title, (response) => ...)` makes the call and gives what the login returned, and
  // `.refuses(title)` makes it and expects that the login throws the declared refusal, whole.
  const response = await login.authenticate(request);

  // What a caller of the login relies on. A field that is asserted here and was not declared
  // above is undefined: the test cannot rely on more than the contract says.
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member.status).toBe('active');
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.member_session?.organization_id).toBe(placeholders.organization_id);
  // Stytch sends null where the contract leaves an optional field out. Pact plays the response
  // first; then the test runs again with nulls and empty lists, and with keys that nobody knows.
  expect(response.mfa_required).toBeFalsy();
});
