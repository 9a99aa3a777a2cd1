import type { StateTools } from '../states/state-definition';
import { type AskInVain, askInVain } from './ask-in-vain';

/** What a request that must be refused is made with. */
export type InVainTools<Tools extends StateTools = StateTools> = Tools & {
  readonly ask: AskInVain;
};

/** How each request of a family is made that must be refused; `values` are those of the state. */
export type InVain<Name extends string, Values, Tools extends StateTools = StateTools> = Readonly<
  Record<Name, (tools: InVainTools<Tools>, values: Values) => Promise<void>>
>;

/**
 * Makes requests that must be refused, one after the other.
 *
 * @throws HarnessError `set-up-refused`, which names the one that was not
 */
export async function refusedRequests<Name extends string, Values, Tools extends StateTools>(
  names: readonly Name[],
  rows: InVain<Name, Values, Tools>,
  tools: Tools,
  values: Values,
): Promise<void> {
  for (const name of names) {
    await rows[name]({ ...tools, ask: askInVain(tools.api, name) }, values);
  }
}
