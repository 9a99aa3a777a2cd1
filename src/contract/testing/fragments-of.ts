import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { declareFragment, pactFile } from '../fragment';
import { contractOf, interactionOf } from './contract-of';

/** Makes a directory of fragments; those of `unfinished` were declared and not written. */
export function fragmentsOf(
  written: readonly (readonly [description: string, file: string])[],
  unfinished: readonly (readonly [description: string, file: string])[] = [],
): string {
  const directory = temporaryFolder('fragments');
  for (const [description, file] of written) {
    const fragment = declareFragment(directory, { description, file });
    const pact = {
      ...contractOf(interactionOf(description)),
      metadata: { pactSpecification: { version: '4.0' }, 'pact-js': { version: '16.4.0' } },
    };
    writeFileSync(join(fragment, pactFile), JSON.stringify(pact));
  }
  for (const [description, file] of unfinished) declareFragment(directory, { description, file });
  return directory;
}
