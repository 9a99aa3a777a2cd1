import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

/** A check of a session tells a verdict when, and only when, a permission was asked for. */
export const verdictWhenAsked = {
  name: 'verdict-when-asked',
  evidence: documentedBy(`verdict and authorization_check, ${openApi}`),
  check({ operation, status, body: { verdict }, request, circumstances }, report) {
    if (operation !== 'authenticate_session' || status !== 200 || circumstances === undefined)
      return;
    if (request === undefined || (request.authorization_check == null) === (verdict == null))
      return;
    const documented =
      verdict == null
        ? 'an object, since a permission was asked for'
        : 'absent or null, since no permission was asked for';
    report({ pointer: '/verdict', documented, value: verdict });
  },
} as const satisfies Rule;
