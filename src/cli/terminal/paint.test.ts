import { WriteStream } from 'node:tty';
import { paint } from './paint';

/** A terminal as Node sees it, with the environment that is given. */
function terminal(environment: NodeJS.ProcessEnv) {
  return { hasColors: () => WriteStream.prototype.hasColors(16, environment) };
}

test('the word that a line begins with has a colour on a terminal', () => {
  const stream = terminal({ TERM: 'xterm-256color' });
  expect(paint('FAILED  a', stream)).toBe('\u001B[31mFAILED\u001B[39m  a');
  expect(paint('Verdict    Stytch keeps the contract.', stream)).toContain('\u001B[32m');
  expect(paint('Verdict    Stytch does not keep the contract.', stream)).toContain('\u001B[31m');
  expect(paint('Provider   FAILED', stream)).toBe('Provider   FAILED');
});

test.each([[{ TERM: 'xterm-256color', NO_COLOR: '1' }], [{ TERM: 'dumb' }]])(
  'a terminal with %j has none',
  (environment) => {
    expect(paint('FAILED  a', terminal(environment))).toBe('FAILED  a');
  },
);

test('a pipe has none', () => {
  expect(paint('FAILED  a', {} as NodeJS.WriteStream)).toBe('FAILED  a');
});
