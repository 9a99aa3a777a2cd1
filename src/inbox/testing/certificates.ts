import { generate } from 'selfsigned';

/** A certificate authority of a test's own, and a server's certificate for this machine. */
export interface Certificates {
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

const made = new Map<string, Promise<Certificates>>();

/**
 * Makes both, once for each set of names: keys take their time.
 *
 * @param names further DNS names that the server answers for.
 */
export function makeCertificates(names: readonly string[] = []): Promise<Certificates> {
  const key = names.join(' ');
  const found = made.get(key) ?? makeAnew(names);
  made.set(key, found);
  return found;
}

async function makeAnew(names: readonly string[]): Promise<Certificates> {
  const ca = await generate([{ name: 'commonName', value: 'Test CA' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          ...['localhost', ...names].map((value) => ({ type: 2 as const, value })),
        ],
      },
    ],
  });
  return { ca: ca.cert, key: server.private, cert: server.cert };
}
