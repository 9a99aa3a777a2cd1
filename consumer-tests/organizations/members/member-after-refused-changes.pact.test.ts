import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member after changes that were refused',
  state: given('a member of an organization after changes that must be refused', {
    refused: [
      'a slug of forbidden characters',
      'a name of 129 characters',
      'a domain that everybody uses',
      'an MFA policy that is not listed',
      'a method that is not listed',
      'the external id of another organization',
      'organization metadata of 21 keys',
      'the address of another member',
      'the retired address of another member',
      'the external id of another member',
      'a phone number that is none',
      'a phone number in place of another',
      'member metadata of 21 keys',
      'member metadata of five kilobytes',
      'a change of a member of another organization',
      'a member of another organization',
      'a member by nothing',
      'a deleted member by id',
      'a deleted member by address',
      'a search by an unknown filter',
      'a search by a text in place of a list',
    ],
  }),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { name: 'First Name' } }),
}).succeeds('what is refused changes nothing', (response) => {
  expect(response.member.name).toBe('First Name');
});
