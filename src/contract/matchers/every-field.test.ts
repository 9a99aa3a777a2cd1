import { readDefinitions } from '../../../schemas/read-documents';
import { deriveExpectation, type Json } from './derive-expectation';
import { filled, present } from './outcome';
import { verdictsOfPact } from './testing/verdicts-of-pact';
import { absent, valueAt, withValueAt } from './testing/with-value-at';

const session = deriveExpectation(
  { $ref: '#/$defs/api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse' },
  readDefinitions(),
  {
    status_code: 200,
    member_authenticated: true,
    session_token: filled,
    member_session: present,
    mfa_required: { member_options: present },
    member_device: { visitor_id_details: present },
  },
);
const places = session.rules.map(({ path }) => path);
const lists = session.rules.filter(({ rules }) => rules.some((rule) => 'min' in rule));

/** A value of another JSON type than the example has there. */
function otherType(path: string): Json {
  return typeof valueAt(session.example, path) === 'string' ? 7 : 'text';
}

async function acceptedOf(change: (path: string) => Json): Promise<string[]> {
  const verdicts = await verdictsOfPact(session, places.map(change));
  return places.filter((_, index) => verdicts[index]);
}

test('there are as many places as the closure has required fields', () => {
  expect(places.length).toBeGreaterThan(70);
  expect(new Set(places).size).toBe(places.length);
});

test('the example itself is accepted', async () => {
  expect(await verdictsOfPact(session, [session.example])).toEqual([true]);
});

test('null is accepted nowhere', async () => {
  expect(await acceptedOf((path) => withValueAt(session.example, path, null))).toEqual([]);
});

test('a value of another type is accepted nowhere', async () => {
  expect(await acceptedOf((path) => withValueAt(session.example, path, otherType(path)))).toEqual(
    [],
  );
});

test('no field can be absent, but for the element of a list', async () => {
  expect(await acceptedOf((path) => withValueAt(session.example, path, absent))).toEqual(
    places.filter((path) => path.endsWith('[*]')),
  );
});

test('every list may be empty', async () => {
  const bodies = lists.map(({ path }) => withValueAt(session.example, path, []));
  expect(lists.length).toBeGreaterThan(10);
  expect(await verdictsOfPact(session, bodies)).toEqual(lists.map(() => true));
});
