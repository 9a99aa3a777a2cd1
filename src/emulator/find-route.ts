import { type Handler, routeTable } from './route-table';

/** A route that fits a request, with the parts of the path that it names. */
export interface FoundRoute {
  readonly name: string;
  readonly handler: Handler;
  readonly parameters: Readonly<Record<string, string>>;
}

const routes = Object.entries(routeTable).map(([name, handler]) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, handler, method, segments: path.split('/') };
});

/** Finds the route of a request, or undefined. */
export function findRoute(method: string, path: string): FoundRoute | undefined {
  const segments = path.split('/').map(decode);
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    const parameters = match(route.segments, segments);
    if (parameters !== undefined) return { name: route.name, handler: route.handler, parameters };
  }
  return undefined;
}

/** The methods that a path knows, for the answer to a request that used another. */
export function methodsOf(path: string): string[] {
  const segments = path.split('/').map(decode);
  return routes
    .filter((route) => route.segments.length === segments.length && match(route.segments, segments))
    .map((route) => route.method);
}

function match(
  wanted: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const parameter = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (parameter === undefined ? segment !== value : value === '') return undefined;
    if (parameter !== undefined) parameters[parameter] = value;
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
