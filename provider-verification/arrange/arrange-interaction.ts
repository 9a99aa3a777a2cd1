import type { z } from 'zod';
import type { ContractInteraction } from '../../src/contract/read-contract';
import {
  type ProviderStateName,
  providerStates,
  type StateParameters,
} from '../../src/domain/provider-states';
import type { Fault } from '../../src/domain/verification-result';
import { describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import { defined } from '../../src/io/defined';
import { redactText } from '../../src/secrets/redact';
import type { Ledger } from '../clean-up/run-ledger';
import type { Arrangement } from './arrangement';
import type { EmulatorControls } from './emulator-controls';
import { isKnown, skipReason } from './skip-reason';
import type { StateDefinition, StateTable, StateTools } from './states/state-definition';

/** What states are arranged with; the controls are there only where an emulator is asked. */
export interface ArrangeTools extends StateTools {
  readonly controls: EmulatorControls | undefined;
  readonly ledger: Ledger;
}

/**
 * Brings the provider into the states of an interaction, in their order. An interaction passes here
 * once, and whatever comes of it is returned.
 *
 * @throws what stops the whole run: the reason of the signal that ended it.
 */
export async function arrangeInteraction(
  interaction: Pick<ContractInteraction, 'states'>,
  tools: ArrangeTools,
  table: StateTable,
): Promise<Arrangement> {
  const skipped = tools.controls === undefined ? skipReason(interaction, table) : undefined;
  if (skipped !== undefined) return { kind: 'skipped', reason: skipped };
  let values: Readonly<Record<string, string>> = {};
  let wrongSecret = false;
  let leftOverCode: string | undefined;
  for (const { name, parameters } of interaction.states) {
    const part = isKnown(name)
      ? await arrangeState(name, table, parameters, tools)
      : notArranged(name, 'nobody knows how to arrange it', 'harness', newStateCure);
    if (part.kind !== 'arranged') return part;
    values = { ...values, ...part.state.values };
    wrongSecret ||= part.state.wrongSecret;
    leftOverCode = part.state.leftOverCode ?? leftOverCode;
  }
  return { kind: 'arranged', state: { values, wrongSecret, ...defined({ leftOverCode }) } };
}

/** The same table, typed so that a name and its parameters stay together. */
const shapes: {
  readonly [Name in ProviderStateName]: { readonly parameters: z.ZodType<StateParameters<Name>> };
} = providerStates;

const newStateCure =
  'Add it to src/domain/provider-states.ts and to provider-verification/arrange/states/';

async function arrangeState<Name extends ProviderStateName>(
  name: Name,
  table: StateTable,
  given: unknown,
  tools: ArrangeTools,
): Promise<Arrangement> {
  const row: StateDefinition<Name> = table[name];
  const parsed = shapes[name].parameters.safeParse(given);
  if (!parsed.success) {
    return notArranged(name, 'the contract gives it parameters that it does not take', 'harness');
  }
  try {
    const provided = new Map<string, unknown>(
      Object.entries((await carryOut(row, parsed.data, tools)) ?? {}),
    );
    const missing = providerStates[name].provides.find((key) => !isFilled(provided.get(key)));
    if (missing !== undefined) {
      return notArranged(name, `it was arranged without providing ${missing}`, 'harness');
    }
    const values = Object.fromEntries(
      providerStates[name].provides.map((key) => [key, String(provided.get(key))]),
    );
    const code = provided.get('left_over_code');
    const leftOverCode = isFilled(code) ? code : undefined;
    return {
      kind: 'arranged',
      state: { values, wrongSecret: row.wrongSecret ?? false, ...defined({ leftOverCode }) },
    };
  } catch (cause) {
    tools.ledger.signal.throwIfAborted();
    return cameOf(name, cause, tools.ledger.secrets);
  }
}

function carryOut<Name extends ProviderStateName>(
  row: StateDefinition<Name>,
  parameters: StateParameters<Name>,
  tools: ArrangeTools,
) {
  if (row.arrangedBy === 'public API') return row.arrange(tools, parameters);
  const { controls } = tools;
  if (controls === undefined) throw new Error(`only an emulator can: ${row.skipReason}`);
  return row.arrange({ ...tools, controls }, parameters);
}

function cameOf(name: string, cause: unknown, secrets: ReadonlySet<string>): Arrangement {
  const code = cause instanceof HarnessError ? cause.code : undefined;
  if (code === 'inbox-skipped') {
    return { kind: 'skipped', reason: 'its passcode was left out at the prompt' };
  }
  const isProvider = code === 'provider-unreachable' || code === 'set-up-refused';
  const reason = redactText(describeCause(cause).replace(/\.$/, ''), secrets);
  return notArranged(name, reason, isProvider ? 'provider' : 'harness');
}

function notArranged(name: string, reason: string, fault: Fault, cure?: string): Arrangement {
  const { message } = new HarnessError('state-not-arranged', {
    failedTo: 'arrange the provider state',
    subject: name,
    reason,
    ...defined({ cure }),
  });
  return { kind: 'failed', failure: { kind: 'state', fault, title: message } };
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
