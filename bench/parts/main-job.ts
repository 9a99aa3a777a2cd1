import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { openApiOfCommitted } from '../../schemas/testing/open-api-of';
import { contractPath } from '../../src/domain/vocabulary';
import { describeCause } from '../../src/errors/describe-cause';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { environmentForChildren } from '../../src/settings/environment-for-children';
import { typescriptArguments } from '../../src/typescript/typescript-arguments';
import { inTurn } from '../in-turn';
import type { Part } from '../part';

/** What a user could compare a contract with Stytch's document by; installed when it is measured. */
const rivals = [
  { packageName: '@pactflow/openapi-pact-comparator', version: '2.3.1', bin: 'opc' },
  { packageName: 'swagger-mock-validator', version: '12.0.0', bin: 'swagger-mock-validator' },
] as const;

const tools = join('build', 'bench-tools');

/** The whole contract verified, beside tools that compare a contract with an OpenAPI document. */
export const mainJob: Part = {
  name: 'main job',
  what: 'The whole command, its start included. Ours is `npm run verify`: every interaction arranged, replayed, judged and cleaned up. The others read the contract and an OpenAPI document made of the same schemas and compare the two; they ask no provider, so this is what a user saves by asking none. Schemathesis and Specmatic are not on npm, and not measured.',
  async measure({ isQuick }) {
    if (isQuick) return {};
    const document = join(temporaryFolder('open-api'), 'stytch.json');
    writeFileSync(document, JSON.stringify(openApiOfCommitted()));
    const verify = [...typescriptArguments, 'src/cli/verify.ts', '--quiet'];
    const contenders = [{ who: 'npm run verify', once: () => timeOf(verify, [0]) }];
    const notes: string[] = [];
    for (const rival of rivals) {
      try {
        const bin = await install(rival);
        const args = [bin, document, contractPath];
        // They differ in what they make of it; 1 says that they found something.
        const once = () => timeOf(args, [0, 1]);
        await once();
        contenders.push({ who: `${rival.packageName} ${rival.version}`, once });
      } catch (cause) {
        notes.push(`${rival.packageName} was not measured: ${describeCause(cause).split('\n')[0]}`);
      }
    }
    const measure = await inTurn({
      name: 'main job',
      unit: 'ms',
      against: 'npm run verify',
      rounds: 3,
      contenders,
    });
    return { measures: [measure], notes };
  },
};

async function install({ packageName, bin }: (typeof rivals)[number]): Promise<string> {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const names = rivals.map((one) => `${one.packageName}@${one.version}`);
  await run('npm', ['install', ...flags, ...names], tools, [0]);
  const manifest = resolve(tools, 'node_modules', packageName, 'package.json');
  const { bin: bins }: { bin: Record<string, string> } = createRequire(manifest)(manifest);
  return join(dirname(manifest), bins[bin] ?? '');
}

async function timeOf(args: readonly string[], codes: readonly number[]): Promise<number> {
  const startedAt = performance.now();
  await run(process.execPath, args, '.', codes);
  return performance.now() - startedAt;
}

function run(file: string, args: readonly string[], cwd: string, codes: readonly number[]) {
  return new Promise<void>((done, fail) => {
    const options = { cwd, env: environmentForChildren(), maxBuffer: 64 * 1024 * 1024 };
    execFile(
      file,
      args,
      { ...options, shell: process.platform === 'win32' },
      (failed, _, error) => {
        if (failed === null || codes.some((code) => code === failed.code)) done();
        else fail(new Error(`${file} failed: ${error.slice(-300)}`));
      },
    );
  });
}
