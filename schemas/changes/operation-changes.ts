import { isOperation, type Operation } from '../../src/domain/operations';
import type { SourceRecord } from '../read-documents';
import type { Definitions } from '../schema-node';
import { nodeChanges } from './node-changes';
import type { SchemaChange, Side } from './schema-change';

/** One version of what Stytch documents: the schemas, and the names of each operation's bodies. */
export interface DocumentedVersion {
  readonly definitions: Definitions;
  readonly operations: SourceRecord['operations'];
}

/** What changed for the operations that one version knows and the other does not. */
export interface OperationChanges {
  readonly added: readonly Operation[];
  readonly gone: readonly Operation[];
  readonly changes: readonly SchemaChange[];
}

/** Compares two versions operation by operation and side by side, in the order of their names. */
export function operationChanges(
  before: DocumentedVersion,
  now: DocumentedVersion,
): OperationChanges {
  const known = (documented: DocumentedVersion) =>
    Object.keys(documented.operations).filter(isOperation);
  const [old, current] = [known(before), known(now)];
  return {
    added: current.filter((name) => !old.includes(name)),
    gone: old.filter((name) => !current.includes(name)),
    changes: current
      .filter((name) => old.includes(name))
      .sort()
      .flatMap((operation) => [
        ...sideChanges(before, now, operation, 'request'),
        ...sideChanges(before, now, operation, 'response'),
      ]),
  };
}

function sideChanges(
  before: DocumentedVersion,
  now: DocumentedVersion,
  operation: Operation,
  side: Side,
): SchemaChange[] {
  const old = before.operations[operation]?.[side];
  const current = now.operations[operation]?.[side];
  if (old === undefined || current === undefined) {
    if (old === current) return [];
    const clause = old === undefined ? 'takes a body now' : 'takes no body any more';
    return [{ operation, side, pointer: '', field: '', kind: 'type', clause }];
  }
  const place = ({ definitions }: DocumentedVersion, name: string) => ({
    definitions,
    node: { $ref: `#/$defs/${name}` },
  });
  return nodeChanges(place(before, old), place(now, current)).map((found) => ({
    operation,
    side,
    ...found,
  }));
}
