import { HarnessError } from '../../src/errors/harness-error';
import type { Known } from './journey';

/**
 * Puts what is known in the place of its names: `{code}`.
 *
 * @throws HarnessError `journey-broken` for a name that nothing before has brought
 */
export function fill(text: string, known: Known): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = known[name];
    if (value !== undefined) return value;
    throw new HarnessError('journey-broken', {
      failedTo: 'make a step of a journey',
      reason: `it needs ${name}, which no step before it keeps`,
      cure: 'Correct the journey in provider-verification/journey/journeys/',
    });
  });
}
