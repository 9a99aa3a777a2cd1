import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import {
  type ContractDocument,
  contractDocument,
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
    /** The example body; undefined when the request has none. */
    readonly body: unknown;
    /**
     * Where the provider state's values go: JSONPath into the body (`$.code`) to the expression
     * (`${code}`), as Pact writes `ProviderState` generators.
     */
    readonly fromStates: Readonly<Record<string, string>>;
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
 *   is not JSON or not a Pact V4 document of HTTP interactions.
 */
export function readContract(path: string): Contract {
  const text = readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, `it is not JSON (${describeCause(cause)})`, cause);
  }
  const parsed = contractDocument.safeParse(json);
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
      body: raw.request.body?.content,
      fromStates: fromStatesOf(raw),
    },
    response: { status: raw.response.status, body: raw.response.body?.content },
    raw,
  };
}

function fromStatesOf(raw: InteractionDocument): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw.request.generators?.body ?? {}).flatMap(([path, { type, expression }]) =>
      type === 'ProviderState' && typeof expression === 'string' ? [[path, expression]] : [],
    ),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the contract',
      subject: path,
      reason: causeCode(cause) === 'ENOENT' ? 'it does not exist' : describeCause(cause),
      cure: 'Run npm run contract to write it',
      cause,
    });
  }
}

function unreadable(path: string, reason: string, cause?: unknown): HarnessError {
  return new HarnessError('contract-unreadable', {
    failedTo: 'read the contract',
    subject: path,
    reason,
    cure: 'Run npm run contract to write it anew',
    cause,
  });
}
