import { BoundedMap } from './bounded-map';
import { Clock } from './clock';
import type { IntermediateSession, Member, Organization, Passcode, Session } from './entities';
import { FaultList } from './fault-list';
import type { Mail } from './mail';
import { MemberMap } from './member-map';
import { defaultPolicy } from './rbac/default-policy';
import type { Policy } from './rbac/policy';
import { SearchRate } from './rules/search-rate';
import { supersede } from './rules/supersede-passcodes';
import { SigningKey } from './signing-key';

/** How many of each thing an emulator remembers; beyond that the oldest is forgotten. */
export const caps = {
  organizations: 2_000,
  members: 5_000,
  sessions: 5_000,
  intermediateSessions: 2_000,
  passcodesPerMember: 5,
  devices: 1_000,
  discoveryAddresses: 5_000,
} as const;

/** Everything that one emulator knows. Two emulators in one process share nothing. */
export class World {
  readonly clock = new Clock();
  readonly faults = new FaultList();
  readonly signingKey = new SigningKey();
  readonly devices = new BoundedMap<string, true>(caps.devices);
  readonly sessions = new BoundedMap<string, Session>(caps.sessions);
  readonly intermediateSessions = new BoundedMap<string, IntermediateSession>(
    caps.intermediateSessions,
  );
  /** Newest last, by member id. */
  readonly passcodes = new Map<string, Passcode[]>();
  readonly members = new MemberMap(caps.members, ({ memberId }) => this.passcodes.delete(memberId));
  readonly organizations = new BoundedMap<string, Organization>(
    caps.organizations,
    ({ organizationId }) => this.forgetMembersOf(organizationId),
  );
  /** Passcodes of discovery, newest last, by address in lower case. */
  readonly discoveryPasscodes = new BoundedMap<string, readonly Passcode[]>(
    caps.discoveryAddresses,
  );
  readonly searchRates = { organizations: new SearchRate(), members: new SearchRate() };
  /** The roles of the project, and what they grant. */
  policy: Policy = defaultPolicy();
  readonly projectId: string;
  readonly secret: string;

  /** Told of each mail that would be sent. */
  readonly onMail: (mail: Mail) => void;

  constructor(projectId: string, secret: string, onMail: (mail: Mail) => void = () => undefined) {
    this.projectId = projectId;
    this.secret = secret;
    this.onMail = onMail;
  }

  /** An organization by its id, its slug or its external id. */
  findOrganization(key: string): Organization | undefined {
    const byId = this.organizations.get(key);
    if (byId !== undefined) return byId;
    for (const organization of this.organizations.values()) {
      if (organization.slug === key || organization.externalId === key) return organization;
    }
    return undefined;
  }

  /** The member of an organization who has this e-mail address, whatever its case. */
  findMember(organizationId: string, emailAddress: string): Member | undefined {
    const wanted = emailAddress.toLowerCase();
    for (const member of this.members.of(organizationId)) {
      if (member.status !== 'deleted' && member.emailAddress.toLowerCase() === wanted) {
        return member;
      }
    }
    return undefined;
  }

  /** The member of an organization who has this external id. */
  findMemberByExternalId(organizationId: string, externalId: string): Member | undefined {
    for (const member of this.members.of(organizationId)) {
      if (member.status !== 'deleted' && member.externalId === externalId) return member;
    }
    return undefined;
  }

  /** The members of an organization, deleted ones included, in the order in which they came. */
  membersOf(organizationId: string): readonly Member[] {
    return [...this.members.of(organizationId)];
  }

  /** Forgets an organization with all its members, their passcodes and their sessions. */
  deleteOrganization(organizationId: string): void {
    this.organizations.delete(organizationId);
    this.forgetMembersOf(organizationId);
  }

  private forgetMembersOf(organizationId: string): void {
    for (const member of this.membersOf(organizationId)) this.forgetMember(member);
  }

  /** Deletes a member, who can be reactivated; passcodes and sessions end. */
  deleteMember(member: Member): void {
    member.status = 'deleted';
    this.passcodes.delete(member.memberId);
    this.forgetSessionsOf(member.memberId);
  }

  /** Forgets a member with their passcodes and sessions. */
  forgetMember({ memberId }: Member): void {
    this.members.delete(memberId);
    this.passcodes.delete(memberId);
    this.forgetSessionsOf(memberId);
  }

  /** Ends every session and intermediate session of a member. */
  forgetSessionsOf(memberId: string): void {
    for (const [token, session] of this.sessions) {
      if (session.memberId === memberId) this.sessions.delete(token);
    }
    for (const [token, session] of this.intermediateSessions) {
      if (session.memberId === memberId) this.intermediateSessions.delete(token);
    }
  }

  /** Keeps a new passcode; every earlier one of the member is superseded. */
  addPasscode(memberId: string, passcode: Passcode): void {
    this.passcodes.set(memberId, supersede(this.passcodes.get(memberId) ?? [], passcode));
  }
}
