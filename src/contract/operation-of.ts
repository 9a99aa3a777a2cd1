import { findOperation } from '../domain/find-operation';
import { type ContractOperation, isContractOperation } from '../domain/operations';

/** The operation of the contract that a request calls; undefined for any other request. */
export function operationOf(request: {
  readonly method: string;
  readonly path: string;
}): ContractOperation | undefined {
  const found = findOperation(request.method, request.path);
  return found !== undefined && isContractOperation(found) ? found : undefined;
}
