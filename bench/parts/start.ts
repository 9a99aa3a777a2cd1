import { execFile } from 'node:child_process';
import { environmentForChildren } from '../../src/settings/environment-for-children';
import { checkoutOfSize } from '../checkout-of-size';
import { inTurn } from '../in-turn';
import type { Part } from '../part';

const sizes = [33, 100];

/** What somebody waits for who types `npm start`. */
export const start: Part = {
  name: 'npm start',
  what: 'The whole command from the shell to its exit code: the consumer tests, the contract, its verification on the emulator, the reports; in a copy of the checkout with so many outcomes. Caches on disk are warm, as after the first run.',
  async measure({ isQuick }) {
    if (isQuick) return {};
    const contenders = sizes.map((size) => {
      const folder = checkoutOfSize(size);
      return { who: `${size} outcomes`, once: () => timeOfStart(folder) };
    });
    for (const { once } of contenders) await once();
    const measure = { name: 'npm start', unit: 'ms', against: `${sizes[0]} outcomes`, rounds: 5 };
    return { measures: [await inTurn({ ...measure, contenders })] };
  },
};

function timeOfStart(cwd: string): Promise<number> {
  const startedAt = performance.now();
  const options = { cwd, env: environmentForChildren(), shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    execFile('npm', ['start'], options, (failed, _, error) => {
      if (failed === null) resolve(performance.now() - startedAt);
      else reject(new Error(`npm start failed: ${error.slice(-300)}`));
    });
  });
}
