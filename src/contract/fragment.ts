import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerName, providerName } from '../domain/vocabulary';
import { causeCode } from '../errors/describe-cause';

/** The file that says which interaction a fragment belongs to. */
export const declarationFile = 'declared.json';

/** The file that Pact writes into a fragment. */
export const pactFile = `${consumerName}-${providerName}.json`;

/** Who declares an interaction, and by which name. */
export interface FragmentDeclaration {
  readonly description: string;
  /** The test file, relative to the repository's root, with forward slashes. */
  readonly file: string;
}

/**
 * Declares an interaction: makes a directory of its own, into which Pact writes it once its test
 * has run. A fragment without Pact's file is an interaction whose test did not get that far.
 *
 * @returns the path of the directory.
 * @throws Error when the same test file declares the same description twice.
 */
export function declareFragment(directory: string, declaration: FragmentDeclaration): string {
  const { description, file } = declaration;
  const name = createHash('sha256').update(`${file}\n${description}`).digest('hex').slice(0, 16);
  const fragment = join(directory, name);
  mkdirSync(fragment, { recursive: true });
  try {
    writeFileSync(join(fragment, declarationFile), JSON.stringify(declaration), { flag: 'wx' });
  } catch (cause) {
    if (causeCode(cause) !== 'EEXIST') throw cause;
    throw new Error(`${file} declares the interaction "${description}" twice`, { cause });
  }
  return fragment;
}
