import { existsSync } from 'node:fs';
import { HarnessError } from '../errors/harness-error';
import { canonicalJson } from '../io/canonical-json';
import { isRecord } from '../io/is-record';
import type { ContractDocument, InteractionDocument } from './contract-document';
import { type Contract, readContract } from './read-contract';

/** Differences of one interaction that are told; how many more there are is said. */
const told = 6;
/** Altered interactions whose differences are told. */
const toldInFull = 10;
/** Characters of a value that are told. */
const valueLength = 60;

/**
 * What writing a contract changes in the one that is there: a line for each interaction that is
 * added, gone or altered, and below an altered one the places with old and new. Of a file that is
 * no contract (a merge left its marks in it), one line says why: writing is what mends it.
 *
 * @throws HarnessError `file-unreadable`
 */
export function changesTo(path: string, contract: ContractDocument): string[] {
  const before = existsSync(path) ? contractOrReason(path) : undefined;
  if (typeof before === 'string') return [`Replaced what was there before: ${before}`];
  return changes(before?.json.interactions ?? [], contract);
}

function contractOrReason(path: string): Contract | string {
  try {
    return readContract(path);
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'contract-unreadable') return cause.reason;
    throw cause;
  }
}

function changes(before: readonly InteractionDocument[], contract: ContractDocument): string[] {
  const old = new Map(before.map((interaction) => [interaction.description, interaction]));
  const now = new Set(contract.interactions.map(({ description }) => description));
  let altered = 0;
  return [
    ...contract.interactions.flatMap((interaction) => {
      const { description } = interaction;
      const was = old.get(description);
      if (was === undefined) return [`Added    "${description}"`];
      if (canonicalJson(was) === canonicalJson(interaction)) return [];
      altered += 1;
      const places = altered > toldInFull ? [] : differences(was, interaction);
      return [`Altered  "${description}"`, ...places];
    }),
    ...[...old.keys()]
      .filter((description) => !now.has(description))
      .map((description) => `Gone     "${description}"`),
  ];
}

function differences(was: InteractionDocument, is: InteractionDocument): string[] {
  const all = [...differing(was, is, '')];
  const more = all.length - told;
  return [
    ...all.slice(0, told).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function* differing(was: unknown, is: unknown, place: string): Generator<string> {
  const [before, after] = [partsOf(was), partsOf(is)];
  if (before !== undefined && after !== undefined) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* differing(before[key], after[key], `${place}/${key}`);
    }
  } else if (JSON.stringify(was) !== JSON.stringify(is)) {
    // No colon behind the place: the gate would take what follows a header's name for its value.
    yield `${place} was ${short(was)}, is ${short(is)}`;
  }
}

/** What is not there counts as an object without keys, so that its parts are told. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined) return {};
  return isRecord(value) ? value : undefined;
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > valueLength ? `${text.slice(0, valueLength)}...` : text;
}
