import { DiscoveryApi } from '../provider-api/discovery-api';
import type { StateTools } from '../states/state-definition';

/** A passcode that was mailed to an address without naming an organization. */
export function discoveryPasscode(
  { api, fixture }: StateTools,
  email_address: string,
): Promise<string> {
  return fixture.mailedCode(email_address, () => new DiscoveryApi(api).sendPasscode(email_address));
}

/** A member, with a passcode that was mailed without naming the organization. */
export async function discoveryPasscodeOfMember(tools: StateTools) {
  const { email_address } = await tools.fixture.login();
  return { email_address, code: await discoveryPasscode(tools, email_address) };
}

/** Logs an address in without an organization; returns the intermediate session token. */
export async function discover(tools: StateTools, email_address: string): Promise<string> {
  const code = await discoveryPasscode(tools, email_address);
  const api = new DiscoveryApi(tools.api);
  const { intermediate_session_token } = await api.authenticate({ email_address, code });
  tools.fixture.keepSecret(intermediate_session_token);
  return intermediate_session_token;
}
