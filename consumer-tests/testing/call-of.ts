import type { ContractOperation } from '../../src/domain/operations';
import { type Login, loginCalls } from '../login';

type Calls = typeof loginCalls;

/** What the login's call for an operation takes. */
export type RequestOf<Operation extends ContractOperation> =
  Parameters<Calls[Operation]> extends [unknown, infer Request extends object] ? Request : object;

/** What the login's call for an operation returns. */
export type ResponseOf<Operation extends ContractOperation> = Awaited<ReturnType<Calls[Operation]>>;

type CallOf<Operation extends ContractOperation> = (
  login: Login,
  request: RequestOf<Operation>,
) => Promise<ResponseOf<Operation>>;

const calls: { readonly [Operation in ContractOperation]: CallOf<Operation> } = loginCalls;

/** The call of the login that makes an operation. */
export function callOf<Operation extends ContractOperation>(
  operation: Operation,
): CallOf<Operation> {
  return calls[operation];
}
