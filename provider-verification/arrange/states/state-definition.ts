import type {
  ProvidedValueOf,
  ProviderStateName,
  StateParameters,
} from '../../../src/domain/provider-states';
import type { Inbox } from '../../../src/inbox/inbox';
import type { EmulatorControls } from '../emulator-controls';
import type { Fixture } from '../fixture';
import type { ProviderApi } from '../provider-api/provider-api';

/** What every state may use to arrange itself. */
export interface StateTools {
  readonly api: ProviderApi;
  readonly inbox: Inbox;
  /** Creates what is deleted afterwards, and sends passcodes. */
  readonly fixture: Fixture;
}

/** The values that a state provides, by name. */
export type ProvidedBy<Name extends ProviderStateName> = Readonly<
  Record<ProvidedValueOf<Name>, string>
> & {
  /** A passcode that was mailed and that the request under test leaves over; it is used afterwards. */
  readonly left_over_code?: string;
};

interface Common {
  /** How many passcodes are mailed until the state is arranged. */
  readonly mails: number;
  /** How many organizations are made; one unless it says otherwise. */
  readonly organizations?: number;
  /** How many members are made; one unless it says otherwise. */
  readonly members?: number;
  /** How many wrong passcodes are tried until it is. */
  readonly wrongCodes?: number;
  /** Whether the request under test goes out with a wrong secret. */
  readonly wrongSecret?: true;
  /** Whether arranging it changes what other interactions see too, so that none may be under way. */
  readonly alone?: true;
}

/** Arranged by calls that any user of Stytch can make. */
export interface PublicState<Name extends ProviderStateName> extends Common {
  readonly arrangedBy: 'public API';
  arrange(tools: StateTools, parameters: StateParameters<Name>): Promise<ProvidedBy<Name>>;
}

/** Arranged by the emulator's own controls; elsewhere the interaction is skipped with this reason. */
export interface ControlledState<Name extends ProviderStateName> extends Common {
  readonly arrangedBy: 'emulator control';
  /** Why nobody but the emulator can be brought into this state, without a closing full stop. */
  readonly skipReason: string;
  arrange(
    tools: StateTools & { readonly controls: EmulatorControls },
    parameters: StateParameters<Name>,
  ): Promise<ProvidedBy<Name>>;
}

/** How one provider state is arranged. */
export type StateDefinition<Name extends ProviderStateName> =
  | PublicState<Name>
  | ControlledState<Name>;

/** A row for every state of `src/domain/provider-states.ts`; a missing one does not compile. */
export type StateTable = { readonly [Name in ProviderStateName]: StateDefinition<Name> };
