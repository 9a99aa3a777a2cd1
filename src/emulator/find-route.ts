import { type Handler, routeTable } from './route-table';
import { stytchRoutes } from './stytch-routes';

/** A route that fits a request, with the parts of the path that it names. */
export interface FoundRoute {
  readonly name: string;
  readonly handler: Handler;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A route by its method and the number of its segments, so that few are compared with a request. */
interface Shape {
  readonly name: string;
  readonly segments: readonly string[];
}

const known = bySize(Object.keys(routeTable));
const documented = bySize(stytchRoutes);

/** Finds the route of a request, or undefined. */
export function findRoute(method: string, path: string): FoundRoute | undefined {
  const found = find(known, method, path);
  const handler = found === undefined ? undefined : routeTable[found.name];
  return found === undefined || handler === undefined ? undefined : { ...found, handler };
}

/** Whether Stytch documents a route, known to the emulator or not. */
export function isDocumentedRoute(method: string, path: string): boolean {
  return find(documented, method, path) !== undefined;
}

function find(shapes: ReadonlyMap<string, readonly Shape[]>, method: string, path: string) {
  const encoded = path.split('/');
  const segments = path.includes('%') ? encoded.map(decode) : encoded;
  for (const { name, segments: wanted } of shapes.get(`${method} ${segments.length}`) ?? []) {
    const parameters = match(wanted, segments);
    if (parameters !== undefined) return { name, parameters };
  }
  return undefined;
}

function bySize(names: readonly string[]): ReadonlyMap<string, readonly Shape[]> {
  const shapes = new Map<string, Shape[]>();
  for (const name of names) {
    const [method = '', path = ''] = name.split(' ');
    const segments = path.split('/');
    const key = `${method} ${segments.length}`;
    shapes.set(key, [...(shapes.get(key) ?? []), { name, segments }]);
  }
  return shapes;
}

function match(
  wanted: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (let index = 0; index < wanted.length; index += 1) {
    const [segment = '', value = ''] = [wanted[index], given[index]];
    if (!segment.startsWith('{')) {
      if (segment !== value) return undefined;
    } else if (value === '') return undefined;
    else parameters[segment.slice(1, -1)] = value;
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
