import { join } from 'node:path';
import type { Mail } from '../emulator/mail';
import { temporaryFolder } from '../io/temporary-folder';
import { runInTerminal, type TerminalRun, terminalMissing } from './testing/run-in-terminal';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';

const missing = terminalMissing();
const describeWithTerminal = missing === undefined ? describe : describe.skip;
if (missing !== undefined) test.skip(`the prompt: ${missing}`, () => undefined);

describeWithTerminal('passcodes typed at a terminal', () => {
  let place: SandboxStandIn;
  let mails: Mail[];

  beforeEach(async () => {
    mails = [];
    place = await sandboxStandIn({ onMail: (mail) => mails.push(mail) });
  });

  afterEach(() => place.close());

  /** Runs the verification and answers each new prompt once. */
  async function verify(
    args: readonly string[],
    answer: (prompt: number, code: string, run: TerminalRun) => void,
  ) {
    let answered = 0;
    const environment = {
      ...place.environment,
      OTP_INBOX: 'prompt',
      OTP_EMAIL_TEMPLATE: 'qa+{id}@example.org',
    };
    const file = join(temporaryFolder('prompt'), 'report.json');
    return runInTerminal(
      'verify:sandbox',
      ['--json', file, ...args],
      environment,
      (output, run) => {
        const asked = [...output.matchAll(/Passcode (\d+): sent to (\S+)\. Type/g)];
        const newest = asked.at(-1);
        if (newest === undefined || asked.length <= answered) return;
        answered = asked.length;
        const code = mails.filter(({ to }) => to === newest[2]).at(-1)?.code ?? '';
        answer(answered, code, run);
      },
    );
  }

  test('each address gets its own, with pasted spaces and dashes, and the run holds', async () => {
    // Of those that this text chooses, some are for the emulator alone.
    const run = await verify(['--only', 'a fresh passcode wh'], (prompt, code, { type }) => {
      const pasted = prompt % 2 === 0 ? `${code.slice(0, 3)}-${code.slice(3)}` : ` ${code} `;
      type(`${pasted}\r`);
    });
    expect(run.output).toMatch(/[1-9]\d* passed, 0 failed, [1-9]\d* skipped, \d+ pending/);
    expect(run.status).toBe(0);
    expect(run.output).toMatch(
      /Skipped {4}a fresh passcode while the provider has an internal error: nobody outside/,
    );
    expect(run.output).toMatch(/Plan {7}\d+ of \d+ interactions against https:/);
    expect(run.output).toMatch(/Passcode 1 \((10:00|9:\d\d) left\): /);
    expect(place.emulator.world.organizations.size).toBe(0);
  });

  test('one can be sent again, and what is no passcode is asked for again', async () => {
    let state = 0;
    const run = await runAgain();
    expect(run.output).toContain('A passcode has six digits.');
    expect(run.output).toContain('Another one is on its way; earlier ones count no longer.');
    expect(run.status).toBe(0);
    expect(mails).toHaveLength(2);

    async function runAgain() {
      const environment = {
        ...place.environment,
        OTP_INBOX: 'prompt',
        OTP_EMAIL_TEMPLATE: 'qa+{id}@example.org',
      };
      const args = ['--only', 'a fresh passcode of an active member'];
      return runInTerminal('verify:sandbox', args, environment, (output, { type }) => {
        if (state === 0 && output.includes('Type its six digits')) {
          state = 1;
          type('hello\r');
        } else if (state === 1 && output.includes('A passcode has six digits.')) {
          state = 2;
          type('resend\r');
        } else if (state === 2 && output.includes('Another one is on its way')) {
          state = 3;
          type(`${mails.at(-1)?.code}\r`);
        }
      });
    }
  });

  test('one that is left out is skipped by name, and the run says that too few ran', async () => {
    const run = await verify(['--only', 'a fresh passcode of a'], (prompt, code, { type }) =>
      type(prompt === 1 ? 'skip\r' : `${code}\r`),
    );
    expect(run.output).toMatch(
      /Skipped {4}a fresh passcode of a .*: its passcode was left out at the prompt/,
    );
    expect(run.output).toMatch(
      /Only \d+ interactions were verified of the \d+ that can be arranged\./,
    );
    expect(run.status).toBe(1);
  });

  test('Ctrl-C at the prompt ends the run with 130 and leaves nothing behind', async () => {
    const run = await verify([], (prompt, code, { type }) =>
      type(prompt === 3 ? '\x03' : `${code}\r`),
    );
    expect(run.output).toMatch(/The run was stopped after \d+ of \d+ interactions\./);
    expect(run.status).toBe(130);
    expect(place.emulator.world.organizations.size).toBe(0);
  });
});
