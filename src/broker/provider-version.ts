import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { EnvironmentName } from './environments';
import type { PublishedVersion } from './version-of';

/** A version of the provider, and the environment in which it counts as deployed. */
export interface ProviderVersion extends PublishedVersion {
  readonly environment: EnvironmentName;
}

/**
 * The version of our emulator: `emulator-<hash of what it is made of>`, deployed to `test`.
 *
 * @param root the repository's folder.
 */
export function emulatorVersion(root: string, buildUrl: string | undefined): ProviderVersion {
  const hash = createHash('sha256');
  const folder = join(root, 'src', 'emulator');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|(^|[\\/])testing[\\/]/.test(name))
    .map((name) => join(folder, name))
    .sort();
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join('/'));
    // The same on Windows, where a checkout may have other line ends.
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  }
  const number = `emulator-${hash.digest('hex').slice(0, 12)}`;
  return { number, branch: 'emulator', buildUrl, environment: 'test' };
}

/**
 * The version of Stytch as its sandbox answers: `sandbox-<date of the schemas>-<hash of their source>`,
 * deployed to `production`.
 */
export function sandboxVersion(
  source: { readonly date: string; readonly sha256: string },
  buildUrl: string | undefined,
): ProviderVersion {
  const number = `sandbox-${source.date}-${source.sha256.slice(0, 12)}`;
  return { number, branch: 'sandbox', buildUrl, environment: 'production' };
}
