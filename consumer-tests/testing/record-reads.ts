import { append } from '../../schemas/json-pointer';

/**
 * Wraps a login so that it is recorded which fields of the responses are read, by the login's callers or
 * by the tests that stand for them.
 *
 * @param onRead given a JSON pointer with `*` for elements of lists.
 */
export function recordReads<Client extends object>(
  login: Client,
  onRead: (pointer: string) => void,
): Client {
  return new Proxy(login, {
    get(target, name, receiver) {
      const call: unknown = Reflect.get(target, name, receiver);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(call, target, given);
        return result instanceof Promise
          ? result.then((response) => watched(response, '', onRead))
          : result;
      };
    },
  });
}

function watched(value: unknown, pointer: string, onRead: (pointer: string) => void): unknown {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const isList = Array.isArray(value);
  return new Proxy(value, {
    get(target, name) {
      const inner: unknown = Reflect.get(target, name);
      if (typeof name !== 'string' || !Object.hasOwn(target, name)) return inner;
      if (isList && name === 'length') return inner;
      const at = append(pointer, isList ? '*' : name);
      onRead(at);
      return watched(inner, at, onRead);
    },
  });
}

/** What JSON holds; a date or a class of the client's own is left alone. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    Array.isArray(value) || prototype === null || Object.hasOwn(Object(prototype), 'hasOwnProperty')
  );
}
