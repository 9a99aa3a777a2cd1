import { canonicalJson } from './canonical-json';

test('keys are sorted at every depth, lists keep their order, the text ends with a newline', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'x'], a: null })).toBe(
    '{\n  "a": null,\n  "b": [\n    {\n      "c": 2,\n      "d": 1\n    },\n    "x"\n  ]\n}\n',
  );
});

test('the order of keys makes no difference, and the locale does not either', () => {
  expect(canonicalJson({ a: 1, Z: 2, ä: 3 })).toBe(canonicalJson({ ä: 3, Z: 2, a: 1 }));
  expect(canonicalJson({ a: 1, Z: 2 })).toMatch(/"Z".*"a"/s);
});
