import type {
  ProvidedValueOf,
  ProviderStateName,
  StateParameters,
} from '../../src/domain/provider-states';

/** A provider state with the parameters that it takes. */
export interface Given<Name extends ProviderStateName> {
  readonly name: Name;
  readonly parameters: StateParameters<Name> | undefined;
}

/** The values that a provider state provides, as they stand in the contract. */
export type Provided<Name extends ProviderStateName> = Readonly<
  Record<ProvidedValueOf<Name>, string>
>;

type ParametersOf<Name extends ProviderStateName> =
  StateParameters<Name> extends Record<string, never> ? [] : [StateParameters<Name>];

/** Names a provider state; one that is not in `src/domain/provider-states.ts` does not compile. */
export function given<Name extends ProviderStateName>(
  name: Name,
  ...parameters: ParametersOf<Name>
): Given<Name> {
  return { name, parameters: parameters[0] };
}
