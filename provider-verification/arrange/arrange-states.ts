import type { z } from 'zod';
import type { ContractInteraction } from '../../src/contract/read-contract';
import {
  type ProviderStateName,
  providerStates,
  type StateParameters,
} from '../../src/domain/provider-states';
import { describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import type { ArrangedState } from './arranged-state';
import type { EmulatorControls } from './emulator-controls';
import type { StateDefinition, StateTable, StateTools } from './states/state-definition';

/** What states are arranged with; the controls are there only where an emulator is asked. */
export interface ArrangeTools extends StateTools {
  readonly controls: EmulatorControls | undefined;
}

/**
 * Brings the provider into the states of an interaction, in their order.
 *
 * @throws HarnessError `state-not-arranged`, naming the state, when it is unknown, takes other
 *   parameters, cannot be arranged, or hands over too few values
 */
export async function arrangeStates(
  { states }: Pick<ContractInteraction, 'states'>,
  tools: ArrangeTools,
  table: StateTable,
): Promise<ArrangedState> {
  let arranged: ArrangedState = { values: {}, wrongSecret: false };
  for (const { name, parameters } of states) {
    if (!isKnown(name)) throw notArranged(name, 'nobody knows how to arrange it', newStateCure);
    const { wrongSecret = false } = table[name];
    const values = await arrange(name, table, parameters, tools);
    const { handed, leftOverCode } = values;
    arranged = {
      values: { ...arranged.values, ...handed },
      wrongSecret: arranged.wrongSecret || wrongSecret,
      ...(leftOverCode === undefined ? {} : { leftOverCode }),
    };
  }
  return arranged;
}

/** The same table, typed so that a name and its parameters stay together. */
const shapes: {
  readonly [Name in ProviderStateName]: { readonly parameters: z.ZodType<StateParameters<Name>> };
} = providerStates;

const newStateCure =
  'Add it to src/domain/provider-states.ts and to provider-verification/arrange/states/';

/** Why an interaction cannot be arranged without an emulator; undefined when it can. */
export function skipReason(
  { states }: Pick<ContractInteraction, 'states'>,
  table: StateTable,
): string | undefined {
  for (const { name } of states) {
    const row = isKnown(name) ? table[name] : undefined;
    if (row?.arrangedBy === 'emulator control') return row.skipReason;
  }
  return undefined;
}

/** Whether a name is one of our provider states. */
export function isKnown(name: string): name is ProviderStateName {
  return Object.hasOwn(providerStates, name);
}

async function arrange<Name extends ProviderStateName>(
  name: Name,
  table: StateTable,
  given: unknown,
  tools: ArrangeTools,
): Promise<{ handed: Readonly<Record<string, string>>; leftOverCode: string | undefined }> {
  const row: StateDefinition<Name> = table[name];
  const parsed = shapes[name].parameters.safeParse(given);
  if (!parsed.success) {
    throw notArranged(name, 'the contract gives it parameters that it does not take');
  }
  const values = await attempt(name, () => {
    if (row.arrangedBy === 'public API') return row.arrange(tools, parsed.data);
    const { controls } = tools;
    if (controls === undefined) throw new Error(`only an emulator can: ${row.skipReason}`);
    return row.arrange({ ...tools, controls }, parsed.data);
  });
  return { handed: handedBy(name, values), leftOverCode: values?.left_over_code };
}

async function attempt<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw notArranged(name, describeCause(cause).replace(/\.$/, ''), undefined, cause);
  }
}

function handedBy(name: ProviderStateName, values: object): Readonly<Record<string, string>> {
  const handed = new Map<string, unknown>(Object.entries(values ?? {}));
  const entries = providerStates[name].hands.map((key): [string, string] => {
    const value = handed.get(key);
    if (typeof value === 'string' && value !== '') return [key, value];
    throw notArranged(name, `it was arranged without handing over ${key}`);
  });
  return Object.fromEntries(entries);
}

function notArranged(name: string, reason: string, cure?: string, cause?: unknown): HarnessError {
  return new HarnessError('state-not-arranged', {
    failedTo: 'arrange the provider state',
    subject: name,
    reason,
    ...(cure === undefined ? {} : { cure }),
    ...(cause === undefined ? {} : { cause }),
  });
}
