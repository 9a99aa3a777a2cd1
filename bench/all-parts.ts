import type { Part } from './part';
import { consumerTests } from './parts/consumer-tests';
import { emulator } from './parts/emulator';
import { mainJob } from './parts/main-job';
import { responseCheck } from './parts/response-check';
import { sandbox } from './parts/sandbox';
import { start } from './parts/start';
import { verification } from './parts/verification';

/** The parts of the benchmark, in the order in which they run. */
export const allParts: readonly Part[] = [
  consumerTests,
  verification,
  start,
  responseCheck,
  emulator,
  mainJob,
  sandbox,
];
