import { keptBody } from './kept-body';

const shown = (record: Record<string, unknown>) => keptBody(record, { ...record });

test('a record that did not change is the same body again', () => {
  const record = { name: 'Ada', roles: [{ role_id: 'a' }], metadata: { team: { size: 1 } } };
  expect(keptBody(record, structuredClone(record))).toBe(keptBody(record, record));
});

test.each<[string, (record: { team: { size?: number }; roles: string[]; name?: unknown }) => void]>(
  [
    ['a field', (record) => Object.assign(record, { name: 'Grace' })],
    ['the type of a field', (record) => Object.assign(record, { name: 1 })],
    ['a field to null', (record) => Object.assign(record, { name: null })],
    ['a field to a list', (record) => Object.assign(record, { name: [] })],
    ['a new field', (record) => Object.assign(record, { age: 36 })],
    ['a new field by the name of a prototype', (record) => void ownPrototype(record)],
    ['a field that is gone', (record) => void Reflect.deleteProperty(record, 'name')],
    ['a field that has another name', (record) => void renameSize(record.team)],
    ['what is deep inside', (record) => Object.assign(record.team, { size: 2 })],
    ['one item of a list', (record) => record.roles.splice(0, 1, 'b')],
    ['the end of a list', (record) => record.roles.push('b')],
  ],
)('%s, changed in place, is shown', (_, change) => {
  const record = { name: '1', roles: ['a'], team: { size: 1 } };
  const before = shown(record);
  const copy = structuredClone(before);
  change(record);
  expect(shown(record)).toEqual(record);
  expect(shown(record)).not.toEqual(before);
  expect(before).toEqual(copy);
});

test('two records of the same content do not share a body', () => {
  const [one, other] = [{ name: 'Ada' }, { name: 'Ada' }];
  expect(shown(one)).not.toBe(shown(other));
});

function ownPrototype(record: { name?: unknown }): void {
  Reflect.deleteProperty(record, 'name');
  Object.defineProperty(record, '__proto__', { value: {}, enumerable: true });
}

function renameSize(team: { size?: number; __proto__?: unknown }): void {
  Object.assign(team, { width: team.size });
  Reflect.deleteProperty(team, 'size');
}
