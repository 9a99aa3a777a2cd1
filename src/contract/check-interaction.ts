import { checkResponse } from '../../schemas/check-response';
import { type ProviderStateName, providerStates } from '../domain/provider-states';
import { operationOf } from './operation-of';
import type { ContractInteraction, ContractState } from './read-contract';

/**
 * Checks one interaction: its states exist and take the parameters given, they hand over what the
 * request asks for, nothing in it is made up anew on each run, and its response body passes the
 * documented reading of Stytch's schema.
 *
 * @returns what is wrong, a sentence each without a full stop; none for a sound interaction.
 */
export function checkInteraction(interaction: ContractInteraction): string[] {
  const { states, request, raw } = interaction;
  const handed: ReadonlySet<string> = new Set(states.flatMap(handsOf));
  return [
    ...states.flatMap(stateProblems),
    ...Object.entries(request.fromStates)
      .filter(([, expression]) => !handed.has(expression.replace(/^\$\{(.*)\}$/, '$1')))
      .map(([path, expression]) => `no state hands over ${expression}, which ${path} asks for`),
    ...volatileKinds(raw).map((kind) => `it holds a generator of kind ${kind}, new on each run`),
    ...responseProblems(interaction),
  ];
}

function isKnown(name: string): name is ProviderStateName {
  return Object.hasOwn(providerStates, name);
}

function handsOf({ name }: ContractState): readonly string[] {
  return isKnown(name) ? providerStates[name].hands : [];
}

function stateProblems({ name, parameters }: ContractState): string[] {
  if (!isKnown(name)) return [`nobody arranges the provider state "${name}"`];
  const parsed = providerStates[name].parameters.safeParse(parameters);
  return parsed.success ? [] : [`the provider state "${name}" does not take these parameters`];
}

/** The kinds of all generators but those that a provider state fills. */
function volatileKinds(value: unknown, isGenerator = false): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isGenerator && 'type' in value && typeof value.type === 'string') {
    return value.type === 'ProviderState' ? [] : [value.type];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    volatileKinds(inner, isGenerator || key === 'generators'),
  );
}

function responseProblems({ request, response }: ContractInteraction): string[] {
  const operation = operationOf(request);
  if (operation === undefined) return [`the path ${request.path} is none of the contract's`];
  return checkResponse({
    operation,
    status: response.status,
    body: response.body,
    reading: 'documented',
  })
    .filter(({ severity }) => severity === 'violation')
    .map(({ sentence }) => sentence);
}
