import { operations } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import type { CallTamper, SeenCall } from './standing-proxy';

/** A JSON object that may be changed. */
export type JsonObject = { [key: string]: unknown };

/** Changes the parsed body of each response to an authentication that has a status of 200. */
export function changeLogins(change: (body: JsonObject) => void): CallTamper {
  return (call) => {
    if (call.path !== operations.authenticate.path || call.status !== 200) return undefined;
    changeBody(call, change);
    return undefined;
  };
}

/** Changes the parsed body of one response. */
export function changeBody(call: SeenCall, change: (body: JsonObject) => void): void {
  const body: unknown = JSON.parse(call.responseBody);
  if (!isRecord(body)) throw new Error('the body is no object');
  const changed: JsonObject = { ...body };
  change(changed);
  call.responseBody = JSON.stringify(changed);
}
