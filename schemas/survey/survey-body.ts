import type { Reading } from '../../src/domain/vocabulary';
import { isRecord } from '../../src/io/is-record';
import type { Finding } from '../finding';
import { append } from '../json-pointer';
import type { BodyObject } from './body-object';
import { findingsAt, undocumented } from './findings-at';
import type { PlannedPlace } from './plan-body';

/** What one walk through a body finds. */
export interface BodySurvey {
  /** Drift, and times that are none. */
  readonly findings: readonly Finding[];
  /** The objects of the body, from the outside in. */
  readonly objects: readonly BodyObject[];
}

/** Walks once through a body, in one of the two readings. */
export function surveyBody(plan: PlannedPlace, reading: Reading, body: unknown): BodySurvey {
  const findings: Finding[] = [];
  const objects: BodyObject[] = [];
  walk(plan, body, '', false);
  return { findings, objects };

  function walk(place: PlannedPlace, value: unknown, pointer: string, isListed: boolean): void {
    if (Array.isArray(value)) {
      const { items } = place.inner();
      if (items === undefined) return;
      for (let index = 0; index < value.length; index += 1) {
        visit(items, value[index], pointer, index, true);
      }
    } else if (isRecord(value)) {
      const { properties, values, ids } = place.inner();
      if (values !== undefined) {
        for (const key of Object.keys(value)) visit(values, value[key], pointer, key, true);
      }
      if (properties === undefined) return;
      objects.push({ owner: place.owner, pointer, value, isListed, ids });
      for (const key of Object.keys(value)) {
        const child = properties.get(key);
        if (child === undefined) findings.push(undocumented(append(pointer, key), value[key]));
        else visit(child, value[key], pointer, key, isListed);
      }
    }
  }

  function visit(
    place: PlannedPlace,
    value: unknown,
    pointer: string,
    key: string | number,
    isListed: boolean,
  ): void {
    if (value === null || (typeof value === 'string' && place.isChecked)) {
      const found = findingsAt(place, reading, value, () => append(pointer, key));
      if (found !== undefined) findings.push(found);
    } else if (typeof value === 'object') {
      walk(place, value, append(pointer, key), isListed);
    }
  }
}
