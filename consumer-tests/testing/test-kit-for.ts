import { relative, sep } from 'node:path';
import { exampleText } from '../../src/contract/matchers/example-values';
import { filled, present, shaped } from '../../src/contract/matchers/outcome';
import { placeholders } from '../../src/contract/placeholders';
import type { ProviderStateName } from '../../src/domain/provider-states';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { Refusal } from '../login-client';
import { declareInteraction, type InteractionDeclaration } from './declare-interaction';
import { refusal, success } from './expected-status';
import { fragmentDirectory } from './fragment-directory';
import { given } from './given';
import { fullSession, noSessionYet } from './outcomes';

/**
 * Everything that a consumer test needs, for one test file. It is loaded once for each worker
 * (docs/decisions/test-kit-once-per-worker.md), so nothing in it may keep anything between files.
 *
 * @param testPath the absolute path of the test file.
 */
export function testKitFor(testPath: string) {
  const file = relative(process.cwd(), testPath).split(sep).join('/');
  return {
    exampleText,
    filled,
    fullSession,
    given,
    /**
     * Declares an interaction of the contract. Call it at the top of a test file, and `play` it in
     * a test: what is declared and not played fails the run.
     */
    interaction: <Name extends ProviderStateName, Body extends object>(
      declaration: InteractionDeclaration<Name, Body>,
    ) => declareInteraction(declaration, file, fragmentDirectory()),
    noSessionYet,
    placeholders,
    present,
    Refusal,
    refusal,
    /** An interaction outside of the contract, to try a client out: declared, played, forgotten. */
    rehearsal: <Name extends ProviderStateName, Body extends object>(
      declaration: InteractionDeclaration<Name, Body>,
    ) => declareInteraction(declaration, file, temporaryFolder('rehearsal')),
    shaped,
    success,
  };
}

export type TestKit = ReturnType<typeof testKitFor>;
