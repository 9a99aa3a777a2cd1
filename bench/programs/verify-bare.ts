// Pact's own Verifier over the same contract in one run, against a server that has each response ready:
// no provider state is arranged, no value is provided, and nothing is checked but Pact's matchers.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Verifier } from '@pact-foundation/pact';
import { readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { interactionsOfSize } from '../contract-of-size';
import { tellResult } from '../tell-result';

async function main(size: number): Promise<void> {
  const interactions = interactionsOfSize(size);
  const bodies = interactions.map(({ response }) => JSON.stringify(response.body?.content));
  const server = createServer((request, response) => {
    request.resume();
    const index = Number(request.headers['x-interaction']);
    const head = { 'content-type': 'application/json' };
    response.writeHead(interactions[index]?.response.status ?? 500, head).end(bodies[index]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const pactFile = join(temporaryFolder('bare'), 'contract.json');
  const marked = interactions.map((one, index) => ({
    ...one,
    pending: false,
    request: { ...one.request, headers: { ...one.request.headers, 'X-Interaction': [`${index}`] } },
  }));
  const { json } = readContract(contractPath);
  writeFileSync(pactFile, JSON.stringify({ ...json, interactions: marked }));
  const startedAt = performance.now();
  await new Verifier({
    provider: json.provider.name,
    providerBaseUrl: `http://127.0.0.1:${port}`,
    pactUrls: [pactFile],
    logLevel: 'error',
  }).verifyProvider();
  tellResult(startedAt);
}

main(Number(process.argv[2])).catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
