import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endOfChild, hasGroups } from './end-of-child';

/** Starts a program, and waits until it, or a child of its own, has printed something. */
async function start(program: string) {
  const child = spawn(process.execPath, ['-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: hasGroups,
  });
  await once(child.stdout, 'data');
  return { child };
}

const spin = 'console.log(process.pid); for (;;);';
const parent = `const { spawn } = require('node:child_process');
spawn(process.execPath, ['-e', ${JSON.stringify(spin)}], { stdio: 'inherit' });
process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);`;

test('a child that never ends is ended at its deadline, and its own children with it', async () => {
  const { child } = await start(hasGroups ? parent : spin);
  // It is told as ended when its output is closed, which its own child holds open while it lives.
  expect(await endOfChild(child, 100)).toBeUndefined();
  expect(child.stdout.destroyed).toBe(true);
});

test('a child that ends in time keeps its exit code', async () => {
  const { child } = await start('console.log(1); setTimeout(() => process.exit(3), 50);');
  expect(await endOfChild(child, 30_000)).toBe(1);
});
