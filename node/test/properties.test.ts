/** Whatever a call is given arrives as it was given; or it is refused by the argument's name, and nothing is sent. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import fc from 'fast-check';
import { APITimeoutError, type ClientOptions, ConfigError, PlanetScale, PlanetScaleError } from 'planetscale-sdk';
import { type Script, type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { anything, arrived, isNamed, jsonValues, numbers, oddText, property, text } from './support/properties.js';
import type { Json } from './support/vectors.js';

const DATABASE = { status: 200, body: { id: 'db1', state: 'ready', ready: true, data: [{ id: 'db1' }] } };

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
});
after(() => simulator.stop());

/** A client without types, and the server that it talks to. */
async function scripted(options: object = {}): Promise<{ client: Json; script: Script }> {
  const script = await simulator.script([], DATABASE);
  const given = { anonymous: true, baseUrl: script.url, organization: 'acme', maxRetries: 0, ...options };
  return { client: new PlanetScale(given), script };
}

/** What a path has for an argument; nothing where it must be refused. */
function segment(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== 'string' || ['', '.', '..'].includes(value)) return undefined;
  return value.isWellFormed() && !/\p{Cc}/u.test(value) ? value : undefined;
}

property('paths', 200, fc.tuple(fc.oneof(oddText, anything), fc.oneof(oddText, anything)), async ([of, name]) => {
  const { client, script } = await scripted();
  const request = await arrived(script, () => client.databases.get(of, name), ['organization', 'database']);
  const wanted = [of === undefined || of === null ? 'acme' : segment(of), segment(name)];
  if (wanted.includes(undefined)) {
    assert.equal(request, undefined);
    return;
  }
  const [, , , one = '', , two = ''] = request?.path.split('/') ?? [];
  assert.deepEqual([one, two].map(decodeURIComponent), wanted);
  assert.deepEqual(request?.query, []);
});

property(
  'paths that the SDK does not know',
  150,
  fc.tuple(oddText, anything, anything),
  async ([name, value, path]) => {
    const { client, script } = await scripted();
    const known = !/[{}]/.test(name) && name !== 'organization';
    const given = Object.fromEntries([[name, value]]);
    const call = (): PromiseLike<unknown> => client.request('GET', `/a/{${name}}`, { path: given });
    const request = await arrived(script, call, [name, 'path', 'pathTemplate', '']);
    if (known && name.isWellFormed()) assert.equal(request === undefined, segment(value) === undefined);
    if (request !== undefined && known) assert.equal(decodeURIComponent(request.path), `/v1/a/${segment(value)}`);
    // A template is the caller's own text: nothing but the caller's own error comes of it.
    for (const words of [
      ['GET', name],
      ['GET', value],
      [value, '/a'],
      ['GET', '/a/{b}', { path }],
    ]) {
      const error = await client.request(...words).catch((error: unknown) => error);
      if (error instanceof Error) assert.ok(error instanceof ConfigError && error.message !== '', error);
    }
  },
);

const scalars = fc.oneof(oddText, numbers, fc.boolean(), fc.bigInt(), fc.date(), fc.constantFrom(null, undefined));
const queries = fc.dictionary(text, fc.oneof(scalars, fc.array(scalars, { maxLength: 3 })), {
  maxKeys: 4,
  noNullPrototype: false,
});

property('queries', 200, fc.tuple(queries, fc.boolean()), async ([query, extra]) => {
  const { client, script } = await scripted();
  const request = await arrived(
    script,
    () => (extra ? client.databases.get('acme', 'shop', {}, { query }) : client.request('GET', '/x', { query })),
    ['query', ...Object.keys(query)],
  );
  const wanted: [string, string][] = [];
  for (const [name, given] of Object.entries(query)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      if ((value === undefined || value === null) && !Array.isArray(given)) continue;
      const written = inQuery(value);
      if (written === undefined || !name.isWellFormed()) {
        assert.equal(request, undefined);
        return;
      }
      wanted.push([name, written]);
    }
  }
  assert.deepEqual(request?.query, wanted);
});

/** A value as a query has it; nothing where it must be refused. */
function inQuery(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'string') return value.isWellFormed() ? value : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return value === undefined || value === null ? undefined : String(value);
}

property('bodies', 200, fc.oneof(jsonValues, fc.array(oddText), fc.dictionary(oddText, numbers)), async (body) => {
  const { client, script } = await scripted();
  const request = await arrived(script, () => client.request('PATCH', '/x', { body }), ['body', ...names(body)]);
  const isEmpty = JSON.stringify(body) === '{}';
  if (!isJson(body)) assert.equal(request, undefined);
  else assert.ok(isSame(request?.body ?? null, isEmpty ? null : body), JSON.stringify([request, body]));
});

function isJson(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isJson(inner));
}

/** Every name in a document, at any depth. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...names(inner)]);
}

/** Equal; fractions may differ in what the simulator's reader rounds. */
function isSame(one: Json, two: Json): boolean {
  if (typeof two === 'number') return typeof one === 'number' && Math.abs(one - two) <= Math.abs(two) * 1e-14;
  if (typeof two !== 'object' || two === null) return one === two;
  const entries = Object.entries(two);
  const alike = Array.isArray(one) === Array.isArray(two) && entries.length === Object.keys(one).length;
  return alike && entries.every(([name, inner]) => Object.hasOwn(one, name) && isSame(one[name], inner));
}

property('bodies and queries of anything', 200, fc.tuple(anything, anything), async ([given, more]) => {
  for (const call of [
    (client: Json) => client.request('PATCH', '/x', { body: given }),
    (client: Json) => client.branches.create('acme', 'shop', { name: 'a', region: given }, { body: more }),
    (client: Json) => client.databases.list('acme', given).toArray({ limit: more }),
    (client: Json) => client.databases.get('acme', 'shop', {}, { query: given }),
  ]) {
    const { client, script } = await scripted();
    const error = await call(client).catch((error: unknown) => error);
    if (!(error instanceof Error)) continue;
    assert.ok(error instanceof ConfigError && error.message.startsWith(error.argument ?? '?'), error);
    assert.deepEqual(await script.requests(), []);
  }
});

const token = fc
  .string({ unit: fc.constantFrom(...'ab1-_.!~'), minLength: 1, maxLength: 6 })
  .map((name) => `x-${name}`);
const headers = fc.dictionary(
  fc.oneof(token, text),
  fc.oneof(text, fc.string({ unit: fc.constantFrom(...'abc é\t') })),
  { maxKeys: 3 },
);

property('headers', 200, fc.tuple(headers, fc.boolean()), async ([headers, ofClient]) => {
  const script = await simulator.script([], DATABASE);
  const own = ofClient ? { headers } : {};
  const call = (): PromiseLike<unknown> => {
    const client = new PlanetScale({ anonymous: true, baseUrl: script.url, ...own });
    return client.databases.get('acme', 'shop', {}, ofClient ? {} : { headers });
  };
  const request = await arrived(script, async () => await call(), ['headers', ...Object.keys(headers)]);
  for (const [name, value] of Object.entries(headers)) {
    if (request === undefined) break;
    assert.doesNotMatch(value, /[\r\n]/);
    assert.ok(request.headers[name.toLowerCase()]?.includes(value.replaceAll(/^[ \t]+|[ \t]+$/g, '')), name);
  }
  const plain = Object.entries(headers).every(([name, value]) => name.startsWith('x-') && /^[ -~]*$/.test(value));
  if (plain && Object.keys(headers).every((name) => /^[\w.!~-]+$/.test(name))) assert.notEqual(request, undefined);
});

const OPTIONS = ['timeout', 'attemptTimeout', 'maxRetries', 'headers', 'query', 'body', 'signal', 'else'];

property('options', 500, fc.tuple(fc.constantFrom(...OPTIONS), fc.oneof(anything, numbers)), async ([name, value]) => {
  const known = [name, ...names(value)];
  const options = { [name]: value };
  const one = await scripted();
  const request = await arrived(one.script, () => one.client.databases.get('acme', 'shop', {}, options), known);
  const two = await scripted();
  const again = await arrived(two.script, () => two.client.withOptions(options).databases.get('acme', 'shop'), known);
  assert.equal(request === undefined, again === undefined, 'options of a copy are those of a call');
  if (!name.endsWith('imeout') || value === undefined || value === null) return;
  // Beyond what can be counted there is no end.
  const usable = typeof value === 'number' && value >= 1e-6;
  assert.equal(request !== undefined, usable, String(name));
});

property(
  'waits',
  150,
  fc.tuple(fc.oneof(anything, numbers), fc.oneof(anything, numbers)),
  async ([timeout, interval]) => {
    const { client, script } = await scripted();
    const wait = client.branches.waitUntilReady('acme', 'shop', 'main', { timeout, interval });
    const error = await wait.catch((error: unknown) => error);
    if (error instanceof ConfigError) {
      assert.ok(isNamed(error, ['timeout', 'interval']), error);
      assert.deepEqual(await script.requests(), []);
    } else if (error instanceof Error) {
      // Time enough for nothing.
      assert.ok(error instanceof PlanetScaleError && ['timeout', 'wait_timeout'].includes(error.kind), error);
    }
  },
);

/** Numbers change how a call goes, and do not keep it from going. */
const NUMBERS = [
  'timeout',
  'attemptTimeout',
  'connectTimeout',
  'maxRetries',
  'maxConnections',
  'maxThreads',
  'readAhead',
];
const OTHERS = [
  ...['maxBody', 'rateLimit', 'retryBackoff', 'compression', 'allowInsecureHttp', 'organization', 'userAgent'],
  ...['serviceTokenId', 'serviceToken', 'serviceTokenScheme', 'bearerToken', 'anonymous', 'headers', 'baseUrl'],
  ...['proxy', 'tlsRoots', 'clientCertificate', 'logger', 'logLevel', 'else'],
];
const settings = fc.tuple(fc.constantFrom(...NUMBERS, ...OTHERS), fc.oneof(anything, numbers, oddText));

property(
  'settings',
  600,
  fc.oneof(settings, fc.constant(['connectTimeout', 1.8e22] as const)),
  async ([name, value]) => {
    const script = await simulator.script([], DATABASE);
    const options = { bearerToken: 'hush-hush', baseUrl: script.url, [name]: value } as ClientOptions;
    const known = [name, 'credentials', ...(typeof value === 'object' ? Object.keys(value ?? {}) : [])];
    if (name.startsWith('service')) known.push('serviceToken', 'serviceTokenId');
    let client: PlanetScale;
    try {
      client = new PlanetScale(options);
    } catch (error) {
      assert.ok(error instanceof ConfigError && isNamed(error, known), error as Error);
      assert.doesNotMatch(error.message, /hush/);
      return;
    }
    assert.doesNotMatch(String(client), /hush/);
    if (!NUMBERS.includes(name)) return;
    try {
      assert.equal((await client.databases.list('acme').toArray()).length, 1);
    } catch (error) {
      assert.ok(error instanceof APITimeoutError, error as Error);
    }
  },
);
