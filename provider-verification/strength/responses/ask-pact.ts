import { once } from 'node:events';
import { createServer } from 'node:http';
import { providerName } from '../../../src/domain/vocabulary';
import { defined } from '../../../src/io/defined';
import { redactBody } from '../../../src/secrets/redact';
import { attributeVerdict } from '../../judge/attribute-verdict';
import { type InteractionMark, markHeader, newMark } from '../../replay/mark';
import { openContractFolder } from '../../replay/marked-contract';
import type { Replayer } from '../../replay/start-replayer';
import type { ResponseMutant } from './response-mutant';

/** Pact takes longer for each interaction, the more there are in a run of it. */
const mostInBatch = 24;
const batchesAtOnce = 2;
const timeoutMs = 120_000;

/**
 * Asks Pact of responses whether its matching takes them for what the interactions expect: a server on
 * loopback gives each response to the request that bears its mark, redacted as in every verification.
 *
 * @returns for each mutant, in order, the first mismatch; undefined when the response fits.
 * @throws HarnessError `replay-broken`; Error when Pact's verdict cannot be told apart
 */
export async function askPact(
  mutants: readonly ResponseMutant[],
  replayer: Replayer,
  onDone: (done: number) => void,
): Promise<readonly (string | undefined)[]> {
  const served = new Map<string, ResponseMutant>();
  const server = createServer((request, response) => {
    request.resume();
    const mark = String(request.headers[markHeader]);
    const mutant = served.get(mark);
    if (mutant === undefined) return void response.writeHead(409).end();
    const { status, contentType, body, exchange } = mutant;
    response.writeHead(status, {
      [markHeader]: mark,
      ...defined({ 'content-type': contentType }),
    });
    response.end(JSON.stringify(redactBody(body, exchange.secrets)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const contracts = openContractFolder();
  const said = new Map<ResponseMutant, string | undefined>();
  const left = batchesOf(mutants).values();
  const work = async () => {
    for (const batch of left) {
      const marked = batch.map((mutant) => ({ mutant, mark: newMark() }));
      for (const { mutant, mark } of marked) served.set(mark, mutant);
      const pactFile = contracts.write(
        marked.map(({ mutant, mark }) => ({
          mark,
          raw: mutant.exchange.interaction.raw,
          forPact: {},
        })),
      );
      const order = {
        provider: providerName,
        providerBaseUrl: `http://127.0.0.1:${port}`,
        pactFile,
      };
      const text = await replayer.replay(order, timeoutMs);
      const verdicts = attributeVerdict(
        text,
        marked.map(({ mark }) => mark),
      );
      for (const { mutant, mark } of marked) said.set(mutant, mismatchOf(mark, verdicts));
      onDone(said.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: batchesAtOnce }, work));
  } finally {
    contracts.remove();
    server.close();
    server.closeAllConnections();
  }
  return mutants.map((mutant) => said.get(mutant));
}

function mismatchOf(
  mark: InteractionMark,
  verdicts: ReturnType<typeof attributeVerdict>,
): string | undefined {
  const verdict = verdicts.get(mark);
  if (verdict?.kind !== 'verdict') {
    throw new Error(`Pact gave no verdict on a mutant: ${verdict?.reason ?? 'it left it out'}`);
  }
  const [first] = verdict.mismatches;
  return first === undefined ? undefined : `${first.kind} ${first.path}: ${first.sentence}`;
}

function batchesOf(mutants: readonly ResponseMutant[]): readonly (readonly ResponseMutant[])[] {
  return Array.from({ length: Math.ceil(mutants.length / mostInBatch) }, (_, index) =>
    mutants.slice(index * mostInBatch, (index + 1) * mostInBatch),
  );
}
