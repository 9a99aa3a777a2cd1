/** The id of an organization that does not exist. */
export const unknownOrganizationId = 'organization-test-ffffffff-ffff-4fff-8fff-ffffffffffff';

/** The id of a member who does not exist. */
export const unknownMemberId = 'member-test-ffffffff-ffff-4fff-8fff-ffffffffffff';
