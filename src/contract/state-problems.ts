import { type ProviderStateName, providerStates } from '../domain/provider-states';

/**
 * What is wrong with a provider state as an interaction names it: nobody arranges it, or it does not
 * take the parameters. A sentence for each parameter, without a full stop.
 */
export function stateProblems({
  name,
  parameters,
}: {
  readonly name: string;
  readonly parameters: object;
}): string[] {
  if (!isProviderState(name)) return [`nobody arranges the provider state "${name}"`];
  const parsed = providerStates[name].parameters.safeParse(parameters);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    const places = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
    const reason = issue.code === 'unrecognized_keys' ? 'it has no such parameter' : issue.message;
    return places.map(
      (place) => `the provider state "${name}" does not take "${place}": ${reason}`,
    );
  });
}

/** Whether a provider state of this name can be arranged. */
export function isProviderState(name: string): name is ProviderStateName {
  return Object.hasOwn(providerStates, name);
}
