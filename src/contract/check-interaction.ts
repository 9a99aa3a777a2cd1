import { checkResponse } from '../../schemas/check-response';
import { providedValues } from '../domain/provided-values';
import { providerStates } from '../domain/provider-states';
import { examplesInRequest } from './examples-in-request';
import { foreignParts } from './foreign-parts';
import { unreadable } from './looks-of';
import { operationOf } from './operation-of';
import type { ContractInteraction, ContractState } from './read-contract';
import { fillExpression, namesIn, placesOf } from './state-expression';
import { isProviderState, stateProblems } from './state-problems';
import { thinnedExpectation } from './thinned-expectation';

/**
 * Checks one interaction: its states exist and take the parameters given, they provide what the
 * request asks for, nothing in it is made up anew on each run, and its response body passes the
 * documented reading of Stytch's schema.
 *
 * @returns what is wrong, a sentence each without a full stop; none for a sound interaction.
 */
export function checkInteraction(interaction: ContractInteraction): string[] {
  const { states, request, raw } = interaction;
  const provided: ReadonlySet<string> = new Set(states.flatMap(valuesOf));
  const hidden = unreadable(interaction.description);
  return [
    ...(hidden === undefined ? [] : [hidden]),
    ...foreignParts(raw),
    ...states.flatMap(stateProblems),
    ...placesOf(request.fromStates).flatMap(([place, expression]) =>
      namesIn(expression)
        .filter((name) => !provided.has(name))
        .map((name) => `no state provides \${${name}}, which ${place} asks for`),
    ),
    ...placeholderProblems(interaction),
    ...volatileKinds(raw).map((kind) => `it holds a generator of kind ${kind}, new on each run`),
    ...expectationProblems(interaction),
    ...responseProblems(interaction),
  ];
}

function valuesOf({ name }: ContractState): readonly string[] {
  return isProviderState(name) ? providerStates[name].provides : [];
}

/** Examples that would reach the provider however well its states were arranged. */
function placeholderProblems({ request }: ContractInteraction): string[] {
  const { path, query, headers, fromStates } = request;
  const filled = Object.fromEntries(Object.keys(providedValues).map((name) => [name, '']));
  const left = examplesInRequest({
    path: fromStates.path === undefined ? path : fillExpression(fromStates.path, filled),
    query: without(query, fromStates.query),
    headers: without(headers, fromStates.header),
    body: undefined,
  });
  return left.map((name) => `its request holds the example of ${name}, which no state replaces`);
}

function without<T>(all: Readonly<Record<string, T>>, some: object): Record<string, T> {
  const gone = new Set(Object.keys(some).map((name) => name.replace(/\[\d+\]$/, '')));
  return Object.fromEntries(Object.entries(all).filter(([name]) => !gone.has(name)));
}

/** An expectation that was emptied, or that says that it is inferred and not why. */
function expectationProblems({ pending, raw, response }: ContractInteraction): string[] {
  const rules = raw.response.matchingRules?.body ?? {};
  return [
    ...(pending && (raw.comments?.text ?? []).length === 0
      ? ['it is pending and does not say why']
      : []),
    ...(response.body === undefined ? ['it expects no body'] : []),
    ...(response.body !== undefined && Object.keys(rules).length === 0
      ? ['its expected body has no matchers']
      : []),
  ];
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

function responseProblems({ request, response, raw }: ContractInteraction): string[] {
  const operation = operationOf(request);
  if (operation === undefined) return [`the path ${request.path} is none of the contract's`];
  const { status, body } = response;
  return [
    ...checkResponse({ operation, status, body, reading: 'documented' })
      .filter(({ severity }) => severity === 'violation')
      .map(({ sentence }) => sentence),
    ...(body === undefined ? [] : thinnedExpectation(raw, operation)),
  ];
}
