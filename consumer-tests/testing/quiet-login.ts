import type { Login } from '../login';
import { loginClient } from '../login-client';

const expected = "[Stytch] Warning: Using a custom 'env' value";

/**
 * Builds the login without the one warning that the SDK gives for every address that is not
 * Stytch's, which is what a contract test is about. Any other warning is printed.
 */
export function quietLogin(url: string): Login {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith(expected)) warn(...words);
  };
  try {
    return loginClient(url);
  } finally {
    console.warn = warn;
  }
}
