import { BoundedMap } from './bounded-map';
import type { Member } from './entities';

const nobody: ReadonlySet<Member> = new Set();

/** Members by their id, and by their organization, so that no login looks at other organizations. */
export class MemberMap extends BoundedMap<string, Member> {
  readonly #byOrganization = new Map<string, Set<Member>>();

  /** The members of an organization, deleted ones included, in the order in which they came. */
  of(organizationId: string): ReadonlySet<Member> {
    return this.#byOrganization.get(organizationId) ?? nobody;
  }

  override set(key: string, member: Member): this {
    super.set(key, member);
    const its = this.#byOrganization.get(member.organizationId);
    if (its === undefined) this.#byOrganization.set(member.organizationId, new Set([member]));
    else its.add(member);
    return this;
  }

  override delete(key: string): boolean {
    const member = this.get(key);
    if (member !== undefined) {
      const its = this.#byOrganization.get(member.organizationId);
      its?.delete(member);
      if (its?.size === 0) this.#byOrganization.delete(member.organizationId);
    }
    return super.delete(key);
  }
}
