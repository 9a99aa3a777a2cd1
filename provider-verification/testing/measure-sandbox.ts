import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { defined } from '../../src/io/defined';
import { patientCaller } from '../arrange/provider-api/patient-caller';
import { SendBudget } from '../plan/send-budget';
import { runVerification } from '../run-verification';

// How long a run against a sandbox takes where a call takes 150 ms and a mail 3 s:
// npx tsx provider-verification/testing/measure-sandbox.ts [concurrency]

const callMs = 150;
const mailMs = 3_000;

/** What passed, and how much of it at once at most. */
class Traffic {
  total = 0;
  most = 0;
  #now = 0;

  async slow<T>(ms: number, work: () => Promise<T>): Promise<T> {
    this.total += 1;
    this.#now += 1;
    this.most = Math.max(this.most, this.#now);
    try {
      await delay(ms);
      return await work();
    } finally {
      this.#now -= 1;
    }
  }
}

async function main(concurrency: number): Promise<void> {
  const emulator = await startEmulator();
  const calls = new Traffic();
  const mails = new Traffic();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    const { method = 'GET', url = '/', headers } = request;
    const isMail = url.startsWith('/_emulator/outbox');
    const answer = await (isMail ? mails : calls).slow(isMail ? mailMs : callMs, () =>
      fetch(`${emulator.url}${url}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...defined({ authorization: headers.authorization }),
        },
        ...(body.length === 0 ? {} : { body }),
      }),
    );
    const type = answer.headers.get('content-type') ?? 'application/json';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const baseUrl = `http://127.0.0.1:${port}`;
  const { projectId, secret } = emulator;
  const { signal } = new AbortController();
  const budget = new SendBudget(1_000, signal);
  const run = await runVerification({
    target: { kind: 'sandbox', baseUrl, projectId, secret },
    inbox: emulatorInbox(baseUrl),
    interactions: readContract(contractPath).interactions,
    concurrency,
    callerFor: (its, shut) => patientCaller(its, undefined, shut),
    beforeSend: (to) => budget.beforeSend(to),
  });
  const verified = run.results.filter(({ status }) => status !== undefined).length;
  console.log(
    `${verified} interactions in ${(run.durationMs / 1000).toFixed(1)} s, held: ${run.held}; ${calls.total} calls, at most ${calls.most} at once; ${mails.total} mails, at most ${mails.most} at once`,
  );
  server.closeAllConnections();
  server.close();
  await emulator.close();
}

void main(Number(process.argv[2] ?? 8));
