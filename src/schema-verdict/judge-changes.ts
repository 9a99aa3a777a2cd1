import type { OperationChanges } from '../../schemas/changes/operation-changes';
import type { SchemaChange } from '../../schemas/changes/schema-change';
import { isContractOperation, type Operation } from '../domain/operations';
import { hasAt } from './has-at';
import type { OutcomeUse } from './outcome-use';

/**
 * How much a change matters to this login. `breaks`: what an outcome sends or expects is documented
 * no more. `attention`: a look is due. `harmless`: no outcome is touched. `set-up`: an operation that
 * only provider states call.
 */
export type Severity = 'breaks' | 'attention' | 'harmless' | 'set-up';

/** A change with its verdict. */
export interface JudgedChange {
  readonly severity: Severity;
  readonly operation: Operation;
  readonly side: SchemaChange['side'] | 'operation';
  readonly pointer: string;
  /** The schema and its field: `Organization.custom_roles`; empty for a whole operation. */
  readonly field: string;
  readonly clause: string;
  /** The outcomes that it concerns, by description. */
  readonly outcomes: readonly string[];
}

/** Judges what changed between two versions by what the outcomes of this contract send and expect. */
export function judgeChanges(
  { added, gone, changes }: OperationChanges,
  uses: readonly OutcomeUse[],
): readonly JudgedChange[] {
  const whole = (operation: Operation, clause: string, isGone: boolean): JudgedChange => {
    const outcomes = isGone ? usesOf(operation, uses).map(({ outcome }) => outcome) : [];
    const severity = severityOf(operation, outcomes.length > 0 ? 'breaks' : 'harmless');
    return { severity, operation, side: 'operation', pointer: '', field: '', clause, outcomes };
  };
  return [
    ...gone.map((operation) => whole(operation, 'is no longer documented', true)),
    ...added.map((operation) => whole(operation, 'is documented now', false)),
    ...changes.map((change) => judge(change, usesOf(change.operation, uses))),
  ];
}

function judge(change: SchemaChange, uses: readonly OutcomeUse[]): JudgedChange {
  const { operation, side, pointer, field, clause } = change;
  const touched = uses.filter((use) => touches(change, use));
  const outcomes = touched.map(({ outcome }) => outcome);
  const worst = side === 'request' ? requestSeverity(change) : responseSeverity(change);
  const severity = severityOf(operation, touched.length === 0 ? 'harmless' : worst);
  return {
    severity,
    operation,
    side,
    pointer,
    field,
    clause,
    outcomes: severity === 'harmless' ? [] : outcomes,
  };
}

/** What a change means for an outcome that it touches. */
function responseSeverity({ kind }: SchemaChange): Severity {
  if (kind === 'removed' || kind === 'type') return 'breaks';
  // The login meets what it never met: a field may be missing, a value is unknown.
  if (kind === 'became-optional' || kind === 'values-added') return 'attention';
  return 'harmless';
}

function requestSeverity({ kind }: SchemaChange): Severity {
  if (kind === 'added' || kind === 'became-optional' || kind === 'values-added') return 'harmless';
  return kind === 'bounds' ? 'attention' : 'breaks';
}

/** Whether an outcome has to do with the place of a change. */
function touches({ side, kind, pointer }: SchemaChange, use: OutcomeUse): boolean {
  if (side === 'response') {
    if (use.response === undefined) return false;
    const isRead = use.reads?.some((read) => read === pointer || read.startsWith(`${pointer}/`));
    return isRead ?? hasAt(use.response, pointer);
  }
  const isSent = hasAt(use.request, pointer);
  const isDemand = kind === 'added-required' || kind === 'became-required';
  return isDemand ? !isSent : isSent;
}

function severityOf(operation: Operation, severity: Severity): Severity {
  return isContractOperation(operation) ? severity : 'set-up';
}

function usesOf(operation: Operation, uses: readonly OutcomeUse[]): readonly OutcomeUse[] {
  return uses.filter((use) => use.operation === operation);
}
