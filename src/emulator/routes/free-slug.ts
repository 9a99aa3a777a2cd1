import { randomUUID } from 'node:crypto';
import type { World } from '../world';

/** A slug made of a name, with something added where another organization has it already. */
export function freeSlug(world: World, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  const slug = plain.length < 2 ? 'organization' : plain;
  return world.findOrganization(slug) === undefined ? slug : `${slug}-${randomUUID().slice(0, 12)}`;
}
