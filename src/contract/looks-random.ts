/** Long enough for a token: Stytch's have 44 characters of base64url. */
const run = /[\w+/-]{32,}={0,2}/g;

/** Bits for each character: random base64url has about 4.9 in 44 characters, a UUID at most 4. */
const threshold = 4.1;

/** Whether a text holds a run of characters that only a machine would have made up. */
export function looksRandom(text: string): boolean {
  return (text.match(run) ?? []).some(
    (token) => /[a-z]/.test(token) && /[A-Z]/.test(token) && entropyOf(token) > threshold,
  );
}

/** Shannon entropy, in bits for each character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}
