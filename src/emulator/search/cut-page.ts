import { Refusal } from '../refusal';

/** One page of a search, and what the response says about the rest. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly metadata: { readonly next_cursor: string | null; readonly total: number };
}

/**
 * Cuts the page that a cursor points at, 100 results unless a limit was given.
 *
 * @throws Refusal `bad_request` for a cursor that no search gave
 */
export function cutPage<Item>(
  found: readonly Item[],
  limit: number | null | undefined,
  cursor: string | null | undefined,
): Page<Item> {
  const start = cursor ? positionOf(cursor) : 0;
  const end = start + (limit ?? 100);
  return {
    items: found.slice(start, end),
    metadata: { next_cursor: end < found.length ? cursorAt(end) : null, total: found.length },
  };
}

function cursorAt(position: number): string {
  return Buffer.from(`position:${position}`).toString('base64url');
}

function positionOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const position = /^position:(\d{1,9})$/.exec(text)?.[1];
  if (position === undefined) throw new Refusal('bad_request', 'cursor: no search gave this one.');
  return Number(position);
}
