import { InvalidArgumentError } from 'commander';

/** The port that an option names; 0 lets the system choose. @throws InvalidArgumentError */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  }
  return port;
}
