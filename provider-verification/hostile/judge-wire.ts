import { Readable } from 'node:stream';
import { readResponse } from '../arrange/provider-api/read-response';
import { type JudgedExchange, judgeResponse } from '../judge/judge-response';
import type { SoundExchange as RecordedExchange } from '../strength/responses/sound-exchange';
import type { SoundExchange, SoundWorld, WireResponse } from './sound-world';

/** What the judge says of a response, without any process: sentences, violations apart from drift. */
export interface Said {
  readonly violations: readonly string[];
  readonly drift: readonly string[];
}

/** Judges a response as if it had come to the request of a sound exchange. */
export async function judgeWire(
  { target, keys }: SoundWorld,
  exchange: SoundExchange,
  response: WireResponse,
  evidence = exchange.evidence(),
): Promise<Said> {
  return saidOf(response, {
    ...exchange,
    evidence,
    projectId: target.projectId,
    baseUrl: target.baseUrl,
    now: async () => exchange.now,
    keys: async () => keys,
  });
}

/** Judges a response as if it had come to an interaction that was recorded. */
export async function judgeRecorded(
  { judged, now, keys, ...exchange }: RecordedExchange,
  response: WireResponse,
  evidence = exchange.evidence.copy(),
): Promise<Said> {
  return saidOf(response, { ...judged, evidence, now: async () => now, keys: async () => keys });
}

async function saidOf(
  { status, headers, bytes }: WireResponse,
  exchange: Omit<JudgedExchange, 'response'>,
): Promise<Said> {
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  const response = await readResponse({
    status,
    headers: new Map(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text])),
    body: Readable.from(hasBody ? [bytes] : []),
  });
  const { findings, failure } = await judgeResponse({ ...exchange, response });
  const sentences = (severity: string) =>
    findings.filter((one) => one.severity === severity).map(({ sentence }) => sentence);
  return {
    violations: [...(failure === undefined ? [] : [failure.title]), ...sentences('violation')],
    drift: sentences('drift'),
  };
}
