import { neededOperations, type Operation } from '../../schemas/needed-operations';

/** The operations that the contract speaks of. */
export const contractOperations = [
  'authenticate',
  'login_or_signup',
] as const satisfies Operation[];

export type ContractOperation = (typeof contractOperations)[number];

/** The operation of the contract at a path; undefined for any other path. */
export function operationOf(path: string): ContractOperation | undefined {
  return contractOperations.find((operation) => neededOperations[operation].path === path);
}

/** The path of an operation of the contract, from the root of the host. */
export function pathOf(operation: ContractOperation): string {
  return neededOperations[operation].path;
}
