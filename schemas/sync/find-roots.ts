import {
  isContractOperation,
  type Operation,
  operationNames,
  operations,
} from '../../src/domain/operations';
import { HarnessError } from '../../src/errors/harness-error';
import { defined } from '../../src/io/defined';
import { referencedName } from '../schema-node';
import type { OpenApiDocument } from './parse-source';

/** The schemas of one operation's request (none for GET) and of its 200. */
export interface Roots {
  readonly request?: string;
  readonly response: string;
}

/**
 * Finds the schemas of every operation that we need.
 *
 * @returns them without the set-up operations that the document does not describe.
 * @throws HarnessError `schema-missing` when the document lacks an operation of the contract
 */
export function findRoots(document: OpenApiDocument): ReadonlyMap<Operation, Roots> {
  const found = new Map<Operation, Roots>();
  const lacking: string[] = [];
  for (const name of operationNames) {
    const roots = rootsOf(document, name);
    if (roots !== undefined) found.set(name, roots);
    // An older document may lack a call that only provider states make.
    else if (isContractOperation(name)) lacking.push(describe(name));
  }
  if (lacking.length > 0) {
    throw new HarnessError('schema-missing', {
      failedTo: 'find in the source',
      subject: lacking.join(', '),
      reason: 'it describes no 200 response for it',
      cure: "Use the vendor's whole B2B document, or correct src/domain/operations.ts",
    });
  }
  return found;
}

function rootsOf(document: OpenApiDocument, name: Operation): Roots | undefined {
  const { method, path } = operations[name];
  const operation = at(document.paths, path, method);
  const request = at(operation, 'requestBody', 'content', 'application/json', 'schema', '$ref');
  const response = at(
    operation,
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
    '$ref',
  );
  if (typeof response !== 'string') return undefined;
  return {
    ...defined({ request: typeof request === 'string' ? referencedName(request) : undefined }),
    response: referencedName(response),
  };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function describe(name: Operation): string {
  const { method, path } = operations[name];
  return `${method.toUpperCase()} ${path}`;
}
