import type { Answered } from './client';

/** Status and type of an error, as tests name it: `404 session_not_found`. */
export function refusalOf({ status, body }: Answered): string {
  return `${status} ${String(body.error_type)}`;
}
