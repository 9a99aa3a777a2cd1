import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a common e-mail domain of an organization',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, email_allowed_domains: ['gmail.com'] }),
  response: refusal(400, 'organization_settings_domain_too_common'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a common e-mail domain is refused');
