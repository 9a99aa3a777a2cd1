import type { ApiResponse } from '../http/api-request';
import type { World } from '../world';

/** `GET /v1/b2b/sessions/jwks/{project_id}` */
export async function getJwks(world: World): Promise<ApiResponse> {
  const { publicKey } = await world.signingKey.pair();
  const key = publicKey.export({ format: 'jwk' });
  return {
    status: 200,
    body: {
      keys: [
        {
          ...key,
          alg: 'RS256',
          key_ops: ['verify'],
          kid: world.signingKey.id,
          use: 'sig',
          x5c: [],
          x5tS256: '',
        },
      ],
    },
  };
}
