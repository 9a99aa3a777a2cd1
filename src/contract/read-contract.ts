import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { readStrictJson } from '../io/strict-json/read-strict-json';
import {
  type ContractDocument,
  contractDocument,
  type Generator,
  type InteractionDocument,
} from './contract-document';

/** One interaction of the contract, as a replay needs it. */
export interface ContractInteraction {
  /** Unique in the contract. */
  readonly description: string;
  /** Verified and reported, never fatal. */
  readonly pending: boolean;
  readonly states: readonly ContractState[];
  readonly request: {
    readonly method: string;
    /** From the root of the host, with a leading slash and no query. */
    readonly path: string;
    /** By name, all values of each query parameter. */
    readonly query: Readonly<Record<string, readonly string[]>>;
    /** By name as the contract writes it, all values of each header. */
    readonly headers: Readonly<Record<string, readonly string[]>>;
    /** The example body; undefined when the request has none. */
    readonly body: unknown;
    readonly fromStates: FromStates;
  };
  readonly response: {
    /** The HTTP status that the consumer expects. */
    readonly status: number;
    /** The example body; undefined when the response has none. */
    readonly body: unknown;
  };
  /** The interaction as it stands in the file, to be written into a contract of its own. */
  readonly raw: InteractionDocument;
}

/**
 * Where the provider state's values go, as Pact writes `ProviderState` generators: each is an
 * expression such as `${code}`.
 */
export interface FromStates {
  /** For the whole path, such as `/v1/b2b/members/${member_id}`; undefined when it is fixed. */
  readonly path: string | undefined;
  /** By the parameter's name. */
  readonly query: Readonly<Record<string, string>>;
  /** By the header's name. */
  readonly header: Readonly<Record<string, string>>;
  /** By JSONPath into the body (`$.code`). */
  readonly body: Readonly<Record<string, string>>;
}

/** A provider state with the parameters that the consumer gives it. */
export interface ContractState {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A contract, read and checked for the parts that the harness relies on. */
export interface Contract {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly ContractInteraction[];
  /** The whole file as parsed JSON. */
  readonly json: ContractDocument;
}

/**
 * Reads a Pact V4 file.
 *
 * @throws HarnessError `file-unreadable` when there is no such file, `contract-unreadable` when it
 *   is not JSON that every parser reads alike, or not a Pact V4 document of HTTP interactions.
 */
export function readContract(path: string): Contract {
  const read = readStrictJson(readBytes(path));
  if ('refusal' in read) throw unreadable(path, `it ${read.refusal}`);
  const parsed = contractDocument.safeParse(read.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? '/' : z.core.toDotPath(issue.path);
    throw unreadable(path, `it is no Pact V4 contract (at ${where}: ${issue?.message})`);
  }
  return contractOf(parsed.data);
}

/** The typed view of a contract document. */
export function contractOf(json: ContractDocument): Contract {
  return {
    consumer: json.consumer.name,
    provider: json.provider.name,
    interactions: json.interactions.map(interactionOf),
    json,
  };
}

function interactionOf(raw: InteractionDocument): ContractInteraction {
  return {
    description: raw.description,
    pending: raw.pending,
    states: raw.providerStates.map(({ name, params }) => ({ name, parameters: params })),
    request: {
      method: raw.request.method,
      path: raw.request.path,
      query: raw.request.query ?? {},
      headers: raw.request.headers ?? {},
      body: raw.request.body?.content,
      fromStates: fromStatesOf(raw),
    },
    response: { status: raw.response.status, body: raw.response.body?.content },
    raw,
  };
}

function fromStatesOf({ request: { generators } }: InteractionDocument): FromStates {
  return {
    path: expressionOf(generators?.path),
    query: expressionsOf(generators?.query),
    header: expressionsOf(generators?.header),
    body: expressionsOf(generators?.body),
  };
}

function expressionsOf(generators: Record<string, Generator> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(generators).flatMap(([place, generator]) => {
      const expression = expressionOf(generator);
      return expression === undefined ? [] : [[place, expression]];
    }),
  );
}

function expressionOf(generator: Generator | undefined): string | undefined {
  if (generator?.type !== 'ProviderState') return undefined;
  return typeof generator.expression === 'string' ? generator.expression : undefined;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the contract',
      subject: path,
      reason: reasonOf(cause),
      cure: 'Run npm run contract to write it',
      cause,
    });
  }
}

function reasonOf(cause: unknown): string {
  const code = causeCode(cause);
  if (code === 'ENOENT') return 'it does not exist';
  return code === 'EISDIR' ? 'it is a folder' : describeCause(cause);
}

function unreadable(path: string, reason: string): HarnessError {
  return new HarnessError('contract-unreadable', {
    failedTo: 'read the contract',
    subject: path,
    reason,
    cure: 'Run npm run contract to write it anew',
  });
}
