import { isRecord } from '../../../src/io/is-record';
import { mapStrings } from '../../../src/secrets/map-strings';
import type { ProviderResponse } from '../../arrange/provider-api/call-provider';
import type { RecordedJourney } from './record-journey';

/** A response that a provider must not give; undefined where it cannot be made of the recorded one. */
export type JourneyTamper = (
  recorded: RecordedJourney,
  call: number,
  other: RecordedJourney,
) => ProviderResponse | undefined;

/** What is done to each response of each journey, one at a time. */
export const tampers: Readonly<Record<string, JourneyTamper>> = {
  'without its request id': (recorded, call) => changed(recorded, call, without('request_id')),
  'without its status code': (recorded, call) => changed(recorded, call, without('status_code')),
  'without the field that it is about': (recorded, call) => {
    const body = bodyOf(recorded, call);
    const name = ['member', 'member_session', 'member_sessions', 'discovered_organizations'].find(
      (one) => one in body,
    );
    return name === undefined ? undefined : changed(recorded, call, without(name));
  },
  "with another member's id": (recorded, call, other) =>
    swapped(recorded, call, /member-test-[0-9a-f-]{36}/g, memberOf(other)),
  "with another organization's id": (recorded, call, other) =>
    swapped(recorded, call, /organization-test-[0-9a-f-]{36}/g, organizationOf(other)),
  'with the other status': (recorded, call) => {
    const response = recorded.responses[call]?.response;
    if (response === undefined) return undefined;
    const status = response.status === 200 ? 404 : 200;
    return { ...response, status, body: { ...bodyOf(recorded, call), status_code: status } };
  },
  'as it was to the call before': (recorded, call) => recorded.responses[call - 1]?.response,
  "as it is to another member's": (recorded, call, other) =>
    memberIn(recorded, call) ? other.responses[call]?.response : undefined,
};

type Body = Readonly<Record<string, unknown>>;

function bodyOf({ responses }: RecordedJourney, call: number): Body {
  const body = responses[call]?.response.body;
  return isRecord(body) ? body : {};
}

function changed(recorded: RecordedJourney, call: number, change: (body: Body) => unknown) {
  const response = recorded.responses[call]?.response;
  return response === undefined ? undefined : { ...response, body: change(bodyOf(recorded, call)) };
}

function without(name: string) {
  return ({ [name]: _, ...rest }: Body) => rest;
}

function swapped(recorded: RecordedJourney, call: number, id: RegExp, by: string) {
  const before = JSON.stringify(bodyOf(recorded, call));
  const found = before.match(id);
  if (found === null) return undefined;
  return changed(recorded, call, (body) => mapStrings(body, (text) => text.replace(id, by)));
}

function memberIn(recorded: RecordedJourney, call: number): boolean {
  return JSON.stringify(bodyOf(recorded, call)).includes('member-test-');
}

function memberOf({ responses }: RecordedJourney): string {
  return idIn(responses, /"member_id":"(member-test-[0-9a-f-]{36})"/);
}

function organizationOf({ responses }: RecordedJourney): string {
  return idIn(responses, /"organization_id":"(organization-test-[0-9a-f-]{36})"/);
}

function idIn(responses: RecordedJourney['responses'], pattern: RegExp): string {
  const found = pattern.exec(JSON.stringify(responses.map(({ response }) => response.body)))?.[1];
  if (found === undefined) throw new Error('the journey shows no such id');
  return found;
}
