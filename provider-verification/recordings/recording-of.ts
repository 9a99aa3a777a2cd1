import type { Recording } from '../../src/recording/recording';
import type { VerifiedInteraction } from '../tell/verified-interaction';

/** The recording of an interaction that was answered; undefined for any other. */
export function recordingOf({ result, exchange }: VerifiedInteraction): Recording | undefined {
  if (exchange?.response === undefined) return undefined;
  const { method, path, request, response } = exchange;
  return {
    interaction: result.interaction,
    request: { method, path, body: request },
    response: { status: response.status, body: response.body },
  };
}
