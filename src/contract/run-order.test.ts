import { orderVariable, takeOrder } from './run-order';

test('an order arrives as it was given, and once', () => {
  const order = { fragments: 'build/a', partialNote: 'build/a.partial' };
  const environment = { ...orderVariable(order), OTHER: 'kept' };
  expect(takeOrder(environment)).toEqual(order);
  expect(environment).toEqual({ OTHER: 'kept' });
  expect(takeOrder(environment)).toBeUndefined();
});

test('the mistake of a client arrives too', () => {
  const order = { fragments: 'build/a', mistake: 'another method is used' } as const;
  expect(takeOrder(orderVariable(order))).toEqual(order);
});

test.each(['', 'build/a', '{}', '{"fragments":1}', '[]', 'null'])('%j is no order', (text) => {
  expect(() => takeOrder({ CONTRACT_RUN: text })).toThrow(
    'Failed to read the variable "CONTRACT_RUN": it is no order. Unset it; the commands that run the consumer tests set it themselves.',
  );
});

test('a mistake that nobody knows is refused', () => {
  const text = JSON.stringify({ fragments: 'build/a', mistake: 'it is late' });
  expect(() => takeOrder({ CONTRACT_RUN: text })).toThrow('"it is late" is no mistake of a client');
});
