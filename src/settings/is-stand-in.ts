import { isLoopback } from './refuse-live-project';

/** Whether a sandbox at this address stands in for Stytch: what answers on this machine is not Stytch. */
export function isStandIn(baseUrl: string): boolean {
  return isLoopback(new URL(baseUrl));
}
