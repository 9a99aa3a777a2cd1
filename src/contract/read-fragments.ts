import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import type { InteractionDocument } from './contract-document';
import { declarationFile, type FragmentDeclaration, pactFile } from './fragment';
import { readContract } from './read-contract';
import { isSkipNote } from './skipped-tests';

/** A declared interaction, and the directory of its own. */
export interface DeclaredFragment extends FragmentDeclaration {
  readonly directory: string;
}

/** One declared interaction, and what Pact wrote of it; undefined when its test did not finish. */
export interface Fragment extends DeclaredFragment {
  readonly interaction: InteractionDocument | undefined;
}

const declaration = z.strictObject({ description: z.string().min(1), file: z.string().min(1) });

/**
 * Reads all fragments of one or several runs, in no particular order.
 *
 * @throws HarnessError `file-unreadable` for a directory that is missing or holds something else.
 */
export function readFragments(directories: readonly string[]): Fragment[] {
  return declaredFragments(directories).map((declared) => ({
    ...declared,
    interaction: readInteraction(declared.directory),
  }));
}

/**
 * The same without what Pact wrote.
 *
 * @throws HarnessError `file-unreadable` for a directory that is missing or holds something else.
 */
export function declaredFragments(directories: readonly string[]): DeclaredFragment[] {
  return directories.flatMap((directory) =>
    entriesOf(directory).map((name) => {
      const fragment = join(directory, name);
      return { ...readDeclaration(fragment), directory: fragment };
    }),
  );
}

function entriesOf(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => !isSkipNote(name));
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}

function readDeclaration(fragment: string): FragmentDeclaration {
  try {
    return declaration.parse(JSON.parse(readFileSync(join(fragment, declarationFile), 'utf8')));
  } catch (cause) {
    throw unreadable(fragment, cause);
  }
}

function readInteraction(fragment: string): InteractionDocument | undefined {
  const path = join(fragment, pactFile);
  return existsSync(path) ? readContract(path).json.interactions[0] : undefined;
}

function unreadable(path: string, cause: unknown): HarnessError {
  return new HarnessError('file-unreadable', {
    failedTo: 'read the fragments of the contract',
    subject: path,
    reason: describeCause(cause),
    cure: 'Run the consumer tests again',
    cause,
  });
}
