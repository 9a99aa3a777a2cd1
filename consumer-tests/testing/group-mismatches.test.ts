import { groupMismatches } from './group-mismatches';
import { type Mismatch, mismatchesOf } from './mismatches-of';
import { callerOf, RequestMismatch } from './request-mismatch';

const sentence = 'POST /login sent "otp_code", which no outcome declares';

function mismatch(description: string): Mismatch[] {
  const error = new RequestMismatch(sentence, description, callerOf(mismatch));
  return mismatchesOf({ failureMessages: [String(error.stack)] });
}

test('one mistake is told once, with the line of a test', () => {
  const lines = groupMismatches(Array.from({ length: 30 }, (_, i) => mismatch(`o ${i}`)).flat());
  expect(lines[0]).toBe(`30 outcomes: ${sentence}`);
  expect(lines.slice(1, 3)).toEqual(['  o 0', '  o 1']);
  expect(lines).toContain('  and 24 more');
  const place = lines.findIndex((line) =>
    /^ {2}at consumer-tests\/testing\/group-mismatches\.test\.ts:\d+$/.test(line),
  );
  const frame = lines.slice(place + 1);
  expect(frame).toHaveLength(5);
  expect(frame[2]).toMatch(/^ {2}> \d+ \| .*mismatch\(`o/);
  expect(frame.filter((line) => line.startsWith('  >'))).toHaveLength(1);
  expect(lines.length).toBeLessThan(16);
});

test('another failure is no mismatch', () => {
  expect(mismatchesOf({ failureMessages: ['Error: no\n  in the outcome "x"'] })).toEqual([]);
});

test('nothing is told where nothing mismatched', () => {
  expect(groupMismatches([])).toEqual([]);
});
