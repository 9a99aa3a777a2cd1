import { errorBody, errorBodyName } from '../error-body';
import { readDefinitions } from '../read-documents';
import { type PlannedPlace, planBody } from './plan-body';

const definitions = { ...readDefinitions(), [errorBodyName]: errorBody };
const plans = new Map<string, PlannedPlace>();

/** The plan of a schema, made once. */
export function planOf(schema: string): PlannedPlace {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan = planBody(definitions, schema);
  plans.set(schema, plan);
  return plan;
}
