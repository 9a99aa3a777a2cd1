import { makeRunDirectory } from '../../src/contract/make-run-directory';
import { guardStream } from '../../src/secrets/guard-stream';
import { environmentForChildren } from '../../src/settings/environment-for-children';
import { keepSecretsOfSettings } from '../../src/settings/keep-secrets-of-settings';
import { processEnvironment } from '../../src/settings/process-environment';
import { announceMistake } from './announced-mistake';
import { openFolderOfThisRun } from './folder-of-this-run';
import { announceFragmentDirectory } from './fragment-directory';
import { orderOfThisRun } from './order-of-this-run';
import { expectEndOfRun } from './run-to-its-end';

/**
 * Jest calls this once before a run: decides where the interactions of this run go, takes the
 * project's secrets out of the environment before any worker gets it, and lets what Jest prints pass
 * the gate.
 */
export default function globalSetup(): void {
  expectEndOfRun();
  const order = orderOfThisRun();
  keepSecretsOfSettings();
  guardStream(process.stdout);
  guardStream(process.stderr);
  const harmless = environmentForChildren();
  const environment = processEnvironment();
  for (const name of Object.keys(environment)) if (!(name in harmless)) delete environment[name];
  openFolderOfThisRun();
  announceMistake(order?.mistake);
  announceFragmentDirectory(order?.fragments ?? makeRunDirectory(process.pid));
}
