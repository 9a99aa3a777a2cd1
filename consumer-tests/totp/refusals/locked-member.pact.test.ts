import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code of a member who is locked after wrong ones',
  state: given('the member is locked after too many wrong codes of another kind', {
    shown: 'TOTP',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(429, 'user_lock_limit_reached'),
}).refuses('ten wrong TOTP codes lock a member');
