import { given, interaction, noSessionYet, placeholders, success } from './test-kit';

const notEnough = interaction({
  description: 'a fresh passcode where another primary factor is required',
  state: given(
    'the organization asks for another primary factor and the member has a fresh passcode',
    {
      allowed_auth_methods: ['google_oauth'],
    },
  ),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: success({
    ...noSessionYet,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
  }),
});

test('a member is told which other way in the organization wants', () =>
  notEnough.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member_authenticated).toBe(false);
    expect(answer.intermediate_session_token).toBe(placeholders.intermediate_session_token);
    expect(answer.primary_required?.allowed_auth_methods).toEqual(['google_oauth']);
  }));
