import { readResponse } from '../arrange/provider-api/read-response';
import { judgeResponse } from '../judge/judge-response';
import type { SoundExchange, SoundWorld, WireResponse } from './sound-exchanges';

/** What the judge says of a response, without any process: sentences, violations apart from drift. */
export interface Said {
  readonly violations: readonly string[];
  readonly drift: readonly string[];
}

/** Judges a response as if it had come to the request of a sound exchange. */
export async function judgeWire(
  { target, keys }: SoundWorld,
  exchange: SoundExchange,
  { status, headers, bytes }: WireResponse,
  evidence = exchange.evidence(),
): Promise<Said> {
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  const response = await readResponse(
    new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers }),
  );
  const { findings, failure } = await judgeResponse({
    ...exchange,
    response,
    evidence,
    projectId: target.projectId,
    baseUrl: target.baseUrl,
    now: async () => exchange.now,
    keys: async () => keys,
  });
  const sentences = (severity: string) =>
    findings.filter((one) => one.severity === severity).map(({ sentence }) => sentence);
  return {
    violations: [...(failure === undefined ? [] : [failure.title]), ...sentences('violation')],
    drift: sentences('drift'),
  };
}
