import { orderVariable, takeOrder } from './run-order';

const refusal = (reason: string) =>
  `Failed to take the order in the variable "CONTRACT_RUN": ${reason}. Unset it; the commands that run the consumer tests set it themselves.`;

test('an order arrives as it was given, and once', () => {
  const order = { fragments: 'build/a', partialNote: 'build/a.partial' };
  const environment = { ...orderVariable(order), OTHER: 'kept' };
  expect(takeOrder(environment, process.pid)).toEqual(order);
  expect(environment).toEqual({ OTHER: 'kept' });
  expect(takeOrder(environment, process.pid)).toBeUndefined();
});

test('the mistake of a client arrives too', () => {
  const order = { fragments: 'build/a', mistake: 'another method is used' } as const;
  expect(takeOrder(orderVariable(order), process.pid)).toEqual(order);
});

test('an order that another run left in the environment is refused', () => {
  const left = orderVariable({ fragments: 'build/a' });
  expect(() => takeOrder(left)).toThrow(refusal('it is of another run'));
});

test.each([
  ['', 'it is no order'],
  ['build/a', 'it is no order'],
  ['[]', 'it is no order'],
  ['null', 'it is no order'],
  ['{}', 'it is of another run'],
  ['{"fragments":"a"}', 'it is of another run'],
  ['{"from":1}', 'it names no folder'],
  ['{"from":1,"fragments":1}', 'it names no folder'],
  ['{"from":1,"fragments":""}', 'it names no folder'],
  ['{"from":1,"fragments":"a","mistake":"it is late"}', '"it is late" is no mistake of a client'],
])('%j is refused', (text, reason) => {
  expect(() => takeOrder({ CONTRACT_RUN: text }, 1)).toThrow(refusal(reason));
});
