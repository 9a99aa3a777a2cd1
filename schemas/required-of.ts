import type { RuleContext } from './rules/rule';
import { planOf } from './survey/plan-of';

const requiredBySchema = new Map<string, RuleContext['required']>();

/** The objects and lists at the top of a body that its schema requires, looked up once. */
export function requiredOf(schema: string): RuleContext['required'] {
  const known = requiredBySchema.get(schema);
  if (known !== undefined) return known;
  const { properties } = planOf(schema).inner();
  const required: RuleContext['required'] = [...(properties ?? [])].flatMap(
    ([key, { required, node }]) => {
      const type = node.type === 'array' || node.type === 'object' ? node.type : undefined;
      return required && type !== undefined ? [{ key, type }] : [];
    },
  );
  requiredBySchema.set(schema, required);
  return required;
}
