import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startEmulator } from './start-emulator';
import { Client } from './testing/client';

const folder = join(__dirname, '../../docs/discoveries/recorded');
const record = z.record(z.string(), z.unknown());

/** How the emulator comes to what was recorded, by the kind that a file's name begins with. */
const makers: Readonly<Record<string, (client: Client, wanted: Recorded) => Promise<unknown>>> = {
  organization: async (client, { organization_name, organization_slug }) => {
    const path = '/v1/b2b/organizations';
    const { body } = await client.call('POST', path, { organization_name, organization_slug });
    return body.organization;
  },
};

type Recorded = Readonly<Record<string, unknown>>;

/** What differs from one organization, member or moment to the next. */
function withoutVarying(body: Recorded): Recorded {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, varying.test(name) ? typeof value : value]),
  );
}

const varying = /_at$|^(organization|member|request)_id$/;

test.each(readdirSync(folder))('the emulator answers as recorded in %s', async (file) => {
  const recorded = record.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const emulator = await startEmulator();
  try {
    const make = makers[file.split('-')[0] ?? ''];
    if (make === undefined) throw new Error(`No maker is known for ${file}.`);
    const made = record.parse(await make(new Client(emulator), recorded));
    expect(withoutVarying(made)).toEqual(withoutVarying(recorded));
    // The order of the keys too.
    expect(Object.keys(made)).toEqual(Object.keys(recorded));
  } finally {
    await emulator.close();
  }
});
