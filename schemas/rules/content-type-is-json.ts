import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

const documented = 'application/json';

/** A response says that it is JSON, in the one way that is documented, and in UTF-8 (RFC 8259). */
export const contentTypeIsJson = {
  name: 'content-type',
  evidence: documentedBy(`${openApi}: every response is application/json`),
  check({ circumstances }, report) {
    if (circumstances === undefined) return;
    const { contentType } = circumstances;
    if (contentType !== undefined && isJson(contentType)) return;
    report({ pointer: '', subject: 'The Content-Type', documented, value: contentType });
  },
} as const satisfies Rule;

function isJson(header: string): boolean {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  return type === documented && parameters.every((one) => /^(charset="?utf-8"?)?$/.test(one));
}
