import { SignJWT } from 'jose';
import { exampleText } from '../../../src/contract/matchers/example-values';
import { placeholders } from '../../../src/domain/placeholders';
import { examplePrivateKey } from './example-key';

/** A session's JWT as Stytch would sign it now, by the example key: docs/discoveries/stytch.md#sessions */
export function exampleSessionJwt(): Promise<string> {
  return new SignJWT({
    department: 'engineering',
    'https://stytch.com/session': {
      id: placeholders.member_session_id,
      started_at: exampleText('started_at'),
      last_accessed_at: exampleText('last_accessed_at'),
      expires_at: exampleText('expires_at'),
      attributes: { user_agent: '', ip_address: '' },
      authentication_factors: [],
      roles: [exampleText('role_id')],
    },
    'https://stytch.com/organization': {
      organization_id: placeholders.organization_id,
      slug: placeholders.organization_slug,
    },
  })
    .setProtectedHeader({ alg: 'RS256', kid: exampleText('kid'), typ: 'JWT' })
    .setAudience([placeholders.project_id])
    .setIssuer(`stytch.com/${placeholders.project_id}`)
    .setSubject(placeholders.member_id)
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('5m')
    .sign(examplePrivateKey);
}
