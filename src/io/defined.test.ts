import { defined } from './defined';

test('what is undefined is left out, and nothing else', () => {
  const { kept, gone, ...rest } = { kept: 1, gone: undefined, none: null, empty: '', no: false };
  expect(Object.keys(defined({ kept, gone, ...rest }))).toEqual(['kept', 'none', 'empty', 'no']);
});
