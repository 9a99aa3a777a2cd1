import type { Operation } from '../src/domain/operations';
import type { Reading } from '../src/domain/vocabulary';
import { isRecord } from '../src/io/is-record';
import { definitions } from './definitions';
import { type Finding, finding } from './finding';
import { requiredOf } from './required-of';
import { type ListedRule, responseRules } from './rules/all-rules';
import type { Circumstances, RuleContext } from './rules/rule';
import { schemaOf } from './schema-of';
import { schemaViolations } from './schema-violations';
import { planOf } from './survey/plan-of';
import { surveyBody } from './survey/survey-body';

/** A response to check. */
export interface CheckedResponse {
  readonly operation: Operation;
  /** The HTTP status; 400 and above are checked as an error body. */
  readonly status: number;
  /** The body as parsed JSON. */
  readonly body: unknown;
  readonly reading: Reading;
  /** The body of the request, where it is known: some rules compare the two. */
  readonly request?: unknown;
  /** What else is known of the exchange; without it, the rules that need it say nothing. */
  readonly circumstances?: Circumstances;
}

/**
 * Checks a response against what Stytch documents: its schema in one of the two readings, and the rules
 * that no schema can say. Returns what it found, violations first, in the order of the body's pointers.
 * An empty list means that the response holds in every respect.
 */
export function checkResponse(response: CheckedResponse): readonly Finding[] {
  const { operation, status, body, reading } = response;
  const schema = schemaOf(operation, status);
  const { findings, objects } = surveyBody(planOf(schema), reading, body);
  const found = [...schemaViolations(definitions, schema, reading, body), ...findings];
  addBreaches(found, responseRules, contextOf(response, schema, objects));
  return found.length > 1 ? found.sort(byWeight) : found;
}

/** What single rules find in a response, without its schema. */
export function checkRules(
  rules: readonly ListedRule[],
  response: CheckedResponse,
): readonly Finding[] {
  const { operation, status, body, reading } = response;
  const schema = schemaOf(operation, status);
  const { objects } = surveyBody(planOf(schema), reading, body);
  const found: Finding[] = [];
  addBreaches(found, rules, contextOf(response, schema, objects));
  return found;
}

function addBreaches(found: Finding[], rules: readonly ListedRule[], context: RuleContext): void {
  for (const rule of rules) {
    rule.check(context, (breach) => found.push(finding({ ...breach, rule: rule.name })));
  }
}

// Field by field: spreading the response would take longer than most rules.
function contextOf(
  { operation, status, body, request, circumstances }: CheckedResponse,
  schema: string,
  objects: RuleContext['objects'],
): RuleContext {
  return {
    operation,
    status,
    body: isRecord(body) ? body : {},
    objects,
    required: requiredOf(schema),
    request: isRecord(request) ? request : undefined,
    circumstances,
  };
}

function byWeight(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'violation' ? -1 : 1;
  return a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0;
}
