import { Refusal } from '../refusal';

/**
 * @throws Refusal `unauthorized_credentials` unless the header is the expected one, and
 *   `invalid_project_id_authentication` when what it holds is no project id at all
 */
export function checkCredentials(header: string | undefined, expected: string): void {
  // Compared plainly: the secret of an emulator on loopback is nobody's.
  if (header === expected) return;
  const given = projectIdOf(header);
  if (given !== undefined && !projectIdForm.test(given)) {
    throw new Refusal('invalid_project_id_authentication');
  }
  throw new Refusal('unauthorized_credentials');
}

const projectIdForm = /^project-(test|live)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function projectIdOf(header: string | undefined): string | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/_=-]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : text.slice(0, colon);
}
