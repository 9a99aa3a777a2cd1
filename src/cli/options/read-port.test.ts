import { readPort } from './read-port';

test.each(['65536', '-1', '1.5', 'x'])('the port %s is refused', (port) => {
  expect(() => readPort(port)).toThrow('It must be a number from 0 to 65535.');
});

test.each([0, 65_535])('the port %s is taken', (port) => {
  expect(readPort(String(port))).toBe(port);
});
