import { discover } from '../discovery/discovery-login';
import { changesInVain } from '../in-vain/changes-in-vain';
import { discoveryInVain } from '../in-vain/discovery-in-vain';
import { loginsInVain } from '../in-vain/logins-in-vain';
import { passcodesInVain } from '../in-vain/passcodes-in-vain';
import { refusedRequests } from '../in-vain/refused-requests';
import { secondFactorsInVain } from '../in-vain/second-factors-in-vain';
import { sessionsInVain } from '../in-vain/sessions-in-vain';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { totpCode } from '../second-factors/totp-code';
import { waitingLogin } from '../second-factors/waiting-login';
import type { StateTable } from './state-definition';

const skipReason = 'a real project is spared so many requests that it must refuse';

/** States in which requests were made that must be refused, with whichever status. */
export const refusedRequestStates = {
  'a member has a session after requests that must be refused': {
    arrangedBy: 'public API',
    mails: 2,
    organizations: 3,
    members: 2,
    async arrange(tools, { refused }) {
      const login = await tools.fixture.login();
      const session = { ...login, ...(await tools.fixture.session(login)) };
      await refusedRequests(refused, sessionsInVain, tools, session);
      return session;
    },
  },
  'a member of an organization after requests for passcodes that must be refused': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 5,
    members: 2,
    async arrange(tools, { refused }) {
      const login = await tools.fixture.login();
      await refusedRequests(refused, passcodesInVain, tools, login);
      return login;
    },
  },
  'a member has a fresh passcode after logins that must be refused': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 17,
    organizations: 6,
    wrongCodes: 11,
    async arrange(tools, { refused }) {
      const login = await tools.fixture.login();
      await refusedRequests(refused, loginsInVain, tools, login);
      return { ...login, code: await tools.fixture.passcode(login) };
    },
  },
  'an address has an intermediate session of discovery after requests that must be refused': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 5,
    organizations: 4,
    async arrange(tools, { refused }) {
      const email_address = tools.fixture.newAddress();
      const intermediate_session_token = await discover(tools, email_address);
      const login = { email_address, intermediate_session_token };
      await refusedRequests(refused, discoveryInVain, tools, login);
      return login;
    },
  },
  'a member of an organization after changes that must be refused': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 4,
    members: 7,
    async arrange(tools, { refused }) {
      const login = await tools.fixture.login();
      await refusedRequests(refused, changesInVain, tools, login);
      return login;
    },
  },
  'a login waits for a TOTP code after requests that must be refused': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 30,
    organizations: 23,
    members: 23,
    async arrange(tools, { refused }) {
      const login = await waitingLogin(tools);
      const { intermediate_session_token } = login;
      const factors = new SecondFactorApi(tools.api);
      const { secret } = await factors.createTotp(login, { intermediate_session_token });
      await refusedRequests(refused, secondFactorsInVain, tools, login);
      return { ...login, totp_code: totpCode(secret) };
    },
  },
} as const satisfies Partial<StateTable>;
