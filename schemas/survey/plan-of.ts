import { definitions } from '../definitions';
import { type PlannedPlace, planBody } from './plan-body';

const plans = new Map<string, PlannedPlace>();

/** The plan of a schema, made once. */
export function planOf(schema: string): PlannedPlace {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan = planBody(definitions, schema);
  plans.set(schema, plan);
  return plan;
}
