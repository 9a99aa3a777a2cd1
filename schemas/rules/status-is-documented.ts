import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

/** A success is a 200, and `status_code` in the body is the HTTP status. */
export const statusIsDocumented = [
  {
    name: 'documented-status',
    evidence: documentedBy(`${openApi}: a success is a 200`),
    check({ status }, report) {
      if (status === 200 || (status >= 400 && status <= 599)) return;
      const documented = '200, or 400 to 599 with an error';
      report({ pointer: '', subject: 'The HTTP status', documented, value: status });
    },
  },
  {
    name: 'status-code-equals-http',
    evidence: documentedBy('"The HTTP status code of the response", API reference'),
    check({ status, body }, report) {
      if (body.status_code === status || typeof body.status_code !== 'number') return;
      const documented = `the HTTP status, which is ${status}`;
      report({ pointer: '/status_code', documented, value: body.status_code });
    },
  },
] as const satisfies readonly Rule[];
