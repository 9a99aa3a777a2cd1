import { z } from 'zod';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { withDeadline } from '../io/deadline';
import { readLimited } from '../io/read-limited';
import { sendRequest } from '../io/send-request';
import { type AwaitedCode, addressFrom, type Inbox } from './inbox';
import { maskAddress } from './mask-address';

const mail = z.object({ code: z.string().regex(/^\d{6}$/), email_address: z.string() });
const usualTimeoutMs = 10_000;
const largestBytes = 1024 * 1024;

/**
 * Reads passcodes from the outbox of an emulator, or of a proxy that stands before one.
 *
 * @param baseUrl without a closing slash.
 * @param template an address with `{id}` in it.
 * @param timeoutMs how long the outbox may take to answer.
 */
export function emulatorInbox(
  baseUrl: string,
  template = 'member+{id}@example.com',
  timeoutMs: number = usualTimeoutMs,
): Inbox {
  return {
    name: 'emulator',
    addressFor: (id) => addressFrom(template, id),
    newestCode: (awaited) => newestCode(baseUrl, awaited, timeoutMs),
    close: async () => undefined,
  };
}

async function newestCode(
  baseUrl: string,
  { address, known, signal }: AwaitedCode,
  timeoutMs: number,
): Promise<string> {
  const url = `${baseUrl}/_emulator/outbox?email_address=${encodeURIComponent(address)}`;
  const answer = await ask(url, baseUrl, signal, timeoutMs);
  const found = mail.safeParse(answer.body);
  if (answer.status === 200 && found.success) {
    const { code, email_address } = found.data;
    if (email_address.toLowerCase() !== address.toLowerCase()) {
      throw noCode('the outbox of the emulator shows a mail to another address');
    }
    if (!known.has(code)) return code;
    throw noCode('the outbox of the emulator shows the passcode that was mailed before');
  }
  throw noCode(
    answer.status === 404
      ? 'the outbox of the emulator holds no mail to this address'
      : `the outbox of the emulator answered ${answer.status} without a passcode`,
  );

  function noCode(reason: string): HarnessError {
    return new HarnessError('inbox-no-code', {
      failedTo: 'read the passcode for',
      subject: maskAddress(address),
      reason,
      cure: `See whether an emulator of this harness answers at ${baseUrl}/_emulator`,
    });
  }
}

async function ask(url: string, baseUrl: string, stop: AbortSignal, timeoutMs: number) {
  try {
    return await withDeadline(timeoutMs, stop, async (signal) => {
      const response = await sendRequest({ method: 'GET', url, headers: {}, signal });
      const bytes = await readLimited(response.body, largestBytes);
      const body: unknown = JSON.parse(bytes.toString());
      return { status: response.status, body };
    });
  } catch (cause) {
    stop.throwIfAborted();
    throw new HarnessError('inbox-unreachable', {
      failedTo: 'read the outbox of the emulator at',
      subject: baseUrl,
      reason: describeCause(cause),
      cure: 'Start it with npm run emulator',
      cause,
    });
  }
}
