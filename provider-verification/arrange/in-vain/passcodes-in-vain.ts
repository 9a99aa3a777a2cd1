import type { z } from 'zod';
import type { refusedPasscodes } from '../../../src/domain/states/refused-requests';
import type { ArrangedLogin } from '../fixture';
import type { InVain, InVainTools } from './refused-requests';

/** Requests for a passcode that must be refused. */
export const passcodesInVain: InVain<z.infer<typeof refusedPasscodes>, ArrangedLogin> = {
  'one that lives for a minute': send({ login_expiration_minutes: 1 }),
  'one that lives for sixteen minutes': send({ login_expiration_minutes: 16 }),
  'one to sign up with that lives for a minute': send({ signup_expiration_minutes: 1 }),
  'one in a language that there is not': send({ locale: 'xx' }),
  'one of a stranger where nobody is admitted': ({ ask, fixture }, { organization_id }) =>
    ask('login_or_signup', { organization_id, email_address: fixture.newAddress() }),
  'one of a stranger of another domain': stranger(() => 'another-domain.example'),
  'one of a stranger whose domain ends alike': stranger((own) => own.slice(1)),
  'one of a stranger whose name holds the domain': async ({ ask, fixture }) => {
    const { organization_id } = await fixture.organization({ admittedDomain: 'example.org' });
    const [, domain = ''] = fixture.newAddress().split('@');
    await ask('login_or_signup', { organization_id, email_address: `example.org@${domain}` });
  },
  'one where passcodes are not taken': async ({ ask, fixture }) => {
    const login = await fixture.login({ allowedAuthMethods: ['google_oauth'] });
    const { organization_id, email_address } = login;
    await ask('login_or_signup', { organization_id, email_address });
  },
};

function send(asked: object) {
  return ({ ask }: InVainTools, { organization_id, email_address }: ArrangedLogin) =>
    ask('login_or_signup', { organization_id, email_address, ...asked });
}

/** @param admitted the domain that is admitted, by that of the address. */
function stranger(admitted: (own: string) => string) {
  return async ({ ask, fixture }: InVainTools) => {
    const email_address = fixture.newAddress();
    const admittedDomain = admitted(email_address.slice(email_address.lastIndexOf('@') + 1));
    const { organization_id } = await fixture.organization({ admittedDomain });
    await ask('login_or_signup', { organization_id, email_address });
  };
}
