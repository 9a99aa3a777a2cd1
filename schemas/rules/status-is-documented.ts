import type { Rule } from './rule';

/** A success is a 200, and `status_code` in the body is the HTTP status. */
export const statusIsDocumented: readonly Rule[] = [
  {
    name: 'documented-status',
    check({ status }, report) {
      if (status === 200 || (status >= 400 && status <= 599)) return;
      const documented = '200, or 400 to 599 with an error';
      report({ pointer: '', subject: 'The HTTP status', documented, value: status });
    },
  },
  {
    name: 'status-code-equals-http',
    check({ status, body }, report) {
      if (body.status_code === status || typeof body.status_code !== 'number') return;
      const documented = `the HTTP status, which is ${status}`;
      report({ pointer: '/status_code', documented, value: body.status_code });
    },
  },
];
