import { once } from 'node:events';
import { chownSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openMaildir } from '../../emulator/mails/maildir';
import type { Inbox } from '../inbox';
import { countBodies } from '../testing/count-bodies';
import { type Dovecot, dovecotMissing, startDovecot } from '../testing/dovecot';
import type { ImapOptions } from './imap-options';
import { openImapInbox } from './open-imap-inbox';

const missing = dovecotMissing();
const describeWithDovecot = missing === undefined ? describe : describe.skip;

if (missing !== undefined) test.skip(`the IMAP inbox: ${missing}`, () => undefined);

describeWithDovecot('the IMAP inbox, against a real server', () => {
  let server: Dovecot;
  let inbox: Inbox | undefined;

  beforeAll(async () => {
    server = await startDovecot();
  });

  afterEach(async () => {
    await inbox?.close();
    inbox = undefined;
  });

  afterAll(() => server.stop());

  function options(more: Partial<ImapOptions> = {}): ImapOptions {
    return {
      host: '127.0.0.1',
      port: server.port,
      user: server.user,
      password: server.password,
      mailbox: 'INBOX',
      template: 'qa+{id}@example.org',
      waitSeconds: 5,
      afterwards: 'keep',
      ca: server.certificates.ca,
      ...more,
    };
  }

  async function open(more: Partial<ImapOptions> = {}): Promise<Inbox> {
    inbox = await openImapInbox(options(more));
    return inbox;
  }

  /** What the harness asks of an inbox. */
  function awaited(
    address: string,
    more: { known?: ReadonlySet<string>; signal?: AbortSignal } = {},
  ) {
    return {
      address,
      sentAfter: Date.now(),
      known: new Set<string>(),
      signal: new AbortController().signal,
      resend: async () => undefined,
      ...more,
    };
  }

  let count = 0;

  /** Delivers a mail as it stands, as a mail server would. */
  function deliver(headers: readonly string[], body: string, at = new Date()): void {
    count += 1;
    const name = `${Math.floor(at.getTime() / 1000)}.planted_${count}.test`;
    const path = join(server.maildir, 'tmp', name);
    writeFileSync(path, [...headers, '', body].join('\r\n'));
    chownSync(path, 8, 8);
    utimesSync(path, at, at);
    renameSync(path, join(server.maildir, 'new', name));
  }

  function mail(to: string, code: string, locale = 'en') {
    return { to, code, locale, organizationName: 'Example', sentAt: Date.now() };
  }

  test.each(['en', 'es', 'pt-br', 'fr'])('a passcode is found in a mail in %s', async (locale) => {
    const its = await open();
    const address = its.addressFor(`language-${locale}`);
    await openMaildir(server.maildir).deliver(mail(address, '314159', locale));
    expect(await its.newestCode(awaited(address))).toBe('314159');
  });

  test('a mail that comes while it waits is told at once', async () => {
    const its = await open();
    const address = its.addressFor('later');
    const code = its.newestCode(awaited(address));
    await openMaildir(server.maildir).deliver(mail(address, '271828'));
    expect(await code).toBe('271828');
  });

  test('the newest of several counts, and one that was taken is not taken again', async () => {
    const its = await open();
    const address = its.addressFor('twice');
    const maildir = openMaildir(server.maildir);
    await maildir.deliver(mail(address, '111222'));
    expect(await its.newestCode(awaited(address))).toBe('111222');
    const second = its.newestCode(awaited(address, { known: new Set(['111222']) }));
    await maildir.deliver(mail(address, '333444'));
    expect(await second).toBe('333444');
  });

  test('mails that were there before, old ones, and mails to others are ignored', async () => {
    const maildir = openMaildir(server.maildir);
    await maildir.deliver(mail('qa+mine@example.org', '100001'));
    const its = await open({ waitSeconds: 1 });
    await maildir.deliver(mail('qa+other@example.org', '200002'));
    const yesterday = new Date(Date.now() - 24 * 3600_000);
    deliver(
      ['To: qa+mine@example.org', 'Subject: Old', `Date: ${yesterday.toUTCString()}`],
      'Your code is 300003',
      yesterday,
    );
    await expect(its.newestCode(awaited('qa+mine@example.org'))).rejects.toThrow(
      'Failed to read the passcode for "q***@example.org": no mail with one came to the imap inbox within 1 s. Check that OTP_EMAIL_TEMPLATE leads to the mailbox "INBOX", that the mail is not in another folder such as spam, and OTP_CODE_PATTERN if the template is customised.',
    );
  });

  test('a forged code in quoted text is ignored', async () => {
    const its = await open();
    const address = its.addressFor('forged');
    deliver(
      [`To: ${address}`, 'Subject: Re: code', 'Content-Type: text/plain; charset=utf-8'],
      'Your code is 424242\r\n\r\n> Your code is 666666\r\nOn Monday, somebody wrote:\r\nYour code is 777777',
    );
    expect(await its.newestCode(awaited(address))).toBe('424242');
  });

  test('a catch-all mailbox tells the address in a header of its own', async () => {
    const its = await open();
    const address = its.addressFor('catch-all');
    deliver(
      ['To: undisclosed-recipients:;', `X-Original-To: ${address.toUpperCase()}`, 'Subject: x'],
      'passcode: 515151',
    );
    expect(await its.newestCode(awaited(address))).toBe('515151');
  });

  test('a customised template is read by a pattern', async () => {
    const its = await open({ pattern: /PIN\s*=\s*(\d{6})/u });
    const address = its.addressFor('pattern');
    deliver([`To: ${address}`, 'Subject: Invoice 999999'], 'Order 123456, PIN = 808080, thanks');
    expect(await its.newestCode(awaited(address))).toBe('808080');
  });

  test('a mail is deleted afterwards when that is asked for', async () => {
    const its = await open({ afterwards: 'delete' });
    const address = its.addressFor('deleted');
    const maildir = openMaildir(server.maildir);
    await maildir.deliver(mail(address, '616161'));
    await its.newestCode(awaited(address));
    await its.close();
    const again = await open({ waitSeconds: 1 });
    await expect(again.newestCode(awaited(address))).rejects.toThrow(
      /^Failed to read the passcode/,
    );
  });

  test('a mailbox with 10,000 old mails is opened and read as quickly as any', async () => {
    for (let index = 0; index < 10_000; index += 1) {
      deliver(
        [`To: qa+old-${index}@example.org`, 'Subject: old'],
        `Your code is ${100000 + index}`,
      );
    }
    const its = await open();
    const address = its.addressFor('among-many');
    await openMaildir(server.maildir).deliver(mail(address, '717171'));
    expect(await its.newestCode(awaited(address))).toBe('717171');
  });

  test('a clock that is ten minutes off does no harm', async () => {
    const its = await open();
    for (const minutes of [-10, 10]) {
      const address = its.addressFor(`clock${minutes}`);
      await openMaildir(server.maildir).deliver(mail(address, '818181'));
      const sentAfter = Date.now() + minutes * 60_000;
      expect(await its.newestCode({ ...awaited(address), sentAfter })).toBe('818181');
    }
  });

  test.each([['one after the other'], ['all at once']])(
    'the body of each mail that somebody waits for is fetched once, of others none: %s',
    async (how) => {
      const fetched = await countBodies(server, async () => {
        const its = await open();
        const maildir = openMaildir(server.maildir);
        const addresses = Array.from({ length: 27 }, (_, n) => its.addressFor(`${how[0]}-${n}`));
        const read = async (address: string, index: number) => {
          const code = `${500_000 + index}`;
          await maildir.deliver(mail('qa+somebody-else@example.org', '999999'));
          await maildir.deliver(mail(address, code));
          expect(await its.newestCode(awaited(address))).toBe(code);
        };
        if (how === 'all at once') await Promise.all(addresses.map(read));
        else for (const [index, address] of addresses.entries()) await read(address, index);
        await its.close();
      });
      expect(fetched).toBe(27);
    },
  );

  test('an older mail of the same second is not taken after a newer one', async () => {
    const its = await open({ waitSeconds: 1 });
    const address = its.addressFor('overtaken');
    const maildir = openMaildir(server.maildir);
    for (let n = 0; n < 9; n += 1) await maildir.deliver(mail(address, `12121${n}`));
    await maildir.deliver(mail(address, '343434'));
    expect(await its.newestCode(awaited(address))).toBe('343434');
    const again = its.newestCode(awaited(address, { known: new Set(['343434']) }));
    await expect(again).rejects.toThrow(/no mail with one came/);
  });

  test('a stopped run does not wait', async () => {
    const its = await open({ waitSeconds: 600 });
    const stop = new AbortController();
    const code = its.newestCode(awaited(its.addressFor('stopped'), { signal: stop.signal }));
    stop.abort();
    await expect(code).rejects.toThrow(/abort/i);
  });

  test('a wrong password is refused without being shown', async () => {
    await expect(open({ password: 'a-wrong-one' })).rejects.toThrow(
      `Failed to open the mailbox of "qa@example.org": 127.0.0.1:${server.port} refuses the login. Check OTP_IMAP_USER and OTP_IMAP_PASSWORD; many providers want a password for apps.`,
    );
  });

  test('a mailbox that is not there is named', async () => {
    await expect(open({ mailbox: 'Nowhere' })).rejects.toThrow(
      /127\.0\.0\.1:\d+ has no mailbox "Nowhere"\. Check OTP_IMAP_MAILBOX\.$/,
    );
  });

  test('a certificate of an unknown authority is an error', async () => {
    const { ca: _, ...unknown } = options();
    await expect(openImapInbox(unknown)).rejects.toThrow(
      /could not be used \(.*certificate.*\)\. Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS\.$/i,
    );
  });
});

/** A server that takes connections and says no word. */
async function silentServer() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: Number(Object(server.address()).port), close: () => server.close() };
}

test('a server that says nothing is left at the deadline', async () => {
  const silent = await silentServer();
  const started = performance.now();
  const opening = openImapInbox({
    host: '127.0.0.1',
    port: silent.port,
    user: 'qa@example.org',
    password: 'example',
    mailbox: 'INBOX',
    template: 'qa+{id}@example.org',
    waitSeconds: 1,
    afterwards: 'keep',
    commandMs: 200,
  });
  await expect(opening).rejects.toThrow(
    /^Failed to open the mailbox of "qa@example\.org": 127\.0\.0\.1:\d+ could not be used \(it took more than 200 ms\)\. Check OTP_IMAP_HOST/,
  );
  expect(performance.now() - started).toBeLessThan(3_000);
  silent.close();
});

test('a server that is not there is one sentence', async () => {
  const nowhere: ImapOptions = {
    host: '127.0.0.1',
    port: 1,
    user: 'qa@example.org',
    password: 'example',
    mailbox: 'INBOX',
    template: 'qa+{id}@example.org',
    waitSeconds: 1,
    afterwards: 'keep',
  };
  await expect(openImapInbox(nowhere)).rejects.toThrow(
    /^Failed to open the mailbox of "qa@example\.org": 127\.0\.0\.1:1 could not be used \(ECONNREFUSED .*\)\. Check OTP_IMAP_HOST and OTP_IMAP_PORT, and that it speaks TLS\.$/,
  );
});
