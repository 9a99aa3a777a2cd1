import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { environmentForChildren } from '../settings/environment-for-children';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const runs = 5;

/** A small program, and the one that it is compared with. Each prints its own time in ms. */
const comparisons = [
  {
    name: 'first validation after import: generated validators against compiling in place',
    fast: `const { validateBody } = require('./schemas/validate-body');
      const t = performance.now();
      validateBody('api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse', 'documented', {});
      console.log(performance.now() - t);`,
    slow: `const Ajv = require('ajv/dist/2020').default; const formats = require('ajv-formats').default;
      const t = performance.now();
      const ajv = new Ajv({ strict: true, allErrors: true }); formats(ajv);
      const document = require('./schemas/stytch-b2b-otp-email.schema.json');
      ajv.addSchema(document);
      ajv.compile({ $ref: document.$id + '#/$defs/api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse' })({});
      console.log(performance.now() - t);`,
  },
  {
    name: 'one more request to an emulator that runs against starting one for it',
    fast: `const { startEmulator } = require('./src/emulator/start-emulator');
      startEmulator().then(async (emulator) => {
        await fetch(emulator.url + '/_emulator');
        const t = performance.now();
        await fetch(emulator.url + '/_emulator/clock');
        console.log(performance.now() - t);
        await emulator.close();
      });`,
    slow: `const { startEmulator } = require('./src/emulator/start-emulator');
      const t = performance.now();
      startEmulator().then(async (emulator) => {
        await fetch(emulator.url + '/_emulator/clock');
        console.log(performance.now() - t);
        await emulator.close();
      });`,
  },
] as const;

const command = new Command('bench').description(
  'Measures speed, as ratios within one run: each program five times in turn, in processes of their own, medians compared.',
);

void runCommand(command, async () => {
  for (const { name, fast, slow } of comparisons) {
    const times: { fast: number[]; slow: number[] } = { fast: [], slow: [] };
    for (let run = 0; run < runs; run += 1) {
      times.fast.push(millisecondsOf(fast));
      times.slow.push(millisecondsOf(slow));
    }
    const [a, b] = [median(times.fast), median(times.slow)];
    console.log(`${name}: ${a.toFixed(1)} ms, ${b.toFixed(1)} ms, ratio 1 : ${(b / a).toFixed(1)}`);
  }
  return 0;
});

function millisecondsOf(program: string): number {
  const args = ['--require', require.resolve('tsx/cjs'), '--eval', program];
  const options = { cwd: repositoryRoot, env: environmentForChildren(), encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, args, options));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
