import { isRecord } from '../../src/io/is-record';
import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';

/** A search for members tells the organization of each that it found, and each page leads on. */
export const searchShowsOrganizations = {
  name: 'search-shows-organizations',
  evidence: documentedBy(`organizations, of a search for members, ${reference}`),
  check({ operation, status, body, request, circumstances }, report) {
    const { members, organizations, results_metadata: metadata } = body;
    // An example is put together place by place.
    if (operation !== 'search_members' || status !== 200 || circumstances === undefined) return;
    const next = isRecord(metadata) ? metadata.next_cursor : undefined;
    if (typeof next === 'string' && next !== '' && next === request?.cursor) {
      const documented = 'another cursor than the one that led here';
      report({ pointer: '/results_metadata/next_cursor', documented, value: next });
    }
    if (!Array.isArray(members) || !isRecord(organizations)) return;
    const lacking = members.find(
      (member) => isRecord(member) && !(String(member.organization_id) in organizations),
    );
    if (lacking === undefined) return;
    const documented = 'a map with the organization of each member that was found';
    report({ pointer: '/organizations', documented, value: Object.keys(organizations) });
  },
} as const satisfies Rule;
