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
export function openPage(path: string, environment?: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((tell) => {
    const tellWhyNot = (reason: string) => tell(`Not opened: ${reason}. The page is ${path}`);
    if (!hasDesktop(environment)) return tellWhyNot('there is no desktop here');
    const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
    const child = spawn(program, [...args, resolve(path)], {
      stdio: 'ignore',
      detached: true,
      env: environmentForChildren(environment),
    });
    child.once('spawn', () => tell(`Opened     ${path}`));
    child.once('error', () => tellWhyNot(`${program} is missing`));
    child.unref();
  });
}
