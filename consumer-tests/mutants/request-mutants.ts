import { isRecord } from '../../src/io/is-record';
import { parseJson } from '../../src/io/parse-json';
import type { Came, FetchMutant, Sent } from './fetch-mutant';

type Fields = Readonly<Record<string, unknown>>;

/** Changes the fields of a JSON body. */
function fields(change: (fields: Fields) => Fields | undefined): FetchMutant {
  return {
    request({ body }: Sent) {
      const sent = body === undefined ? undefined : parseJson(body);
      const changed = isRecord(sent) ? change(sent) : undefined;
      return changed === undefined ? undefined : { body: JSON.stringify(changed) };
    },
  };
}

/** Changes the first field that something can be got wrong of. */
function oneField(change: (name: string, value: unknown) => Fields | undefined): FetchMutant {
  return fields((all) => {
    for (const [name, value] of Object.entries(all)) {
      const changed = change(name, value);
      if (changed === undefined) continue;
      const { [name]: _, ...rest } = all;
      return { ...rest, ...changed };
    }
    return undefined;
  });
}

function withUrl(change: (url: URL) => boolean): FetchMutant {
  return {
    request(sent) {
      const url = new URL(sent.url);
      return change(url) ? { url } : undefined;
    },
  };
}

function withHeaders(change: (headers: Headers) => boolean): FetchMutant {
  return {
    request(sent) {
      const headers = new Headers(sent.headers);
      return change(headers) ? { headers } : undefined;
    },
  };
}

/** What a client gets wrong in what it sends. */
export const requestMutants = {
  'the path is of another version': withUrl((url) => {
    url.pathname = url.pathname.replace('/v1/', '/v2/');
    return true;
  }),
  'the path ends with a slash': withUrl((url) => {
    url.pathname = `${url.pathname}/`;
    return true;
  }),
  'another method is used': {
    request: ({ method }: Sent) => (method === 'POST' ? { method: 'PUT' } : { method: 'DELETE' }),
  },
  'the first field is left out': fields((all) => {
    const [first] = Object.keys(all);
    return first === undefined ? undefined : without(all, first);
  }),
  'the last field is left out': fields((all) => {
    const last = Object.keys(all).at(-1);
    return last === undefined ? undefined : without(all, last);
  }),
  'a field has its name in camel case': oneField((name, value) =>
    name.includes('_')
      ? { [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]: value }
      : undefined,
  ),
  'two values are swapped': {
    request({ url, body }: Sent) {
      const sent = body === undefined ? undefined : parseJson(body);
      if (isRecord(sent)) return swapped(sent);
      const values = [...url.searchParams];
      const parts = url.pathname.split('/');
      const changed = new URL(url);
      const [[first = '', a = ''] = [], [second = '', b = ''] = []] = values;
      if (second !== '') {
        changed.searchParams.set(first, b);
        changed.searchParams.set(second, a);
      } else if (parts.length > 6) {
        changed.pathname = [...parts.slice(0, -2), ...parts.slice(-2).reverse()].join('/');
      } else return undefined;
      return { url: changed };
    },
  },
  'a number is sent as a text': oneField((name, value) =>
    typeof value === 'number' ? { [name]: String(value) } : undefined,
  ),
  'a code is sent as a number': oneField((name, value) =>
    name === 'code' ? { [name]: Number(value) } : undefined,
  ),
  'an optional field is sent as null': fields((all) =>
    'session_jwt' in all ? undefined : { ...all, session_jwt: null },
  ),
  'a field is sent that nobody asked for': fields((all) => ({ ...all, client: 'mine' })),
  'a nested object is sent as a text': oneField((name, value) =>
    isRecord(value) ? { [name]: JSON.stringify(value) } : undefined,
  ),
  'the e-mail address is cut at its plus': oneField((name, value) =>
    name === 'email_address'
      ? { [name]: String(value).replace(/^[^@]{0,3}[^@]*/, (text) => text.slice(0, 3)) }
      : undefined,
  ),
  'the body is encoded twice': {
    request: ({ body }: Sent) => (body === undefined ? undefined : { body: JSON.stringify(body) }),
  },
  'the body is sent as a form': {
    request({ body, headers }: Sent) {
      const sent = body === undefined ? undefined : parseJson(body);
      if (!isRecord(sent)) return undefined;
      const form = new Headers(headers);
      form.set('content-type', 'application/x-www-form-urlencoded');
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(sent)) parameters.set(name, String(value));
      return { headers: form, body: parameters.toString() };
    },
  },
  'the content type is text/plain': {
    request({ body, headers }: Sent) {
      if (body === undefined) return undefined;
      const plain = new Headers(headers);
      plain.set('content-type', 'text/plain');
      return { headers: plain };
    },
  },
  'a query parameter is lost': withUrl((url) => {
    const [last] = [...url.searchParams.keys()].reverse();
    if (last === undefined) return false;
    url.searchParams.delete(last);
    return true;
  }),
  'the path has another id': withUrl((url) => {
    const before = url.pathname;
    url.pathname = before.replace(/-test-[0-9a-f]{8}/, '-test-ffffffff');
    return url.pathname !== before;
  }),
  'the credentials are sent as Bearer': withHeaders((headers) => {
    const value = headers.get('authorization');
    headers.set('authorization', String(value).replace(/^Basic /, 'Bearer '));
    return value !== null;
  }),
  'the credentials are left out': withHeaders((headers) => {
    const isThere = headers.has('authorization');
    headers.delete('authorization');
    return isThere;
  }),
  'the headers of the request are lost': withHeaders((headers) => {
    const own = [...headers.keys()].filter((name) => name.startsWith('x-stytch'));
    for (const name of own) headers.delete(name);
    return own.length > 0;
  }),
  'the path is that of the API for consumers': withUrl((url) => {
    url.pathname = url.pathname.replace('/v1/b2b/', '/v1/');
    return true;
  }),
  'the organization is named by another id': oneField((name, value) =>
    name === 'organization_id'
      ? { [name]: String(value).replace(/[0-9a-f]{8}/, 'ffffffff') }
      : undefined,
  ),
  'the organization is named by its slug': oneField((name) =>
    name === 'organization_id' ? { [name]: 'example-organization' } : undefined,
  ),
  'the intermediate session token is left out': withoutField('intermediate_session_token'),
  'the session token is left out': withoutField('session_token'),
  'the code is left out': withoutField('code'),
  'the duration is left out': withoutField('session_duration_minutes'),
  'the custom claims are left out': withoutField('session_custom_claims'),
  'the intermediate session token is sent as a session token': renamed(
    'intermediate_session_token',
    'session_token',
  ),
  'the session token is sent as a session JWT': renamed('session_token', 'session_jwt'),
  'the session JWT is sent as a session token': renamed('session_jwt', 'session_token'),
  'the code is sent with a space': oneField((name, value) =>
    name === 'code' ? { [name]: `${String(value)} ` } : undefined,
  ),
  'the duration is sent in seconds': oneField((name, value) =>
    typeof value === 'number' && name.endsWith('_minutes') ? { [name]: value * 60 } : undefined,
  ),
  'a list is sent as a text': oneField((name, value) =>
    Array.isArray(value) ? { [name]: value.join(',') } : undefined,
  ),
  'what is absent is sent as an empty text': fields((all) =>
    'session_token' in all ? undefined : { ...all, session_token: '' },
  ),
  'the body is wrapped': fields((all) => ({ data: all })),
  'the body is a list': {
    request: ({ body }: Sent) => (body === undefined ? undefined : { body: `[${body}]` }),
  },
  'project id and secret are swapped': withCredentials((text) =>
    text.split(':').reverse().join(':'),
  ),
  'the secret is left out': withCredentials((text) => text.replace(/:.*/, '')),
  'the credentials are not encoded': withHeaders((headers) => {
    const text = decoded(headers);
    if (text !== undefined) headers.set('authorization', `Basic ${text}`);
    return text !== undefined;
  }),
  'a login that waits is sent again': {
    again: ({ body }: Came) => isRecord(body) && body.member_authenticated === false,
  },
  'the request is sent twice': { again: () => true },
  'a refused request is sent again': { again: ({ status }) => status >= 400 },
} as const satisfies Record<string, FetchMutant>;

function withoutField(name: string): FetchMutant {
  return fields((all) => (name in all ? without(all, name) : undefined));
}

function renamed(name: string, other: string): FetchMutant {
  return oneField((field, value) => (field === name ? { [other]: value } : undefined));
}

/** Changes the text of Basic credentials. */
function withCredentials(change: (text: string) => string): FetchMutant {
  return withHeaders((headers) => {
    const text = decoded(headers);
    if (text === undefined) return false;
    headers.set('authorization', `Basic ${Buffer.from(change(text)).toString('base64')}`);
    return true;
  });
}

function decoded(headers: Headers): string | undefined {
  const encoded = /^Basic (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

function without(all: Fields, name: string): Fields {
  const { [name]: _, ...rest } = all;
  return rest;
}

function swapped(sent: Fields): Partial<Sent> | undefined {
  const texts = Object.entries(sent).filter(([, value]) => typeof value === 'string');
  const [[a, first] = [], [b, second] = []] = texts;
  if (a === undefined || b === undefined) return undefined;
  return { body: JSON.stringify({ ...sent, [a]: second, [b]: first }) };
}
