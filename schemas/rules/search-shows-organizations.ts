import { isRecord } from '../../src/io/is-record';
import type { Rule } from './rule';

/** A search for members tells the organization of each that it found. */
export const searchShowsOrganizations: Rule = {
  name: 'search-shows-organizations',
  *check({ operation, status, body: { members, organizations }, circumstances }) {
    // An example is put together place by place.
    if (operation !== 'search_members' || status !== 200 || circumstances === undefined) return;
    if (!Array.isArray(members) || !isRecord(organizations)) return;
    const lacking = members.find(
      (member) => isRecord(member) && !(String(member.organization_id) in organizations),
    );
    if (lacking === undefined) return;
    const documented = 'a map with the organization of each member that was found';
    yield { pointer: '/organizations', documented, value: Object.keys(organizations) };
  },
};
