import { z } from 'zod';
import type { InteractionFacts, Landing } from '../domain/interaction-facts';
import { operationOf } from './operation-of';
import type { ContractInteraction } from './read-contract';

const remarks = z.looseObject({ text: z.array(z.string()).default([]) });
const refusal = z.looseObject({ error_type: z.string() });
/** What completes a login that was begun elsewhere, or goes on with one, has no `member_authenticated`. */
const session = z.looseObject({ member_session: z.unknown(), session_token: z.string().min(1) });
const login = z.looseObject({
  member_authenticated: z.boolean(),
  primary_required: z.unknown().optional(),
});

/** What a report tells of one interaction. */
export function factsOf(interaction: ContractInteraction): InteractionFacts {
  const { description, pending, states, request, response, raw } = interaction;
  const said = remarks.safeParse(raw.comments);
  const refused = refusal.safeParse(response.body);
  return {
    description,
    pending,
    remarks: said.success ? said.data.text : [],
    operation: operationOf(request),
    method: request.method.toUpperCase(),
    path: request.path,
    states,
    expected: {
      status: response.status,
      errorType: refused.success ? refused.data.error_type : undefined,
    },
    landing: landingOf(response),
  };
}

function landingOf({ status, body }: ContractInteraction['response']): Landing {
  if (status >= 400) return 'refused';
  const parsed = login.safeParse(body);
  if (!parsed.success) return session.safeParse(body).success ? 'in' : 'done';
  if (parsed.data.member_authenticated) return 'in';
  return parsed.data.primary_required ? 'other factor' : 'second factor';
}
