import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentForChildren } from '../settings/environment-for-children';
import { childOrders } from './child-orders';
import { endChild } from './end-child';
import { temporaryFolder } from './temporary-folder';

const program = `
  process.on('message', ({ id, say }) => {
    if (say === 'end') process.exit(3);
    if (say !== 'nothing') process.send({ id, said: say });
  });
  process.send({ id: 0, said: 'ready' });
`;

let child: ChildProcess;

beforeEach(() => {
  const path = join(temporaryFolder('child'), 'child.js');
  writeFileSync(path, program);
  child = fork(path, { execArgv: [], env: environmentForChildren() });
});

afterEach(() => endChild(child, 1_000));

function orders() {
  const kept = childOrders<string>(child, (reason) => new Error(`Failed: ${reason}.`));
  child.on('message', (message: { id: number; said: string }) => {
    kept.respond(message.id, message.said);
  });
  return kept;
}

test('each order gets the response that bears its id', async () => {
  const kept = orders();
  await expect(kept.awaitReady(10_000)).resolves.toBe('ready');
  const said = await Promise.all([kept.give({ say: 'one' }), kept.give({ say: 'two' }, 10_000)]);
  expect(said).toEqual(['one', 'two']);
});

test('an order fails that takes too long', async () => {
  const kept = orders();
  await kept.awaitReady(10_000);
  const given = kept.give({ say: 'nothing' }, 10);
  await expect(given).rejects.toThrow('Failed: it took more than 0.01 s.');
});

test('every order fails when the process ends, and one that is given afterwards', async () => {
  const kept = orders();
  const given = [kept.give({ say: 'nothing' }), kept.give({ say: 'end' })];
  for (const one of await Promise.allSettled(given)) {
    expect(one).toMatchObject({ reason: new Error('Failed: its process ended with 3.') });
  }
  await expect(kept.give({ say: 'one' })).rejects.toThrow('Failed: its process has ended.');
});
