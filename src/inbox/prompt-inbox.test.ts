import { promptInbox, readBody } from './prompt-inbox';

test.each([
  ['123456', '123456'],
  [' 123 456\t', '123456'],
  ['123-456', '123456'],
  ['12\u00a034\u201356', '123456'],
])('%j is the passcode %s', (line, code) => {
  expect(readBody(line)).toEqual({ kind: 'code', code });
});

test.each([
  ['skip', 'skip'],
  [' RESEND ', 'resend'],
  ['12345', 'other'],
  ['', 'other'],
  ['1234567', 'other'],
  ['abcdef', 'other'],
])('%j means %s', (line, kind) => {
  expect(readBody(line)).toEqual({ kind });
});

test('without a terminal it does not start', () => {
  const input = Object.assign(Object.create(process.stdin), { isTTY: false });
  expect(() =>
    promptInbox({
      template: 'qa+{id}@example.org',
      input,
      output: process.stdout,
      onInterrupt: () => undefined,
    }),
  ).toThrow(
    'Failed to ask for passcodes at the terminal: this is no terminal. Run it in one, or choose another inbox with OTP_INBOX or --inbox.',
  );
});
