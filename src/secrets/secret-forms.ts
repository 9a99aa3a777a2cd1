import { squeezed } from './squeeze';

/** One form in which a secret may stand in a text. */
export interface SecretForm {
  readonly text: string;
  /** Upper and lower case are told apart; elsewhere they are not. */
  readonly exactCase: boolean;
  /** Found only where no letter or digit stands beside it. */
  readonly boundary: 'none' | 'digits' | 'word';
  /** What is around it belongs to it too: the rest of a base64 text. */
  readonly wholeRun: boolean;
  /** So much of its beginning is enough (characters); a secret that was cut short shows that much. */
  readonly enough: number;
  /** What of the secret stands before this form of it, and is taken with it as far as it is there. */
  readonly before?: string;
}

/** Below this a secret is searched for as a whole word alone (characters). */
const shortBelow = 12;
/** Below this it is not searched for by value: it would be found everywhere (characters). */
const shortestSearched = 4;
const cutAfter = 16;

/**
 * Whether a secret is searched for by its value. One of a few letters that make a word is not: "test"
 * or "local" as a password would blacken half of what is printed. It is still taken out under the
 * name of a field, in a header and in a URL.
 */
export function isSearched(secret: string): boolean {
  return secret.length >= shortestSearched && !/^[a-z]{1,7}$/i.test(secret) && secret.trim() !== '';
}

/** Every form of a secret that decoding a text's escapes does not bring back to its value. */
export function formsOf(secret: string): readonly SecretForm[] {
  const isShort = secret.length < shortBelow;
  const whole = { exactCase: false, wholeRun: false, enough: secret.length } as const;
  const boundary = !isShort ? 'none' : /^\p{L}+$/u.test(secret) ? 'word' : 'digits';
  const enough = secret.length > cutAfter + 4 ? cutAfter : secret.length;
  const forms: SecretForm[] = [{ ...whole, text: secret.toLowerCase(), boundary, enough }];
  if (secret.includes(' ')) {
    forms.push({ ...whole, text: secret.replaceAll(' ', '+').toLowerCase(), boundary });
  }
  // A passcode that became a number on its way has lost its zeros.
  const number = /^0+(\d{5,})$/.exec(secret)?.[1];
  if (number !== undefined) forms.push({ ...whole, text: number, boundary });
  for (const text of writtenApart(secret)) {
    forms.push({ ...whole, text, boundary, enough: text.length });
  }
  forms.push(...piecesOf(secret.toLowerCase()));
  if (!isShort) {
    forms.push({ ...whole, text: [...secret.toLowerCase()].reverse().join(''), boundary });
  }
  const bytes = Buffer.from(secret);
  forms.push({ ...whole, text: bytes.toString('hex'), boundary: 'none' });
  for (const text of base64Of(bytes)) {
    forms.push({ text, exactCase: true, boundary: 'none', wholeRun: true, enough: text.length });
  }
  return forms;
}

/**
 * The forms of a secret of which letters and digits alone are left. A passcode is none of them: six
 * digits stand by chance where several numbers follow each other.
 */
export function formsInPieces(secret: string): readonly SecretForm[] {
  const text = squeezed(secret);
  if (text.length < shortBelow || /^\d+$/.test(text)) return [];
  const enough = text.length > cutAfter + 4 ? cutAfter : text.length;
  const plain = { exactCase: false, boundary: 'none', wholeRun: false } as const;
  const bytes = Buffer.from(secret);
  const inBase64 = base64Of(bytes).map((one) => one.replace(/[^A-Za-z0-9]/g, ''));
  return [
    { ...plain, text, enough },
    { ...plain, text: bytes.toString('hex'), enough: secret.length * 2 },
    ...inBase64.map((one) => ({ ...plain, text: one, enough: one.length, exactCase: true })),
  ];
}

/** A piece of a long secret is recognised by so many characters (cutAfter), wherever it begins. */
const pieceStep = 8;
const pieces = { from: 24, to: 4_096 } as const;

/** What a piece from the middle or the end of a long secret is recognised by. */
function piecesOf(secret: string): readonly SecretForm[] {
  // What is before the signature of a JWT is much the same in all of them, and worth nothing alone.
  const isPart = secret.startsWith('eyj');
  if (isPart || secret.length < pieces.from || secret.length > pieces.to) return [];
  const count = Math.floor((secret.length - cutAfter) / pieceStep);
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * pieceStep;
    return {
      text: secret.slice(at),
      before: secret.slice(0, at),
      exactCase: false,
      boundary: 'none',
      wholeRun: false,
      enough: cutAfter,
    };
  });
}

/** A code as people write it: in groups, or without the signs between its groups. */
function writtenApart(secret: string): readonly string[] {
  const code = secret.toLowerCase();
  if (/^\d{6}$/.test(code)) {
    return [' ', '-'].map((sign) => `${code.slice(0, 3)}${sign}${code.slice(3)}`);
  }
  if (/^[a-z2-7]{16,64}$/.test(code)) return [code.replaceAll(/.{4}(?!$)/g, '$& ')];
  if (!/^[a-z0-9]{3,8}(-[a-z0-9]{3,8}){1,7}$/.test(code)) return [];
  return ['', ' '].map((sign) => code.replaceAll('-', sign));
}

/** What of a secret's base64 is the same whatever stands before and after it, in both alphabets. */
function base64Of(bytes: Buffer): readonly string[] {
  const texts = [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    const inner = padded.slice(first, last);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...new Set(texts)].filter((text) => text.length >= 6);
}
