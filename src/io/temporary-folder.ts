import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './is-alive';

/** What the one folder of each process begins with, its process id after it. */
const prefix = 'otp-contract-';

let ownFolder: string | undefined;
const made = new Set<string>();

/**
 * Makes an empty folder that is gone when this process ends. All of a process stand under one folder
 * that bears its process id: what a killed process left behind is removed by the next one that makes
 * a folder here.
 *
 * @param name what it is for, to be read by whoever looks into it.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(processFolder(), `${name}-`));
  made.add(folder);
  return folder;
}

/** Whether this process made a folder by `temporaryFolder`, and so removes it when it ends. */
export function isTemporaryFolder(path: string): boolean {
  return made.has(path);
}

/** The one folder that this process has, under which all others stand. */
export function processFolder(): string {
  ownFolder ??= openOwnFolder();
  return ownFolder;
}

/** Removes one of them before the process ends. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes all that this process made so far. */
export function removeTemporaryFolders(): void {
  if (ownFolder === undefined) return;
  removeTemporaryFolder(ownFolder);
  made.clear();
  ownFolder = undefined;
}

/**
 * Removes what processes left behind that are gone. Returns the paths.
 *
 * @param parent where to look.
 */
export function removeAbandonedFolders(parent: string = tmpdir()): readonly string[] {
  return readdirSync(parent).flatMap((name) => {
    const pid = processOf(name);
    if (pid === undefined || isAlive(pid)) return [];
    const path = join(parent, name);
    try {
      removeTemporaryFolder(path);
      return [path];
    } catch {
      // Another user's, or another process removes it right now: no concern of this run.
      return [];
    }
  });
}

/** Whether a folder of this name is one that a process of ours made for itself. */
export function isProcessFolder(name: string): boolean {
  return processOf(name) !== undefined;
}

function processOf(name: string): number | undefined {
  const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function openOwnFolder(): string {
  mkdirSync(tmpdir(), { recursive: true });
  removeAbandonedFolders();
  process.once('exit', removeTemporaryFolders);
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // A server that a test starts under another user must reach its own folder in here; others see nothing.
  chmodSync(folder, 0o711);
  return folder;
}
