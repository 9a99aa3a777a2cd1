import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and with what it was measured, at this moment. */
export function machine() {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: platform(),
    node: process.version,
    /** Processes that wanted to run in the last minute, this one included; above `cores`, they waited. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    packages: Object.fromEntries(
      ['@pact-foundation/pact', 'jest', 'ajv', 'zod', '@cfworker/json-schema', 'stytch'].map(
        (name) => [name, versionOf(name)],
      ),
    ),
  };
}

function versionOf(name: string): string {
  const lock: { packages: Record<string, { version: string } | undefined> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return lock.packages[`node_modules/${name}`]?.version ?? 'unknown';
}
