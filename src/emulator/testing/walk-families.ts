import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, ClientResponse } from './client';

/** Calls a route, and holds the response against the schemas. */
export type Walk = (
  route: string,
  parameters: Readonly<Record<string, string>>,
  body?: object,
) => Promise<ClientResponse>;

/** Walks the routes of a family: each once with success, once refused. */
type FamilyWalk = (client: Client, walk: Walk) => Promise<void>;

const folder = join(__dirname, 'walks');

/** Makes the walk of every file in `walks/`, one after the other: a new file needs no other one edited. */
export async function walkFamilies(client: Client, walk: Walk): Promise<void> {
  for (const file of readdirSync(folder).sort()) {
    const family: { default: FamilyWalk } = await import(join(folder, file));
    await family.default(client, walk);
  }
}
