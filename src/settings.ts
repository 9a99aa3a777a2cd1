import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { causeCode, describeCause } from './describe-cause';
import { HarnessError } from './harness-error';
import { refuseLiveProject } from './refuse-live-project';

/** The credentials that the emulator accepts when nobody chose others. Obviously fake. */
export const emulatorProjectId = 'project-test-00000000-0000-4000-8000-000000000000';
export const emulatorSecret = 'secret-test-only-for-the-emulator-000000000000=';

/** Every variable that the harness reads; `.env.example` lists the same names, held by a test. */
const variables = z.object({
  STYTCH_PROJECT_ID: z
    .string()
    .regex(/^project-(test|live)-\S+$/, 'must look like project-test-<uuid>')
    .default(emulatorProjectId),
  STYTCH_SECRET: z
    .string()
    .regex(/^secret-(test|live)-\S+$/, 'must look like secret-test-<36 characters>')
    .default(emulatorSecret),
});

/** The names of all variables that the harness reads. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/** What the harness was told. `secret` must never be printed, logged or written. */
export interface Settings {
  readonly projectId: string;
  readonly secret: string;
}

/**
 * Reads the settings from the environment and, where it is silent, from the `.env` file.
 * An empty variable counts as not set. This is the only reader of `process.env`.
 *
 * @throws HarnessError `settings-invalid` for a value of the wrong form, `settings-live-project`
 *   for credentials of a live project; neither message holds the value of a secret.
 */
export function readSettings(
  environment: NodeJS.ProcessEnv = process.env,
  envFile = '.env',
): Settings {
  const given = { ...readEnvFile(envFile), ...withoutEmpty(environment) };
  refuseLiveProject({ projectId: given.STYTCH_PROJECT_ID, secret: given.STYTCH_SECRET });
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HarnessError('settings-invalid', {
      failedTo: 'use the setting',
      subject: String(issue?.path[0]),
      reason: `it ${issue?.message}`,
      cure: 'Correct it in .env or in the environment; .env.example shows the form',
    });
  }
  return { projectId: parsed.data.STYTCH_PROJECT_ID, secret: parsed.data.STYTCH_SECRET };
}

function readEnvFile(path: string): Record<string, string> {
  try {
    return withoutEmpty(parse(readFileSync(path)));
  } catch (cause) {
    if (causeCode(cause) === 'ENOENT') return {};
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the settings file',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make it a readable text file, or remove it to use the defaults',
      cause,
    });
  }
}

function withoutEmpty(record: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/**
 * The environment for a process that we start: everything but our own settings, so that no secret
 * goes where it is not needed.
 */
export function environmentForChildren(
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !settingNames.includes(name));
  return Object.fromEntries(others);
}
