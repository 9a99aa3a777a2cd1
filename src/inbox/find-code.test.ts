import { findCode } from './find-code';

function mail(text: string | undefined, html?: string, subject = 'Hello') {
  return { subject, text, html };
}

test.each([
  ['Your code is 123456.', '123456'],
  ['Tu código de acceso es 123 456', '123456'],
  ['Seu código: 123-456', '123456'],
  ['123456', '123456'],
  ['Order 999999. Your passcode: 123456', '123456'],
  ['Call 555-123456 or use the code 654321', '654321'],
  ['Your code is 123456, valid until 12/345678', '123456'],
  ['Your code is 123456. Again: 123456', '123456'],
])('in %j it is %s', (text, code) => {
  expect(findCode(mail(text))).toBe(code);
});

test.each([
  ['Nothing here'],
  ['Seven digits 1234567'],
  ['A colour #123456'],
  ['A price 123456.50'],
  ['Two of them, 111111 and 222222, and no word says which'],
  ['> Your code is 666666'],
  ['-----Original Message-----\nYour code is 666666'],
  ['El lunes, alguien escribió:\nTu código es 666666'],
  ['Le lundi, quelqu’un a écrit :\nVotre code est 666666'],
])('in %j there is none', (text) => {
  expect(findCode(mail(text))).toBeUndefined();
});

test('HTML is read without its styles, links and quotes', () => {
  const html =
    '<style>p{color:#654321}</style><blockquote>code 666666</blockquote><p>Code</p><a href="https://x.example/777777"><b>123456</b></a>';
  expect(findCode(mail(undefined, html))).toBe('123456');
});

test('the subject is read last', () => {
  expect(findCode(mail('See above', undefined, '123456 is your code'))).toBe('123456');
  expect(findCode(mail('code 222222', undefined, '111111 is your number'))).toBe('222222');
});

test('a pattern takes its group and nothing else', () => {
  const pattern = /PIN (\d{3} \d{3})/u;
  expect(findCode(mail('code 111111, PIN 222 333'), pattern)).toBe('222333');
  expect(findCode(mail('code 111111'), pattern)).toBeUndefined();
});
