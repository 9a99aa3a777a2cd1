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
  const segments = segmentsOf(path);
  const shape = find(known, method, segments);
  const handler = shape === undefined ? undefined : routeTable[shape.name];
  if (shape === undefined || handler === undefined) return undefined;
  return { name: shape.name, handler, parameters: parametersOf(shape.segments, segments) };
}

/** Whether Stytch documents a route, known to the emulator or not. */
export function isDocumentedRoute(method: string, path: string): boolean {
  return find(documented, method, segmentsOf(path)) !== undefined;
}

function segmentsOf(path: string): readonly string[] {
  const encoded = path.split('/');
  return path.includes('%') ? encoded.map(decode) : encoded;
}

function find(
  shapes: ReadonlyMap<string, readonly Shape[]>,
  method: string,
  segments: readonly string[],
): Shape | undefined {
  for (const shape of shapes.get(`${method} ${segments.length}`) ?? []) {
    if (fits(shape.segments, segments)) return shape;
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

function fits(wanted: readonly string[], given: readonly string[]): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    const isFitting = wanted[index]?.startsWith('{')
      ? given[index] !== ''
      : given[index] === wanted[index];
    if (!isFitting) return false;
  }
  return true;
}

function parametersOf(
  wanted: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (let index = 0; index < wanted.length; index += 1) {
    const segment = wanted[index];
    if (segment?.startsWith('{')) parameters[segment.slice(1, -1)] = given[index] ?? '';
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
