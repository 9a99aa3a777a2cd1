import { chain, headers, type Row, set, status } from '../tamper';

const type = (value: string) => headers({ 'content-type': value });
const typeSays = /^The Content-Type is documented as application\/json; received /;
const statusSays = 'The HTTP status is documented as 200, or 400 to 599 with an error';

/** Statuses and headers that are not as documented. */
export const transport: readonly Row[] = [
  {
    name: 'no Content-Type',
    of: 'login',
    tamper: headers({}),
    says: 'The Content-Type is documented as application/json; received nothing.',
  },
  { name: 'no Content-Type of a refusal', of: 'refusal', tamper: headers({}), says: typeSays },
  { name: 'no Content-Type of a list', of: 'sessionList', tamper: headers({}), says: typeSays },
  ...[
    'text/html',
    'text/plain',
    'text/json',
    'application/problem+json',
    'application/json+x',
    'application/jsonp',
    'application/javascript',
    'application/octet-stream',
    'application/xml',
    'application/json; charset=iso-8859-1',
    'application/json; charset=utf-16',
    'application/json; profile=x',
    'application/json, application/json',
    'json',
    ' ',
  ].map(
    (value): Row => ({
      name: `the Content-Type "${value}"`,
      of: 'login',
      tamper: type(value),
      says: typeSays,
    }),
  ),
  ...[201, 202, 203, 206, 299, 226].map(
    (code): Row => ({
      name: `the status ${code}, which the body says too`,
      of: 'login',
      tamper: chain(status(code), set('/status_code', code)),
      says: statusSays,
    }),
  ),
  ...[201, 400, 404, 500, 0, -200, 2000].map(
    (code): Row => ({
      name: `status_code ${code} in a 200`,
      of: 'login',
      tamper: set('/status_code', code),
      says: '/status_code is documented as the HTTP status, which is 200; received the number',
    }),
  ),
  {
    name: 'a refusal with the status 200',
    of: 'refusal',
    tamper: status(200),
    says: '/status_code is documented as the HTTP status, which is 200',
  },
  {
    name: 'a refusal with another status',
    of: 'refusal',
    tamper: status(401),
    says: '/status_code is documented as the HTTP status, which is 401',
  },
  {
    name: 'a success with the status 400',
    of: 'login',
    tamper: status(400),
    says: '/error_type is documented as a required string; received nothing.',
  },
  {
    name: 'a success with the status 500',
    of: 'send',
    tamper: status(500),
    says: '/status_code is documented as the HTTP status, which is 500',
  },
];
