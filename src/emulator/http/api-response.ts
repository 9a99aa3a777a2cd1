import type { ServerResponse } from 'node:http';
import type { PendingFault } from '../fault-list';
import { errorUrl } from '../refusals/error-url';
import { applyChange } from './apply-change';
import { responseText } from './response-text';
import { sortedJson } from './sorted-json';

type Json = Readonly<Record<string, unknown>>;

/** How strictly an emulator reads, and how it writes its responses. */
export interface ResponseStyle {
  /** `strict` refuses parameters of the content type, as Stytch does; `lenient` takes them. */
  readonly contentType: 'strict' | 'lenient';
  readonly nulls: 'explicit' | 'omit';
}

/** Writes a 200 as Stytch does, bent by a fault where one was ordered. */
export function writeSuccess(
  response: ServerResponse,
  { body, envelope }: { readonly body: Json; readonly envelope: Json },
  style: ResponseStyle,
  fault: PendingFault | undefined,
): void {
  const text =
    fault?.change === undefined
      ? responseText(body, envelope, style.nulls)
      : sortedJson(applyChange({ ...body, ...envelope }, fault.change), style.nulls);
  write(response, 200, text, fault);
}

/** Writes an error in Stytch's shape; its keys come in a fixed order. */
export function writeError(
  response: ServerResponse,
  error: { status: number; type: string; message: string },
  requestId: string,
  fault?: PendingFault,
): void {
  const body = {
    status_code: error.status,
    request_id: requestId,
    error_type: error.type,
    error_message: error.message,
    error_url: errorUrl(error.status, error.type),
  };
  const changed = fault?.change === undefined ? body : applyChange(body, fault.change);
  write(response, error.status, JSON.stringify(changed), fault);
}

function write(
  response: ServerResponse,
  status: number,
  text: string,
  fault: PendingFault | undefined,
): void {
  if (fault?.html === true) {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<!DOCTYPE html><title>Gateway</title><h1>Not the API</h1>');
    return;
  }
  const sent = fault?.invalid_json === true ? text.replace(/}$/, ',}') : text;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(sent),
  });
  if (fault?.cut_body_after_bytes === undefined) {
    // As text it goes out together with the head, in one write.
    response.end(sent);
    return;
  }
  const cut = Buffer.from(sent).subarray(0, fault.cut_body_after_bytes);
  response.write(cut, () => response.destroy());
}
