import { isDeepStrictEqual } from 'node:util';
import type { ContractInteraction } from '../src/contract/read-contract';
import type { Verification } from './open-verification';
import type { VerifiedInteraction } from './tell/verified-interaction';
import type { OnVerified } from './verify-group';

/** Interactions of which the first can be verified while the last are still being written. */
export interface InteractionsInWriting {
  /** Those that were written since it was last asked, and others that are expected. */
  take(): readonly ContractInteraction[];
  /** All of them, once they make a contract. It rejects when they do not. */
  readonly written: Promise<readonly ContractInteraction[]>;
}

/** Interactions that are all there already. */
export function allWritten(interactions: readonly ContractInteraction[]): InteractionsInWriting {
  return { take: () => [], written: Promise.resolve(interactions) };
}

/** An interaction as it stood when it was verified, and what became of it. */
interface Early {
  readonly raw: ContractInteraction['raw'];
  readonly verified: VerifiedInteraction;
}

/** How long it is until what was written meanwhile is looked for again (ms). */
const askAgainMs = 50;

/**
 * Verifies interactions as they are written, and once the contract is there, what is left of it. What
 * was verified early counts for the interaction that stands in the contract word for word, and for
 * no other; nobody is told of it before.
 *
 * @param onWritten told of the whole contract; returns who is told of each result.
 * @throws what ended the writing, or what stops the whole run
 */
export async function verifyInWriting(
  verification: Verification,
  { take, written }: InteractionsInWriting,
  signal: AbortSignal,
  onWritten: (all: readonly ContractInteraction[]) => OnVerified,
): Promise<void> {
  const early = new Map<string, Early>();
  const isVerified = ({ description, raw }: ContractInteraction) =>
    isDeepStrictEqual(early.get(description)?.raw, raw);
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  const ended = written.then(end, end);
  while (!signal.aborted && !isOver) {
    const taken = take();
    const fresh = taken.filter((one) => !isVerified(one));
    await verification.verifyAll(fresh, (verified, { description, raw }) => {
      early.set(description, { raw, verified });
      return undefined;
    });
    if (taken.length === 0) await endsWithin(ended, askAgainMs);
  }
  const all = await written;
  const tell = onWritten(all);
  const left: ContractInteraction[] = [];
  for (const one of all) {
    const before = early.get(one.description);
    if (before === undefined || !isVerified(one)) left.push(one);
    else if (tell(before.verified, one) === 'stop') return;
  }
  await verification.verifyAll(left, tell);
}

function endsWithin(ended: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isLater = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([ended, isLater]).finally(() => clearTimeout(timer));
}
