import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { causeCode } from '../../errors/describe-cause';
import { isAlive } from '../../io/is-alive';
import { parseJson } from '../../io/parse-json';

const state = z.object({ pid: z.int().positive(), url: z.string() });

/** Where a local broker keeps its things. All but the Gemfile is ignored by git. */
export interface LocalBrokerPlaces {
  /** Holds the Gemfile, its lock file and `config.ru`. */
  readonly folder: string;
  readonly gems: string;
  readonly data: string;
  readonly stateFile: string;
  readonly logFile: string;
}

/** A broker that was started on this machine. */
export type LocalBroker = z.infer<typeof state>;

/** The places of the broker of a repository. */
export function localBrokerPlaces(root: string, dataName = 'data'): LocalBrokerPlaces {
  const folder = join(root, 'broker');
  const data = join(folder, dataName);
  return {
    folder,
    gems: join(folder, 'vendor'),
    data,
    stateFile: join(data, 'broker.json'),
    logFile: join(data, 'broker.log'),
  };
}

/** The broker that was started here and is still alive; undefined when there is none. */
export function runningBroker({ stateFile }: LocalBrokerPlaces): LocalBroker | undefined {
  const found = readState(stateFile);
  return found !== undefined && isAlive(found.pid) ? found : undefined;
}

function readState(file: string): LocalBroker | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (causeCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
  // A file that a crash left half-written is as good as none.
  const parsed = state.safeParse(parseJson(text));
  return parsed.success ? parsed.data : undefined;
}
