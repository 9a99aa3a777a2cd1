import { findOperation } from './find-operation';
import { operationNames, operations } from './operations';

test.each(operationNames.map((name) => [name]))('%s is found by its method and path', (name) => {
  const { method, path } = operations[name];
  const target = path.replace(/\{\w+\}/g, 'x-1');
  expect(findOperation(method.toUpperCase(), target)).toBe(name);
  expect(findOperation(method, `${target}?limit=1`)).toBe(name);
});

test.each([
  ['GET', '/v1/b2b/otps/email/authenticate'],
  ['POST', '/v1/b2b/otps/email/authenticate/'],
  ['POST', '//v1/b2b/otps/email/authenticate'],
  ['GET', '/v1/b2b/organizations//member'],
  ['POST', '/v1/b2b/otps/email/Authenticate'],
])('%s %s is no operation', (method, path) => {
  expect(findOperation(method, path)).toBeUndefined();
});
