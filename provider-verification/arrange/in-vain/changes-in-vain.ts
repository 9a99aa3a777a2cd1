import type { z } from 'zod';
import type { refusedChanges } from '../../../src/domain/states/refused-requests';
import type { ArrangedLogin } from '../fixture';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import type { InVain, InVainTools } from './refused-requests';

const keys21 = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`key_${index}`, 'x']));

/** Changes and look-ups of organizations and members that must be refused. */
export const changesInVain: InVain<z.infer<typeof refusedChanges>, ArrangedLogin> = {
  'a slug of forbidden characters': organization({ organization_slug: 'a slug!' }),
  'a name of 129 characters': organization({ organization_name: 'n'.repeat(129) }),
  'a domain that everybody uses': organization({ email_allowed_domains: ['gmail.com'] }),
  'an MFA policy that is not listed': organization({ mfa_policy: 'SOMETIMES' }),
  'a method that is not listed': organization({
    auth_methods: 'RESTRICTED',
    allowed_auth_methods: ['carrier_pigeon'],
  }),
  'the external id of another organization': async ({ ask, fixture }, { organization_id }) => {
    const organization_external_id = `external-${fixture.uniqueText()}`;
    await fixture.organization({ organizationExternalId: organization_external_id });
    await ask('update_organization', { organization_id, organization_external_id });
  },
  'organization metadata of 21 keys': organization({ trusted_metadata: keys21 }),
  'the address of another member': async ({ ask, fixture }, login) => {
    const { email_address } = await fixture.member(login);
    await ask('update_member', { ...named(login), email_address });
  },
  'the retired address of another member': async ({ api, ask, fixture }, login) => {
    const other = await fixture.member(login);
    const change = { email_address: fixture.newAddress() };
    await new SecondFactorApi(api).updateMember(other, change);
    await ask('update_member', { ...named(login), email_address: other.email_address });
  },
  'the external id of another member': async ({ ask, fixture }, login) => {
    const external_id = `external-${fixture.uniqueText()}`;
    await fixture.member(login, { externalId: external_id });
    await ask('update_member', { ...named(login), external_id });
  },
  'a phone number that is none': member({ mfa_phone_number: '12' }),
  'a phone number in place of another': async ({ ask, fixture }, login) => {
    const other = await fixture.member(login, { mfaPhoneNumber: fictionalPhoneNumber });
    await ask('update_member', { ...named(other), mfa_phone_number: '+12025550188' });
  },
  'member metadata of 21 keys': member({ untrusted_metadata: keys21 }),
  'member metadata of five kilobytes': member({ untrusted_metadata: { a: 'x'.repeat(5_120) } }),
  'a change of a member of another organization': async ({ ask, fixture }, { member_id }) => {
    const { organization_id } = await fixture.organization();
    await ask('update_member', { organization_id, member_id, name: 'Changed' });
  },
  'a member of another organization': async ({ ask, fixture }, { member_id }) => {
    const { organization_id } = await fixture.organization();
    await ask('get_member', { organization_id, member_id });
  },
  'a member by nothing': ({ ask }, { organization_id }) => ask('get_member', { organization_id }),
  'a deleted member by id': async ({ api, ask, fixture }, login) => {
    const { organization_id, member_id } = await fixture.member(login);
    await api.deleteMember(organization_id, member_id);
    await ask('get_member', { organization_id, member_id });
  },
  'a deleted member by address': async ({ api, ask, fixture }, login) => {
    const { organization_id, member_id, email_address } = await fixture.member(login);
    await api.deleteMember(organization_id, member_id);
    await ask('get_member', { organization_id, email_address });
  },
  'a search by an unknown filter': search({ filter_name: 'shoe_size', filter_value: ['42'] }),
  'a search by a text in place of a list': search({
    filter_name: 'statuses',
    filter_value: 'active',
  }),
};

function named({ organization_id, member_id }: ArrangedLogin) {
  return { organization_id, member_id };
}

function organization(change: object) {
  return ({ ask }: InVainTools, { organization_id }: ArrangedLogin) =>
    ask('update_organization', { organization_id, ...change });
}

function member(change: object) {
  return ({ ask }: InVainTools, login: ArrangedLogin) =>
    ask('update_member', { ...named(login), ...change });
}

function search(operand: object) {
  return ({ ask }: InVainTools, { organization_id }: ArrangedLogin) =>
    ask('search_members', {
      organization_ids: [organization_id],
      query: { operator: 'AND', operands: [operand] },
    });
}
