import { createTransport } from 'nodemailer';
import type { Mail } from '../mail';

/** What a mail says, in the languages that Stytch mails in; the words are ours. */
const words = {
  en: {
    subject: 'Your login code',
    text: 'Your passcode is',
    expires: 'It expires in 10 minutes.',
  },
  es: {
    subject: 'Tu código de acceso',
    text: 'Tu código de acceso es',
    expires: 'Caduca en 10 minutos.',
  },
  'pt-br': {
    subject: 'Seu código de acesso',
    text: 'Seu código de acesso é',
    expires: 'Expira em 10 minutos.',
  },
  fr: {
    subject: 'Votre code de connexion',
    text: 'Votre code de connexion est',
    expires: 'Il expire dans 10 minutes.',
  },
} as const;

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });

/** The mail as it would arrive: plain text and HTML, RFC 5322 with the encodings of MIME. */
export async function composeMail({
  to,
  code,
  locale,
  organizationName,
  sentAt,
}: Mail): Promise<Buffer> {
  const { subject, text, expires } = words[isLanguage(locale) ? locale : 'en'];
  const { message } = await composer.sendMail({
    from: { name: organizationName, address: 'login@emulator.example' },
    to,
    subject: `${organizationName}: ${subject}`,
    date: new Date(sentAt),
    text: `${text} ${code}\n\n${expires}\n`,
    html: `<!DOCTYPE html><style>.code{color:#123456}</style><p>${text}</p><p class="code"><strong>${code}</strong></p><p>${expires}</p>`,
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
}

function isLanguage(locale: string): locale is keyof typeof words {
  return Object.hasOwn(words, locale);
}
