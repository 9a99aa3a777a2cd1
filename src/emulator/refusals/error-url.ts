/**
 * Where an error is explained. Recorded responses have two roots: types that only B2B has use the one
 * below /docs/b2b/, types that both products share the other. Which of the two a type uses is recorded
 * for a few, and told from its name for the rest.
 */
export function errorUrl(status: number, type: string): string {
  const root = onlyB2b.test(type)
    ? 'https://stytch.com/docs/b2b/api'
    : 'https://stytch.com/docs/api';
  return `${root}/errors/${status}#${type}`;
}

const onlyB2b =
  /organization|member|jit_provisioning|_for_(invites|restricted)|tenancy|intermediate_session/;
