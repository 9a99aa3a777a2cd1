/** The variables that are set; one that is empty counts as not set. */
export function withoutEmpty(record: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
