import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../src/domain/operations';
import { errorBody, errorBodyName } from './error-body';
import { keysOf } from './json-pointer';
import { readDefinitions } from './read-documents';
import type { Definitions } from './schema-node';
import { schemaOf } from './schema-of';
import { documentFiles } from './sync/build-documents';
import { resolve } from './walk-body';

/** Stytch publishes no schema for refusals: ours is code. */
const errorBodyFile = 'error-body.ts';

/** A place in a file that we keep. */
export interface SchemaPlace {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Finds where it stands what is documented of a place of a response. */
export type FindSchemaPlace = (
  operation: Operation,
  status: number,
  /** RFC 6901 pointer into the response body. */
  pointer: string,
) => SchemaPlace;

/**
 * Reads the documents once, to find in them the line of a documented key, or of the nearest object
 * above it that is documented.
 */
export function schemaPlaces(folder: string = __dirname): FindSchemaPlace {
  const definitions: Definitions = { ...readDefinitions(folder), [errorBodyName]: errorBody };
  const files = [...Object.values(documentFiles), errorBodyFile].map((file) => ({
    path: `schemas/${file}`,
    lines: readFileSync(join(folder, file), 'utf8').split('\n'),
  }));
  return (operation, status, pointer) => {
    const root = schemaOf(operation, status);
    let owner = { name: root, key: '' };
    let place = resolve(definitions, { $ref: `#/$defs/${root}` }, root);
    for (const key of keysOf(pointer)) {
      const child = place.node.items ?? place.node.properties?.[key];
      if (child === undefined) break;
      if (definitions[place.name]?.properties?.[key] === child) owner = { name: place.name, key };
      place = resolve(definitions, child, place.name);
    }
    return lineOf(files, owner.name, owner.key);
  };
}

/** The documents are canonical JSON: names stand four spaces in, their keys eight. */
function lineOf(
  files: readonly { readonly path: string; readonly lines: readonly string[] }[],
  name: string,
  key: string,
): SchemaPlace {
  const [start, within] =
    name === errorBodyName
      ? ['export const errorBody: ', `    ${key}: `]
      : [`    "${name}": `, `        ${JSON.stringify(key)}: `];
  for (const { path, lines } of files) {
    const first = lines.findIndex((line) => line.startsWith(start));
    if (first === -1) continue;
    const length = lines.slice(first).findIndex((line) => /^( {4})?\}/.test(line));
    const at = lines.slice(first, first + length).findIndex((line) => line.startsWith(within));
    return { path, line: first + 1 + Math.max(at, 0) };
  }
  throw new Error(`no document of ours has the schema ${name}`);
}
