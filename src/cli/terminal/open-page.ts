import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { environmentForChildren } from '../../settings/environment-for-children';
import { hasDesktop } from '../../settings/has-desktop';

/** The program that opens a file with what the desktop has for it. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens a page in the browser of this desktop and does not wait for it.
 *
 * @returns a line that says what was done, or why not.
 */
export function openPage(path: string): string {
  if (!hasDesktop()) return `Not opened: there is no desktop here. The page is ${path}`;
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, resolve(path)], {
    stdio: 'ignore',
    detached: true,
    env: environmentForChildren(),
  });
  child.once('error', () =>
    console.error(`Not opened: ${program} is missing. The page is ${path}`),
  );
  child.unref();
  return `Opened     ${path}`;
}
