import type { OperationChanges } from '../../schemas/changes/operation-changes';
import type { SchemaChange } from '../../schemas/changes/schema-change';
import { isContractOperation, type Operation, operations } from '../domain/operations';
import { hasAt, valuesAt } from './has-at';
import type { OutcomeUse } from './outcome-use';

/**
 * How much a change matters to this login. `breaks`: what an outcome sends or expects is documented
 * no more. `attention`: a look is due. `harmless`: no outcome is touched. `set-up`: an operation that
 * only provider states call.
 */
export type ChangeSeverity = 'breaks' | 'attention' | 'harmless' | 'set-up';

/** A change with its verdict. */
export interface JudgedChange {
  readonly severity: ChangeSeverity;
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
function responseSeverity({ kind }: SchemaChange): ChangeSeverity {
  if (kind === 'removed' || kind === 'type') return 'breaks';
  // The login meets what it never met: a field may be missing, a value is unknown.
  if (kind === 'became-optional' || kind === 'values-added') return 'attention';
  return 'harmless';
}

function requestSeverity({ kind }: SchemaChange): ChangeSeverity {
  if (kind === 'added' || kind === 'became-optional' || kind === 'values-added') return 'harmless';
  return kind === 'bounds' ? 'attention' : 'breaks';
}

/** Whether an outcome has to do with the place of a change. */
function touches(change: SchemaChange, use: OutcomeUse): boolean {
  const { side, kind, pointer, operation } = change;
  if (kind === 'type' && fitsNow(change, use)) return false;
  if (side === 'response') {
    if (use.response === undefined) return false;
    const isRead = use.reads?.some((read) => read === pointer || read.startsWith(`${pointer}/`));
    return isRead ?? hasAt(use.response, pointer);
  }
  const isSent = hasAt(use.request, pointer);
  const isDemand = kind === 'added-required' || kind === 'became-required';
  if (!isDemand) return isSent;
  // Some versions of the document name the parameters of the path among those of the body.
  const isInPath = operations[operation].path.includes(`{${pointer.slice(1)}}`);
  return !isSent && !isInPath;
}

/** Whether what an outcome sends or expects is what is documented now: then the document was mended. */
function fitsNow({ side, pointer, types }: SchemaChange, use: OutcomeUse): boolean {
  const values = valuesAt(side === 'request' ? use.request : use.response, pointer);
  return values.length > 0 && types !== undefined && values.every((one) => fits(one, types));
}

function fits(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (Number.isInteger(value)) return types.includes('integer') || types.includes('number');
  return types.includes(typeof value);
}

function severityOf(operation: Operation, severity: ChangeSeverity): ChangeSeverity {
  return isContractOperation(operation) ? severity : 'set-up';
}

function usesOf(operation: Operation, uses: readonly OutcomeUse[]): readonly OutcomeUse[] {
  return uses.filter((use) => use.operation === operation);
}
