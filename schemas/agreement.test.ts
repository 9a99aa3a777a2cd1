import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { defined } from '../src/io/defined';
import { definitionsFor } from './definitions-for';
import { readDefinitions, readSourceRecord } from './read-documents';
import type { SchemaNode } from './schema-node';
import { bodyArbitrary } from './testing/body-arbitrary';
import { faultsOf } from './testing/faults';
import { validateBody } from './validate-body';

const bodies = 10_000;
const definitions = readDefinitions();
const root = readSourceRecord().operations.authenticate?.response ?? '';
const rootNode = { $ref: `#/$defs/${root}` };

/** The other validator knows no format int32, so its bounds are said in plain keywords. */
function withBounds(node: SchemaNode): SchemaNode {
  const { format, ...rest } = node;
  const { properties, items } = node;
  return {
    ...rest,
    ...(format === 'int32' ? { minimum: -2147483648, maximum: 2147483647 } : {}),
    ...defined({
      properties: properties && mapValues(properties),
      items: items && withBounds(items),
    }),
  };
}

function mapValues(nodes: Readonly<Record<string, SchemaNode>>): Record<string, SchemaNode> {
  return Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, withBounds(node)]));
}

// Lists of one at most: the number of bodies counts here, not their size.
const body = bodyArbitrary(definitions, rootNode, 1);

/** Faulty variants of each sound body. */
const variants = 9;

test.each(['documented', 'wire'] as const)(
  'an independent validator agrees on every body, sound and faulty, in the %s reading',
  (reading) => {
    const schema = { ...rootNode, $defs: mapValues(definitionsFor(reading, definitions)) };
    const other = new Validator(JSON.parse(JSON.stringify(schema)), '2020-12', true);
    const choices = fc.array(fc.nat(), { minLength: variants, maxLength: variants });
    const seen = { checked: 0, faulty: 0 };
    const agree = (instance: unknown) => {
      const ours = validateBody(root, reading, instance).length === 0;
      expect(other.validate(instance).valid).toBe(ours);
      seen.checked += 1;
      seen.faulty += ours ? 0 : 1;
    };
    fc.assert(
      fc.property(body, choices, (sound, numbers) => {
        const faults = [...faultsOf(definitions, rootNode, root, sound)];
        agree(sound);
        for (const number of numbers) agree(faults[number % faults.length]?.make());
      }),
      { numRuns: bodies / 2 / (variants + 1) },
    );
    expect(seen.checked).toBeGreaterThanOrEqual(bodies / 2);
    expect(seen.faulty).toBeGreaterThan(bodies / 4);
  },
  120_000,
);
