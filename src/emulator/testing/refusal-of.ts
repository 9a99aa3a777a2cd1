import type { ClientResponse } from './client';

/** Status and type of an error, as tests name it: `404 session_not_found`. */
export function refusalOf({ status, body }: ClientResponse): string {
  return `${status} ${String(body.error_type)}`;
}
