import { B2BClient } from 'stytch';
import type { Emulator } from '../start-emulator';

/** The official SDK, pointed at an emulator; its warning about the address is kept quiet. */
export function sdkOf({ projectId: project_id, secret, url }: Emulator): B2BClient {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const client = new B2BClient({ project_id, secret, env: `${url}/` });
  warn.mockRestore();
  return client;
}
