import { breaking } from '../mutant';

const running = 'http/run-route.ts';
const response = 'http/api-response.ts';

/** The form of responses, broken. */
export const formatMutants = [
  ...breaking('Keys in alphabetical order, times in whole seconds', 'clock.ts', {
    'times have milliseconds': [
      '.toISOString().slice(0, 19)}Z`',
      '.toISOString().slice(0, 19)} UTC`',
    ],
    'times are an hour late': ['Math.floor(ms / 1000)', 'Math.floor(ms / 1000) + 3600'],
  }),
  ...breaking('Explicit nulls, or none with `--omit-nulls`', 'http/sorted-json.ts', {
    'nulls are empty texts': [
      'JSON.stringify(sorted(value, nulls))',
      "JSON.stringify(sorted(value, nulls), (_, one) => (one === null ? '' : one))",
    ],
    'empty lists are nulls': [
      'JSON.stringify(sorted(value, nulls))',
      'JSON.stringify(sorted(value, nulls), (_, one) => (Array.isArray(one) && one.length === 0 ? null : one))',
    ],
  }),
  ...breaking('An unknown route: 404 `route_not_found`, a path such as `//` as well', running, {
    'a success tells another status than the HTTP one': [
      'status_code: status }',
      'status_code: status + 1 }',
    ],
    'a success has the id of an earlier request': [
      '{ request_id: requestId,',
      "{ request_id: 'request-id-test-11111111-1111-4111-8111-111111111111',",
    ],
    'a success is 201': ['write(response, 200, text', 'write(response, 201, text', response],
  }),
];
