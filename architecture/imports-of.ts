import { parseSync } from '@swc/core';

/**
 * The module names that a TypeScript file imports, re-exports, requires or imports dynamically,
 * type-only imports included: a type is knowledge too.
 */
export function importsOf(source: string): string[] {
  const found: string[] = [];
  visit(parseSync(source, { syntax: 'typescript', target: 'es2023' }), found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found);
    return;
  }
  if (!isRecord(node)) return;
  if (isRecord(node.source) && typeof node.source.value === 'string') found.push(node.source.value);
  if (node.type === 'CallExpression' && isLoader(node.callee) && Array.isArray(node.arguments)) {
    const [first] = node.arguments;
    if (isRecord(first) && isRecord(first.expression) && typeof first.expression.value === 'string')
      found.push(first.expression.value);
  }
  for (const value of Object.values(node)) visit(value, found);
}

function isLoader(callee: unknown): boolean {
  return isRecord(callee) && (callee.type === 'Import' || callee.value === 'require');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
