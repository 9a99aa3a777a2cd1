import { mapStrings } from '../../src/secrets/map-strings';
import { isSecretField } from '../../src/secrets/secret-fields';
import type { SeenCall } from './standing-proxy';

/** Every secret that crossed the wire: under the keys of secrets, in headers, and in the outbox. */
export function secretsOnTheWire(calls: readonly SeenCall[]): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const { authorization, requestBody, responseBody } of calls) {
    if (authorization !== '') {
      const encoded = authorization.replace('Basic ', '');
      secrets.add(encoded);
      secrets.add(Buffer.from(encoded, 'base64').toString().split(':')[1] ?? encoded);
    }
    for (const text of [requestBody, responseBody]) {
      if (text === '') continue;
      mapStrings(JSON.parse(text), (value, key) => {
        if (isSecretField(key) && value.length > 5) secrets.add(value);
        return value;
      });
    }
  }
  return secrets;
}
