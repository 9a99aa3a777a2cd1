import type { VerifiedInteraction } from '../../../provider-verification/tell/verified-interaction';
import { operationOf } from '../../contract/operation-of';
import type { SeenBody } from '../../reports/unseen-optionals';

/** The body of a response for the drift report; none for a refusal, or when nothing was answered. */
export function seenBody({ exchange }: VerifiedInteraction): readonly SeenBody[] {
  const operation = exchange === undefined ? undefined : operationOf(exchange);
  if (operation === undefined || exchange?.response?.status !== 200) return [];
  return [{ operation, body: exchange.response.body }];
}
