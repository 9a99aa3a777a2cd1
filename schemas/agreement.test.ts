import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { readDefinitions, readSourceRecord } from './read-documents';
import { definitionsFor } from './reading';
import type { SchemaNode } from './schema-node';
import { bodyArbitrary } from './testing/body-arbitrary';
import { faultAt } from './testing/faults';
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
    ...(properties === undefined ? {} : { properties: mapValues(properties) }),
    ...(items === undefined ? {} : { items: withBounds(items) }),
  };
}

function mapValues(nodes: Readonly<Record<string, SchemaNode>>): Record<string, SchemaNode> {
  return Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, withBounds(node)]));
}

// Lists of one at most: the number of bodies counts here, not their size.
const body = bodyArbitrary(definitions, rootNode, 1);

test.each(['documented', 'wire'] as const)(
  'an independent validator agrees on every body, sound and faulty, in the %s reading',
  (reading) => {
    const schema = { ...rootNode, $defs: mapValues(definitionsFor(reading, definitions)) };
    const other = new Validator(JSON.parse(JSON.stringify(schema)), '2020-12', true);
    let faulty = 0;
    let checked = 0;
    fc.assert(
      fc.property(body, fc.integer({ min: -400, max: 400 }), (sound, choice) => {
        const fault = choice < 0 ? undefined : faultAt(choice, definitions, rootNode, root, sound);
        const instance = fault === undefined ? sound : fault.make();
        const ours = validateBody(root, reading, instance).length === 0;
        expect(other.validate(instance).valid).toBe(ours);
        faulty += ours ? 0 : 1;
        checked += 1;
      }),
      { numRuns: bodies / 2 },
    );
    expect(checked).toBeGreaterThanOrEqual(bodies / 2);
    expect(faulty).toBeGreaterThan(bodies / 8);
  },
  120_000,
);
