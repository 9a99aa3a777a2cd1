import { rehearse } from './rehearse';
import { wireBodies } from './wire-bodies';

const schema = {
  type: 'object',
  required: ['name', 'roles'],
  properties: {
    name: { type: 'string' },
    roles: { type: 'array', items: { type: 'string' } },
    session: { type: 'object', properties: { id: { type: 'string' } } },
  },
};
const example = { name: 'Example', roles: ['member'] };
const [wire, unknown] = wireBodies(example, schema, {}, {});

test('what is absent becomes null, and a list that the outcome leaves open is empty', () => {
  expect(wire?.body).toEqual({ name: 'Example', roles: [], session: null });
});

test('a list of which the outcome speaks keeps its elements', () => {
  const [kept] = wireBodies(example, schema, {}, { roles: ['member'] });
  expect(kept?.body).toMatchObject({ roles: ['member'] });
});

test('an unknown key stands beside the documented ones', () => {
  expect(unknown?.body).toEqual({ ...example, example_unknown_key: { list: [1] } });
});

const all = { description: 'a login', status: 200, bodies: wireBodies(example, schema, {}, {}) };

test('a test that lives with every body passes', async () => {
  const seen: unknown[] = [];
  await rehearse(all, async (url) => void seen.push(await (await fetch(url)).json()));
  expect(seen).toEqual(all.bodies.map(({ body }) => body));
});

test('a consumer that chokes on null fails, and the body is named', async () => {
  const choking = rehearse(all, async (url) => {
    const body: unknown = await (await fetch(url)).json();
    if (Object(body).session === null) throw new Error('cannot read null');
  });
  await expect(choking).rejects.toThrow(
    /^"a login" does not hold when Stytch sends null for what is absent, and empty lists: cannot read null$/,
  );
});

test('a consumer that chokes on an unknown key fails, and the body is named', async () => {
  const choking = rehearse(all, async (url) => {
    const body: unknown = await (await fetch(url)).json();
    if (Object.hasOwn(Object(body), 'example_unknown_key')) throw new Error('unknown key');
  });
  await expect(choking).rejects.toThrow('when Stytch sends keys that are not documented');
});
