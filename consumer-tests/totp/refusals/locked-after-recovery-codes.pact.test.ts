import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code of a member who is locked after wrong recovery codes',
  state: given('the member is locked after too many wrong codes of another kind', {
    shown: 'recovery',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(429, 'user_lock_limit_reached'),
}).refuses('ten wrong recovery codes lock a member');
