import type { Failure } from '../../src/domain/verification-result';
import type { ReadResponse } from '../arrange/provider-api/read-response';

/** Why a response cannot be judged: it is a redirect, or its body cannot be read. */
export function whyUnusable(
  { method, path }: { readonly method: string; readonly path: string },
  { status, unreadable, contentType, location }: ReadResponse,
): Failure | undefined {
  const failure = { kind: 'exchange', fault: 'provider' } as const;
  const call = `${method} ${path} answered ${status}`;
  if (location !== undefined || (status >= 300 && status < 400)) {
    return { ...failure, title: `${call}, a redirect, which is never followed.` };
  }
  if (unreadable === undefined) return undefined;
  const type = contentType?.split(';')[0] || 'no content type';
  return {
    ...failure,
    title: `${call} with a body that ${unreadable}.`,
    received: type.includes('json') ? 'a body that is broken JSON' : `a body of ${type}`,
    documented: 'application/json',
  };
}
