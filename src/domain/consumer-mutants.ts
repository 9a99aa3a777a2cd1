/** What a client can do wrong, by name; `consumer-tests/mutants/` does each of them. */
export const consumerMutants = [
  // Of the request.
  'the path is of another version',
  'the path ends with a slash',
  'another method is used',
  'the first field is left out',
  'the last field is left out',
  'a field has its name in camel case',
  'two values are swapped',
  'a number is sent as a text',
  'a code is sent as a number',
  'an optional field is sent as null',
  'a field is sent that nobody asked for',
  'a nested object is sent as a text',
  'the e-mail address is cut at its plus',
  'the body is encoded twice',
  'the body is sent as a form',
  'the content type is text/plain',
  'a query parameter is lost',
  'the path has another id',
  'the credentials are sent as Bearer',
  'the credentials are left out',
  'the headers of the request are lost',
  'the request is sent twice',
  'a refused request is sent again',
  // Of the response.
  'an error is swallowed',
  'an error is taken for a success',
  'an error is taken for a failed network',
  'the type of an error is not read',
  'the message of an error is not read',
  'the address of an error is not read',
  'the id of the request is not read from an error',
  'nulls are not understood',
  'empty lists are not understood',
  'the session token is not read',
  'the session JWT is taken for the session token',
  'the intermediate session token is not read',
  'every member is taken for authenticated',
  'every member is taken for active',
  'the second factor that is missing is not read',
  'the other primary factor is not read',
  'the session is not read',
] as const;

/** The name of a mistake. */
export type ConsumerMutantName = (typeof consumerMutants)[number];

/** Whether a text names a mistake. */
export function isConsumerMutant(name: string): name is ConsumerMutantName {
  return consumerMutants.some((known) => known === name);
}
