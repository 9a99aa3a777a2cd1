/** How sure it is that a rule holds, and where that is from. */
export interface Evidence {
  /** Breaking what is documented is a violation; what is only inferred is told as drift. */
  readonly confidence: 'documented' | 'inferred';
  readonly source: string;
}

export const openApi = "Stytch's OpenAPI document, https://github.com/stytchauth/stytch-openapi";
export const reference = 'https://stytch.com/docs/api-reference/b2b';
export const jwts = 'https://stytch.com/docs/b2b/guides/sessions/using-jwts';

/** The evidence of a rule that Stytch states. @param source where, with its words if they are few. */
export function documentedBy(source: string): Evidence {
  return { confidence: 'documented', source };
}

/** The evidence of a rule that Stytch states nowhere. @param source what it is inferred from. */
export function inferredFrom(source: string): Evidence {
  return { confidence: 'inferred', source };
}
