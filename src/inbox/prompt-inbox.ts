import { createInterface, type Interface } from 'node:readline';
import { HarnessError } from '../errors/harness-error';
import { type AwaitedCode, addressFrom, type Inbox } from './inbox';
import { maskAddress } from './mask-address';

/** A person at a terminal who reads the mails. */
export interface PromptOptions {
  readonly template: string;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Called when the person presses Ctrl-C, which the terminal hands to us while we ask. */
  readonly onInterrupt: () => void;
}

/** docs/discoveries/stytch.md#passcodes: how long a passcode lives (s). */
const lifetimeSeconds = 600;

/**
 * Asks the person at the terminal to type each passcode.
 *
 * @throws HarnessError `usage-invalid` when there is no terminal
 */
export function promptInbox(options: PromptOptions): Inbox {
  if (!options.input.isTTY || !options.output.isTTY) {
    throw new HarnessError('usage-invalid', {
      failedTo: 'ask for passcodes at the terminal',
      reason: 'this is no terminal',
      cure: 'Run it in one, or choose another inbox with OTP_INBOX or --inbox',
    });
  }
  let asked = 0;
  return {
    name: 'prompt',
    addressFor: (id) => addressFrom(options.template, id),
    async newestCode(awaited) {
      awaited.signal.throwIfAborted();
      asked += 1;
      return askFor(options, awaited, asked);
    },
    close: async () => undefined,
  };
}

function askFor(options: PromptOptions, awaited: AwaitedCode, number: number): Promise<string> {
  const { input, output, onInterrupt } = options;
  const terminal = createInterface({ input, output });
  output.write(
    `\nPasscode ${number}: sent to ${awaited.address}. Type its six digits, or "resend", or "skip".\n`,
  );
  let deadline = Date.now() + lifetimeSeconds * 1000;
  const show = () => {
    terminal.setPrompt(`Passcode ${number} (${leftOf(deadline)} left): `);
    terminal.prompt(true);
  };
  let forget: () => void = () => undefined;
  return new Promise<string>((resolve, reject) => {
    const ticking = setInterval(() => {
      if (Date.now() >= deadline) reject(tooLate(awaited.address));
      else show();
    }, 1_000);
    const onAbort = () => reject(awaited.signal.reason);
    awaited.signal.addEventListener('abort', onAbort, { once: true });
    forget = () => awaited.signal.removeEventListener('abort', onAbort);
    terminal.on('SIGINT', onInterrupt);
    terminal.on('close', () => reject(skipped(awaited.address, 'the input ended')));
    terminal.on('line', (line) => {
      const response = readBody(line);
      if (response.kind === 'code') return resolve(response.code);
      if (response.kind === 'skip')
        return reject(skipped(awaited.address, 'left out at the prompt'));
      if (response.kind === 'resend') {
        awaited.resend().then(() => {
          deadline = Date.now() + lifetimeSeconds * 1000;
          output.write('Another one is on its way; earlier ones count no longer.\n');
          show();
        }, reject);
        return undefined;
      }
      output.write('A passcode has six digits.\n');
      return show();
    });
    show();
    // Whatever the end, nothing may tick or listen on.
    terminal.once('close', () => clearInterval(ticking));
  }).finally(() => {
    forget();
    closeQuietly(terminal);
  });
}

function closeQuietly(terminal: Interface): void {
  terminal.removeAllListeners('SIGINT');
  terminal.close();
}

type Answer =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'skip' | 'resend' | 'other' };

/** Reads what was typed; spaces and dashes that came with a paste do not matter. */
export function readBody(line: string): Answer {
  const word = line.trim().toLowerCase();
  if (word === 'skip' || word === 'resend') return { kind: word };
  const code = line.replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  return /^\d{6}$/.test(code) ? { kind: 'code', code } : { kind: 'other' };
}

function leftOf(deadline: number): string {
  const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function tooLate(address: string): HarnessError {
  return new HarnessError('inbox-no-code', {
    failedTo: 'read the passcode for',
    subject: maskAddress(address),
    reason: `nobody typed it within ${lifetimeSeconds} s, and it has expired`,
    cure: 'Run it again with --failed',
  });
}

function skipped(address: string, reason: string): HarnessError {
  return new HarnessError('inbox-skipped', {
    failedTo: 'read the passcode for',
    subject: maskAddress(address),
    reason,
  });
}
