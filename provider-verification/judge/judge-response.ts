import type { JSONWebKeySet } from 'jose';
import { checkResponse } from '../../schemas/check-response';
import type { Finding } from '../../schemas/finding';
import type { Facts } from '../../schemas/rules/rule';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Failure } from '../../src/domain/verification-result';
import { isRecord } from '../../src/io/is-record';
import type { ReadResponse } from '../arrange/provider-api/read-response';
import { readSessionJwt } from './read-session-jwt';
import type { RunEvidence } from './run-evidence';
import { type AskedRequest, subjectOf } from './subject-of';
import { whyUnusable } from './why-unusable';

/** A response, and all that it is judged by. */
export interface JudgedExchange extends AskedRequest {
  readonly method: string;
  readonly response: ReadResponse;
  /** What the provider states provided, by name. */
  readonly arranged: Facts;
  readonly evidence: RunEvidence;
  readonly projectId: string;
  readonly baseUrl: string;
  /** The provider's time (ms since 1970). Asked for only where a body is judged. */
  readonly now: () => Promise<number>;
  /** This machine's time when the response was there (ms since 1970). */
  readonly machineNow: number;
  /** The provider's keys. Asked for only where there is a JWT. */
  readonly keys: () => Promise<JSONWebKeySet>;
}

/** Told of a response before it is judged, for whoever wants to judge variants of it later. */
export type OnJudging = (
  interaction: ContractInteraction,
  exchange: JudgedExchange,
  secrets: ReadonlySet<string>,
) => Promise<void>;

/** What is to be said of a response. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Why it cannot be judged; then nothing was found, and nothing checked. */
  readonly failure?: Failure;
}

/**
 * Compares a response with what is documented, with what was arranged, and with what was asked: the only
 * place where that is done. Remembers it for the responses to come.
 *
 * @throws what `now` and `keys` throw
 */
export async function judgeResponse(exchange: JudgedExchange): Promise<Judgement> {
  const { operation, request, response, evidence } = exchange;
  const { status, body, contentType } = response;
  const failure = whyUnusable(exchange, response);
  if (failure !== undefined) return { findings: [], failure };
  const now = await exchange.now();
  const jwt = isRecord(body) && status === 200 ? body.session_jwt : undefined;
  const sessionJwt =
    typeof jwt === 'string' && jwt !== ''
      ? await readSessionJwt(jwt, { ...exchange, keys: await exchange.keys() })
      : undefined;
  const subject = subjectOf(evidence, exchange, exchange.arranged);
  const findings = checkResponse({
    operation,
    status,
    body,
    reading: 'wire',
    request,
    circumstances: {
      contentType,
      now,
      subject,
      sessionJwt,
      earlier: evidence,
      keys: operation === 'get_jwks' ? (await exchange.keys()).keys : undefined,
    },
  });
  evidence.keep(body);
  return { findings };
}
