import { isAbsolute, join, relative, resolve } from 'node:path';
import { readCiVariables } from '../../settings/read-ci-variables';
import { repositoryRoot } from './repository-root';

/** Where the person stood: npm itself goes to the root before it runs a script. */
const startedIn = folderOfPerson(process.cwd(), readCiVariables().INIT_CWD);

/** Goes to the repository's root from any folder below it: our own paths are relative to it. */
export function goToRepository(): void {
  if (isBelow(process.cwd())) process.chdir(repositoryRoot);
}

/** A path that a person gave, as it is from where the command works. `-` stays what it is. */
export function fromHere(path: string): string {
  if (path === '-' || isAbsolute(path) || startedIn === process.cwd()) return path;
  return relative(process.cwd(), resolve(startedIn, path));
}

function folderOfPerson(folder: string, byNpm: string | undefined): string {
  return folder === repositoryRoot && byNpm !== undefined && isBelow(byNpm) ? byNpm : folder;
}

function isBelow(folder: string): boolean {
  const path = relative(repositoryRoot, folder);
  return path !== '' && !path.startsWith('..') && !isAbsolute(path) && path !== join('.', '');
}
