import { documentedBy, inferredFrom, openApi } from './evidence';
import type { Rule } from './rule';

/** What a schema says of each place: `schema-violations.ts` and `schemas/survey/` look for it. */
export const schemaRules = [
  { name: 'type', evidence: documentedBy(openApi) },
  { name: 'required', evidence: documentedBy(openApi) },
  { name: 'enum', evidence: documentedBy(openApi) },
  { name: 'int32', evidence: documentedBy(openApi) },
  { name: 'schema', evidence: documentedBy(openApi) },
  {
    name: 'undocumented-key',
    evidence: inferredFrom('the schema does not close its objects; Stytch adds keys'),
  },
  { name: 'null-for-optional', evidence: inferredFrom('docs/discoveries/null-or-absent.md') },
  {
    name: 'outside-open-list',
    evidence: inferredFrom('the descriptions of the API reference; Stytch adds values'),
  },
  {
    name: 'timestamp-rfc3339',
    evidence: documentedBy('"values use RFC 3339", https://stytch.com/docs/api-reference'),
  },
] as const satisfies readonly Omit<Rule, 'check'>[];
