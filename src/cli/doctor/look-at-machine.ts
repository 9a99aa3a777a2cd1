import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findRuby } from '../../broker/local/find-ruby';
import { describeCause } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import { environmentForChildren } from '../../settings/environment-for-children';
import { repositoryRoot } from '../terminal/repository-root';
import { type Diagnosis, fine, note, problem } from './diagnosis';

const leastNode = [20, 19] as const;
const brokerPort = 9292;

/** Node, Ruby, ports, and whether files can be written. */
export async function lookAtMachine(
  version: string = process.versions.node,
): Promise<readonly Diagnosis[]> {
  return [node(version), ruby(), await loopback(), await portOfBroker(), writable()];
}

function node(version: string): Diagnosis {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  return isNew
    ? fine('Node', version)
    : problem('Node', `${version} is too old`, `Install ${leastNode.join('.')} or newer`);
}

function ruby(): Diagnosis {
  try {
    findRuby(environmentForChildren());
    return fine('Ruby', 'there, for npm run broker:up');
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
    return note('Ruby', 'missing or too old', 'Only npm run broker:up needs Ruby 3.1 with Bundler');
  }
}

async function loopback(): Promise<Diagnosis> {
  const failure = await listenOnce(0);
  return failure === undefined
    ? fine('Loopback', 'servers can listen on 127.0.0.1')
    : problem('Loopback', failure, 'Allow this user to listen on 127.0.0.1');
}

async function portOfBroker(): Promise<Diagnosis> {
  const failure = await listenOnce(brokerPort);
  return failure === undefined
    ? fine('Port', `${brokerPort} is free for the local broker`)
    : note(
        'Port',
        `${brokerPort} is in use`,
        'Stop what uses it, or npm run broker:up -- --port N',
      );
}

function listenOnce(port: number): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (cause) => resolve(describeCause(cause)));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}

function writable(): Diagnosis {
  const folders = ['reports', 'build', 'contracts'];
  const failed = folders.filter((folder) => !canWrite(join(repositoryRoot, folder)));
  return failed.length === 0
    ? fine('Files', `${folders.join(', ')} can be written`)
    : problem('Files', `${failed.join(', ')} cannot be written`, 'Make these folders writable');
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
