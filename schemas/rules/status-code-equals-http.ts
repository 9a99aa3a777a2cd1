import { finding } from '../finding';
import type { Rule } from './rule';

/**
 * `status_code` in the body is the HTTP status.
 * Documented: "status_code: The HTTP status code of the response", https://stytch.com/docs/api-reference
 */
export const statusCodeEqualsHttp: Rule = ({ status, body }) => {
  if (body.status_code === status || typeof body.status_code !== 'number') return [];
  return [
    finding('violation', {
      pointer: '/status_code',
      rule: 'status-code-equals-http',
      documented: `the HTTP status, which is ${status}`,
      value: body.status_code,
    }),
  ];
};
