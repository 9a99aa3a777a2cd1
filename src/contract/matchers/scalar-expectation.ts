import type { SchemaNode } from '../../../schemas/schema-node';
import { isSecretField } from '../../secrets/secret-fields';
import { alwaysFilled, documentedForms } from './documented-forms';
import { exampleOf, exampleText } from './example-values';
import { filledText, int32, type MatchingRule, sameType, textLike } from './matching-rule';

/**
 * The example and the rules for a value that is neither object nor list, by its schema and the name
 * of its property. A boolean is matched by type, since Pact's `boolean` accepts the text "true".
 *
 * @throws Error for a schema without a type, of which nothing could be matched.
 */
export function scalarExpectation(
  node: SchemaNode,
  name: string,
): [example: string | number | boolean, rules: readonly MatchingRule[]] {
  if (node.enum !== undefined) {
    const texts = node.enum.map(String);
    return [exampleOf(texts), textLike(`^(?:${texts.map(escaped).join('|')})$`)];
  }
  switch (node.type) {
    case 'boolean':
      return [false, sameType];
    case 'integer':
      return [1, node.format === 'int32' ? int32 : [{ match: 'integer' }]];
    case 'number':
      return [1.5, sameType];
    case 'string':
      return [exampleText(name), textRules(name)];
    default:
      throw new Error(`the schema of ${name} has no type that can be matched`);
  }
}

function textRules(name: string): readonly MatchingRule[] {
  if (isSecretField(name)) return sameType;
  const form = documentedForms[name];
  if (form !== undefined) return textLike(form.pattern);
  return alwaysFilled.has(name) ? filledText : sameType;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
