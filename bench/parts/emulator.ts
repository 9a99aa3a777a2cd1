import { z } from 'zod';
import { basicAuth } from '../../src/io/basic-auth';
import { defined } from '../../src/io/defined';
import { emulatorProjectId, emulatorSecret } from '../../src/settings/setting-variables';
import { inTurn } from '../in-turn';
import type { Measure, Part } from '../part';
import { requestBytes, timeOfRequests } from '../raw-client';
import { startServer } from '../start-server';

const headers = {
  authorization: basicAuth(emulatorProjectId, emulatorSecret),
  'content-type': 'application/json',
};

/** The emulator beside a bare server of Node's. */
export const emulator: Part = {
  name: 'emulator',
  what: "The time for a request, of many on eight connections that stay open: the emulator, and a bare `node:http` server that reads the request to its end and answers with the same body. Both in a process of their own. Prism's mock is not measured: its command brings a package that reports its installation (@scarf/scarf).",
  async measure({ isQuick }) {
    const ours = await startServer('emulator-server');
    const measures: Measure[] = [];
    try {
      for (const [name, request] of Object.entries(await requestsFor(ours.port))) {
        const bare = await startServer('bare-server', await bodyOf(ours.port, request));
        const bytes = requestBytes(request);
        const contender = (who: string, port: number) => ({
          who,
          once: () => timeOfRequests(port, bytes, isQuick ? 1_000 : 3_000),
        });
        const contenders = [contender('ours', ours.port), contender('bare node:http', bare.port)];
        // Compiled by now, both of them.
        for (const { once } of contenders) await once();
        measures.push(
          await inTurn({
            name: `emulator, ${name}`,
            unit: 'ms',
            against: 'bare node:http',
            rounds: isQuick ? 5 : 9,
            contenders,
          }),
        );
        await bare.close();
      }
    } finally {
      await ours.close();
    }
    return { measures };
  },
};

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: typeof headers;
  readonly body?: string;
}

const organizationOf = z.object({ organization: z.object({ organization_id: z.string() }) });
const memberOf = z.object({ member_id: z.string() });
const outboxOf = z.object({ code: z.string() });
const sessionOf = z.object({ session_token: z.string() });

/** Requests that can be repeated as often as one likes, of a member who is logged in. */
async function requestsFor(port: number): Promise<Record<string, Request>> {
  const send = async (method: string, path: string, body?: object): Promise<unknown> =>
    JSON.parse(await bodyOf(port, requestOf(method, path, body)));
  const created = await send('POST', '/v1/b2b/organizations', { organization_name: 'Bench' });
  const { organization_id } = organizationOf.parse(created).organization;
  const email_address = 'ada@example.com';
  const one = { organization_id, email_address };
  const members = `/v1/b2b/organizations/${organization_id}/members`;
  const { member_id } = memberOf.parse(await send('POST', members, { email_address }));
  await send('POST', '/v1/b2b/otps/email/login_or_signup', one);
  const outbox = await send('GET', `/_emulator/outbox?email_address=${email_address}`);
  const { code } = outboxOf.parse(outbox);
  const loggedIn = await send('POST', '/v1/b2b/otps/email/authenticate', { ...one, code });
  const { session_token } = sessionOf.parse(loggedIn);
  const ofMember = `?organization_id=${organization_id}&member_id=${member_id}`;
  return {
    'get an organization': requestOf('GET', `/v1/b2b/organizations/${organization_id}`),
    'get a member': requestOf(
      'GET',
      `/v1/b2b/organizations/${organization_id}/member?member_id=${member_id}`,
    ),
    'list sessions': requestOf('GET', `/v1/b2b/sessions${ofMember}`),
    'authenticate a session': requestOf('POST', '/v1/b2b/sessions/authenticate', { session_token }),
  };
}

function requestOf(method: string, path: string, body?: object): Request {
  return { method, path, headers, ...defined({ body: body && JSON.stringify(body) }) };
}

async function bodyOf(port: number, { method, path, headers, body }: Request): Promise<string> {
  const init = { method, headers, ...defined({ body }) };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
  return text;
}
