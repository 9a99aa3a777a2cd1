import { Refusal } from '../refusal';

/** What an error is told as; one that is no refusal is a fault of the emulator. */
export function describeError(cause: unknown): { status: number; type: string; message: string } {
  if (cause instanceof Refusal) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    status: 500,
    type: 'emulator_fault',
    message: `A fault of the emulator, please report it: ${detail}`,
  };
}
