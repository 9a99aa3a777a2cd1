import type { JourneyResult } from '../../../src/domain/journey-result';
import type { ProviderResponse } from '../../arrange/provider-api/call-provider';
import { RunEvidence } from '../../judge/run-evidence';
import { playJourney } from '../play-journey';
import type { RecordedJourney } from './record-journey';

/**
 * Tells a recorded journey again, without any process: the same steps, judged anew, with the recorded
 * responses.
 *
 * @param change the response to a call, by its number; the recorded one where it returns undefined.
 */
export function retellJourney(
  { journey, tools, known, setUp, responses, read }: RecordedJourney,
  change: (call: number) => ProviderResponse | undefined = () => undefined,
): Promise<JourneyResult> {
  const evidence = new RunEvidence();
  for (const { operation, body, asked } of setUp) evidence.learn(operation, body, asked);
  let calls = -1;
  const values = read.values();
  const current = () => {
    const found = responses[calls];
    if (found === undefined) throw new Error('the journey makes more calls than were recorded');
    return found;
  };
  return playJourney(journey, {
    ...tools,
    evidence,
    start: async () => known,
    beforeMail: async () => {
      calls += 1;
    },
    ask: async () => change(calls) ?? current().response,
    read: async () => values.next().value ?? '',
    now: async () => current().now,
    machineNow: () => current().machineNow,
  });
}
