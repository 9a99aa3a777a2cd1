import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { environmentForChildren } from '../src/settings/environment-for-children';
import { typescriptArguments } from '../src/typescript/typescript-arguments';

/** A server in a process of its own. */
export interface BenchServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const told = z.tuple([z.object({ port: z.number() })]).rest(z.unknown());

/** Starts a server of `bench/programs/`; `message`, if any, is what it waits for. */
export async function startServer(name: string, message?: string): Promise<BenchServer> {
  const child = fork(join(__dirname, 'programs', `${name}.ts`), {
    execArgv: [...typescriptArguments],
    env: environmentForChildren(),
  });
  if (message !== undefined) child.send(message);
  const [{ port }] = told.parse(await once(child, 'message'));
  const close = async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  return { port, close };
}
