import { parseSync } from '@swc/core';

/** A function of a module, by its length. */
export interface FunctionFact {
  readonly name: string;
  readonly lines: number;
}

/** What the structure's tests and figures need to know of one module. */
export interface ModuleFacts {
  /** Every import from a relative path: where from, and the names; `*` stands for all of them. */
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[];
  /** The values that it exports by name, `default` included; types are part of what uses them. */
  readonly exports: readonly string[];
  readonly functions: readonly FunctionFact[];
}

type Node = Readonly<Record<string, unknown>>;

/** Reads one TypeScript module, type-only imports included. */
export function moduleFacts(source: string): ModuleFacts {
  // The empty statement in front marks where the parser begins to count.
  const program: unknown = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2023' });
  const [mark, ...body] = childrenOf(isNode(program) ? program.body : undefined);
  const origin = spanOf(mark)[0] + 1;
  const bytes = Buffer.from(source);
  const linesOf = (node: Node) => {
    const [start, end] = spanOf(node);
    return bytes
      .subarray(start - origin, end - origin)
      .toString()
      .split('\n').length;
  };
  const nodes = body.flatMap(withDescendants);
  return {
    imports: nodes.flatMap(importOf),
    exports: body.flatMap(exportsOf),
    functions: nodes
      .filter(({ type }) => typeof type === 'string' && functionTypes.has(type))
      .map((node) => ({ name: nameOf(node) ?? 'an anonymous function', lines: linesOf(node) })),
  };
}

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'Constructor',
]);

function importOf(node: Node): { from: string; names: string[] }[] {
  if (isNode(node.source) && typeof node.source.value === 'string') {
    const names = childrenOf(node.specifiers).map((one) =>
      one.type === 'ImportSpecifier' || one.type === 'ExportSpecifier'
        ? (nameOf(isNode(one.imported) ? one.imported : (one.orig ?? one.local)) ?? '*')
        : one.type === 'ImportDefaultSpecifier'
          ? 'default'
          : '*',
    );
    return [{ from: node.source.value, names: names.length === 0 ? ['*'] : names }];
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return [];
  if (node.callee.type !== 'Import' && node.callee.value !== 'require') return [];
  const [first] = childrenOf(node.arguments);
  const target = isNode(first?.expression) ? first.expression.value : undefined;
  return typeof target === 'string' ? [{ from: target, names: ['*'] }] : [];
}

function exportsOf(node: Node): string[] {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportDefaultExpression') {
    return ['default'];
  }
  if (node.type === 'ExportNamedDeclaration') {
    return childrenOf(node.specifiers).flatMap((one) => nameOf(one.exported ?? one.orig) ?? []);
  }
  if (node.type !== 'ExportDeclaration' || !isNode(node.declaration)) return [];
  if (/^Ts(Interface|TypeAlias)/.test(String(node.declaration.type))) return [];
  const own = nameOf(node.declaration);
  if (own !== undefined) return [own];
  return childrenOf(node.declaration.declarations).flatMap(({ id }) => boundNames(id));
}

/** The names that a pattern binds: `a`, or each of `{ a, b: c }`. */
function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type !== 'ObjectPattern') return [nameOf(pattern) ?? ''];
  return childrenOf(pattern.properties).flatMap(({ key, value }) => nameOf(value ?? key) ?? []);
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return nameOf(node.identifier ?? node.id ?? node.key);
}

function spanOf(node: Node | undefined): [number, number] {
  const span = isNode(node?.span) ? node.span : {};
  return [Number(span.start), Number(span.end)];
}

function withDescendants(node: Node): Node[] {
  return [node, ...Object.values(node).flatMap(childrenOf).flatMap(withDescendants)];
}

function childrenOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
