import { convert } from 'html-to-text';

/** What of a mail a passcode may stand in. */
export interface MailText {
  readonly subject: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
}

/** Words for a passcode in the languages that Stytch mails in: en, es, pt-br, fr. */
const keyword = /passcode|code|código|codigo|clave|contraseña|senha/iu;
const sixDigits = /(?<![\p{L}\p{N}#+.,/-])(\d{6}|\d{3}[ \u00a0-]\d{3})(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/**
 * Finds the passcode in a mail. Quoted text does not count: a forged answer could hold another.
 *
 * @param pattern with one group around the code, for customised templates; without one, six digits
 *   are taken that stand alone, those nearest after a word for passcode first.
 * @returns the digits without spaces, or undefined when there is none or it is not clear which.
 */
export function findCode(mail: MailText, pattern?: RegExp): string | undefined {
  for (const text of textsOf(mail)) {
    const found = pattern === undefined ? clearCode(text) : pattern.exec(text)?.[1];
    if (found !== undefined) return found.replace(/\D/g, '');
  }
  return undefined;
}

function textsOf({ subject, text, html }: MailText): string[] {
  const plain = text === undefined ? [] : [withoutQuotes(text)];
  const fromHtml = html === undefined ? [] : [withoutQuotes(textOfHtml(html))];
  return [...plain, ...fromHtml, subject];
}

function textOfHtml(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'blockquote', format: 'skip' },
      { selector: '.gmail_quote', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}

/** Cuts off at the line with which mail programs begin what they quote, and drops quoted lines. */
function withoutQuotes(text: string): string {
  const lines = text.split(/\r?\n/);
  const quote = lines.findIndex((line) =>
    /^\s*(-{2,}\s*(original|forwarded|reenviado|encaminhada|transféré|mensaje|mensagem|message)\b|(on|el|em|le)\b.{5,120}(wrote|escribió|escreveu|a écrit)\s*:\s*$)/iu.test(
      line,
    ),
  );
  return lines
    .slice(0, quote === -1 ? undefined : quote)
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
}

function clearCode(text: string): string | undefined {
  const candidates = [...text.matchAll(sixDigits)].map((match) => ({
    code: match[1] ?? '',
    at: match.index,
  }));
  const distinct = new Set(candidates.map(({ code }) => code.replace(/\D/g, '')));
  if (distinct.size === 1) return candidates[0]?.code;
  const word = keyword.exec(text);
  if (word === null) return undefined;
  return candidates.find(({ at }) => at > word.index)?.code;
}
