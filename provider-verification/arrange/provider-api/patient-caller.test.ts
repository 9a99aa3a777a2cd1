import { createServer, type Server } from 'node:http';
import { patientCaller, retryAfterMs } from './patient-caller';

let server: Server;
let asked: number[];
let answers: { readonly status: number; readonly retryAfter?: string }[];

beforeEach(async () => {
  asked = [];
  answers = [];
  server = createServer((_, response) => {
    asked.push(performance.now());
    const { status, retryAfter } = answers.shift() ?? { status: 200 };
    if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
    response.writeHead(status).end('{"error_type":"busy"}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function call(): Promise<unknown> {
  const { port } = Object(server.address());
  const patience = { attempts: 3, firstDelayMs: 1, longestDelayMs: 5_000 };
  return patientCaller(new AbortController().signal, patience).call({
    what: 'create an organization',
    method: 'POST',
    path: '/x',
    url: `http://127.0.0.1:${port}/x`,
    statuses: [200],
  });
}

test.each([[429], [500], [503]])('%s is tried again', async (status) => {
  answers = [{ status }, { status }];
  await call();
  expect(asked).toHaveLength(3);
});

test('the number of tries is bounded, and the last response is told', async () => {
  answers = [{ status: 503 }, { status: 503 }, { status: 503 }];
  await expect(call()).rejects.toThrow(
    'Failed to create an organization: POST /x answered 503 busy.',
  );
  expect(asked).toHaveLength(3);
});

test('what will not change is not tried again', async () => {
  answers = [{ status: 400 }];
  await expect(call()).rejects.toThrow(/answered 400 busy/);
  expect(asked).toHaveLength(1);
});

test('Retry-After is obeyed', async () => {
  answers = [{ status: 429, retryAfter: '1' }];
  await call();
  const [first = 0, second = 0] = asked;
  expect(second - first).toBeGreaterThanOrEqual(990);
});

test('a Retry-After beyond all patience is not waited for', async () => {
  answers = [{ status: 429, retryAfter: '3600' }];
  await expect(call()).rejects.toThrow(/answered 429 busy/);
  expect(asked).toHaveLength(1);
});

test.each([
  [undefined, 0],
  ['2', 2_000],
  ['Thu, 01 Jan 1970 00:00:05 GMT', 4_000],
  ['soon', 0],
])('Retry-After %s is a wait of %s ms', (header, ms) => {
  expect(retryAfterMs(header, 1_000)).toBe(ms);
});
