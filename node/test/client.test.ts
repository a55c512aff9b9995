/** The client: its settings, its options, and what it prints. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import {
  APIConnectionError,
  APIStatusError,
  APITimeoutError,
  type ClientOptions,
  ConfigError,
  DecodeError,
  InternalServerError,
  NotFoundError,
  PlanetScale,
  PlanetScaleError,
  RateLimitError,
  type RequestOptions,
  toDate,
  UnprocessableEntityError,
  VERSION,
} from 'planetscale-sdk';
import { PlanetScaleCore } from 'planetscale-sdk/core';
import { Databases } from 'planetscale-sdk/resources/databases';
import { type Script, type ScriptedReply, type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { run } from './support/programs.js';

const DATABASE = { status: 200, body: { id: 'db1', name: 'shop' } };
const SECRET = 'pscale_tkn_never_to_be_seen';

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
});
after(() => simulator.stop());

async function scripted(
  replies: ScriptedReply[],
  options: ClientOptions = { anonymous: true },
): Promise<{ client: PlanetScale; script: Script }> {
  const script = await simulator.script(replies);
  return { script, client: new PlanetScale({ baseUrl: script.url, maxRetries: 0, ...options }) };
}

test('a setting that is not usable is named', () => {
  const wrong: [ClientOptions, string][] = [
    [{ serviceTokenId: 'id' }, 'serviceToken'],
    [{ serviceToken: SECRET }, 'serviceTokenId'],
    [{ bearerToken: SECRET, anonymous: true }, 'credentials'],
    [{ anonymous: true, timeout: -1 }, 'timeout'],
    [{ anonymous: true, timeout: Number.NaN }, 'timeout'],
    [{ anonymous: true, maxRetries: 1.5 }, 'maxRetries'],
    [{ anonymous: true, retryBackoff: [1] as unknown as [number, number] }, 'retryBackoff'],
    [{ anonymous: true, headers: { a: 1 } as unknown as Record<string, string> }, 'headers'],
    [{ anonymous: true, logLevel: 'loud' as 'debug' }, 'logLevel'],
    [{ anonymous: true, maxretries: 1 } as ClientOptions, 'maxretries'],
    [{ anonymous: true, proxy: 'no proxy' }, 'proxy'],
    [{ anonymous: true, baseUrl: 'http://example.com' }, 'baseUrl'],
    [{ anonymous: true, base_url: 'https://example.com' } as ClientOptions, 'baseUrl'],
    [{ anonymous: true, connectTimeout: 0 }, 'connectTimeout'],
    [{ anonymous: true, headers: { host: 'x' } }, 'headers'],
    [{ bearerToken: 'pscale_tkn_x' }, 'bearerToken'],
    [{ anonymous: true, serviceTokenScheme: 'other' as 'plain' }, 'serviceTokenScheme'],
  ];
  for (const [options, argument] of wrong) {
    assert.throws(
      () => new PlanetScale(options),
      (error) => {
        assert.ok(error instanceof ConfigError, inspect(error));
        assert.equal(error.argument, argument);
        assert.ok(error.message.startsWith(`${argument}: `), error.message);
        assert.ok(!inspect(error).includes(SECRET));
        assert.match(error.stack ?? '', /^ConfigError: .*\n {4}at .*client\.test\.js/);
        return true;
      },
    );
  }
});

test('every setting is taken', () => {
  const client = new PlanetScale({
    serviceTokenId: 'id',
    serviceToken: SECRET,
    organization: 'acme',
    baseUrl: 'https://gateway.example/ps',
    timeout: Number.POSITIVE_INFINITY,
    attemptTimeout: 1000,
    connectTimeout: 1000,
    maxRetries: 5,
    retryBackoff: [10, 100],
    rateLimit: 600,
    waitInterval: 1000,
    headers: { 'x-team': 'shop' },
    userAgent: 'shop/1.0',
    serviceTokenScheme: 'ServiceToken',
    proxy: false,
    tlsRoots: 'bundled',
    allowInsecureHttp: false,
    compression: true,
    maxBody: 1024,
    maxConnections: 8,
    maxThreads: 8,
    readAhead: 2,
    logger: console,
    logLevel: 'off',
  });
  assert.equal(client.organization, 'acme');
  assert.equal(client.baseUrl, 'https://gateway.example/ps/v1');
  client.close();
});

test('settings come from the environment of the program', async () => {
  const code = `import('planetscale-sdk').then(({ PlanetScale }) => console.log(String(new PlanetScale())))`;
  const variables = {
    PLANETSCALE_SERVICE_TOKEN_ID: 'id00001',
    PLANETSCALE_SERVICE_TOKEN: SECRET,
    PLANETSCALE_ORG: 'acme',
    PLANETSCALE_API_URL: 'http://127.0.0.1:1',
  };
  const given = await run(['-e', code], variables);
  assert.equal(given.output, 'PlanetScale { http://127.0.0.1:1/v1, organization acme, service token id00001 }\n');
  const missing = await run(['-e', code], { PLANETSCALE_SERVICE_TOKEN_ID: '', PLANETSCALE_API_TOKEN: '' });
  assert.match(missing.output, /ConfigError: credentials: are missing/);
});

test('the user agent names the SDK and the program', async () => {
  const { client, script } = await scripted([DATABASE], { anonymous: true, userAgent: 'shop/1.0' });
  await client.databases.get('acme', 'shop');
  const [sent] = await script.requests();
  assert.equal(sent?.headers['user-agent'], `shop/1.0 planetscale-sdk/${VERSION} (node)`);
});

test('a client, its groups and its errors print no secret', async () => {
  const reply = { status: 404, body: { code: 'not_found', message: 'Not Found', leaked: SECRET } };
  const headers = { 'set-cookie': SECRET };
  const { client } = await scripted([{ ...reply, headers }], { serviceTokenId: 'id00001', serviceToken: SECRET });
  const error = await client.databases.get('acme', 'shop').catch((error: unknown) => error);
  assert.ok(error instanceof NotFoundError);
  assert.equal(error.headers.get('set-cookie'), SECRET);
  assert.equal(JSON.parse(error.body).leaked, SECRET);
  const printed = [client, client.databases, client.withOptions({}), error, simulator, structuredClone(error)].flatMap(
    (one) => [inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one), String(one)],
  );
  // `showHidden` shows what a person asked to see: the error's own body and headers.
  const hidden = inspect(error, { depth: 9, showHidden: true });
  for (const text of printed.filter((text) => text !== hidden)) {
    assert.ok(!text.includes(SECRET) && !text.includes(simulator.serviceToken), text);
  }
  assert.match(inspect(client), /^PlanetScale \{ http:.*service token id00001 \}$/);
});

test('an error says where the call was made', async () => {
  const { client } = await scripted([
    { status: 404, body: {} },
    { status: 200, text: 'no JSON' },
    { status: 422, body: {} },
  ]);
  async function theirFunction(): Promise<void> {
    await client.databases.get('acme', 'shop');
  }
  for (const pattern of [/^NotFoundError: .*404/, /^DecodeError: .*no JSON/]) {
    const error = await theirFunction().catch((error: Error) => error);
    const [first, second] = (error?.stack ?? '').split('\n');
    assert.match(first ?? '', pattern);
    assert.match(second ?? '', /at theirFunction .*client\.test\.js/);
  }
  const listed = client.databases.list('acme');
  const error = (await listed.toArray().catch((error: unknown) => error)) as APIStatusError;
  assert.equal(error.status, 422);
  assert.match(error.stack?.split('\n')[1] ?? '', /client\.test\.js/);
});

test('errors can be written down', async () => {
  const { client, script } = await scripted([{ status: 404, body: { code: 'not_found', message: 'Gone' } }]);
  const error = (await client.branches.get('acme', 'shop', 'x').catch((error: unknown) => error)) as NotFoundError;
  assert.equal(error.name, 'NotFoundError');
  assert.ok(error instanceof APIStatusError && error instanceof PlanetScaleError && error instanceof Error);
  const { message, ...fields } = error.toJSON();
  assert.match(String(message), /get_branch .*404 Not Found \[not_found\]: Gone/);
  assert.deepEqual(fields, {
    name: 'NotFoundError',
    kind: 'not_found',
    status: 404,
    code: 'not_found',
    serviceMessage: 'Gone',
    attempts: 1,
    mayHaveArrived: false,
    operation: 'get_branch',
    route: 'GET /organizations/{organization}/databases/{database}/branches/{branch}',
    url: `${script.url}/organizations/acme/databases/shop/branches/x`,
  });
  assert.ok(error.requiredAccesses.includes('read_branch'));
  assert.ok(error.requiredScopes.database?.includes('read_branches'));
});

test('errors that are made in tests are as those of the service', () => {
  const made: [PlanetScaleError, string, number | undefined][] = [
    [new NotFoundError('gone'), 'not_found', 404],
    [new RateLimitError('slow down', { retryAfter: 500 }), 'rate_limited', 429],
    [new UnprocessableEntityError('no', { code: 'unprocessable' }), 'unprocessable', 422],
    [new InternalServerError('oh', { status: 503 }), 'server', 503],
    [new APITimeoutError('late'), 'timeout', undefined],
    [new ConfigError('no'), 'config', undefined],
    [new DecodeError('no JSON'), 'decode', 200],
  ];
  for (const [error, kind, status] of made) {
    assert.deepEqual([error.kind, (error as APIStatusError).status], [kind, status], error.name);
    assert.deepEqual([error.attempts, error.mayHaveArrived], [0, false]);
    if (!(error instanceof APIStatusError)) continue;
    assert.deepEqual([error.serviceMessage, error.body, error.requiredAccesses], [error.message, '', []]);
    assert.equal(error.headers.get('x'), null);
  }
  class Mine extends NotFoundError {}
  assert.deepEqual([new Mine('x').name, new Mine('x').status], ['Mine', 404]);
});

test('an error says what may have been done, and where', async () => {
  const replies: [ScriptedReply, new (...words: never[]) => PlanetScaleError, object][] = [
    [{ status: 500, body: {} }, InternalServerError, { mayHaveArrived: true, status: 500, retryAfter: undefined }],
    [{ status: 422, body: {} }, UnprocessableEntityError, { mayHaveArrived: false, status: 422 }],
    [{ status: 200, text: 'no JSON' }, DecodeError, { mayHaveArrived: true, status: 200 }],
    [{ fault: 'close' }, APIConnectionError, { mayHaveArrived: true, reason: 'broken', status: undefined }],
    // From here on the service holds this client.
    [{ status: 429, headers: { 'retry-after': '90' } }, RateLimitError, { mayHaveArrived: false, retryAfter: 90_000 }],
  ];
  const { client, script } = await scripted(replies.map(([reply]) => reply));
  const address = `${script.url}/organizations/acme/databases/shop/branches`;
  const failed = async (options: RequestOptions): Promise<unknown> =>
    client.branches.create('acme', 'shop', { name: 'dev' }, options).catch((error: unknown) => error);
  for (const [, type, fields] of replies) {
    const error = await failed({ query: { key: SECRET } });
    assert.ok(error instanceof type, inspect(error));
    for (const [name, value] of Object.entries({ ...fields, url: address, attempts: 1 })) {
      assert.equal(error[name as keyof PlanetScaleError], value, `${name} of ${inspect(error)}`);
    }
  }
  const held = await failed({ timeout: 100 });
  assert.ok(held instanceof RateLimitError && held.attempts === 0 && !held.mayHaveArrived, inspect(held));
  assert.equal((await script.requests()).length, replies.length);
  assert.equal(new ConfigError('x: is missing', { argument: 'x' }).mayHaveArrived, false);
});

test('the logger gets calls and retries, and no secret', async () => {
  const lines: [string, string][] = [];
  const note =
    (level: string) =>
    (line: string): number =>
      lines.push([level, line]);
  const logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
  const busy = { status: 429, headers: { 'retry-after': '0' }, body: {} };
  const credentials = { serviceTokenId: 'id00001', serviceToken: SECRET, maxRetries: 1 };
  const page = (number: number, next: number | null): ScriptedReply => ({
    status: 200,
    body: { current_page: number, next_page: next, data: [] },
  });
  const replies = [busy, DATABASE, page(1, 2), page(2, 3), page(3, null)];
  const { client } = await scripted(replies, { ...credentials, logger, logLevel: 'debug' });
  const options = { headers: { 'x-secret': SECRET }, query: { key: SECRET }, body: { password: SECRET } };
  await client.databases.update('acme', 'shop', {}, options);
  await client.databases.list('acme').toArray();
  assert.ok(lines.some(([level, line]) => level === 'warn' && line.includes('update_database_settings')));
  const done = lines.filter(([level, line]) => level === 'debug' && line.startsWith('done'));
  // Pages that were fetched ahead, on other threads, are among them.
  assert.equal(done.length, 4, inspect(lines));
  assert.ok(!lines.some(([, line]) => line.includes(SECRET)), inspect(lines));
});

test('a logger that fails costs no call', async () => {
  const fail = (): never => {
    throw new Error('disk full');
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const { client } = await scripted([DATABASE], { anonymous: true, logger, logLevel: 'debug' });
  assert.equal((await client.databases.get('acme', 'shop')).id, 'db1');
});

test('options of a client are merged with those of a call', async () => {
  const { client, script } = await scripted([DATABASE, DATABASE]);
  const copy = client
    .withOptions({ headers: { 'x-one': '1', 'x-two': '2' }, query: { one: 1 } })
    .withOptions({ headers: { 'x-three': '3' } });
  assert.ok(copy instanceof PlanetScale);
  await copy.databases.get('acme', 'shop', {}, { headers: { 'x-two': 'two' }, query: { two: [true, 'b'] } });
  await client.databases.get('acme', 'shop');
  const [merged, plain] = await script.requests();
  const { 'x-one': one, 'x-two': two, 'x-three': three } = merged?.headers ?? {};
  assert.deepEqual([one, two, three], ['1', 'two', '3']);
  assert.deepEqual(merged?.query, [
    ['one', '1'],
    ['two', 'true'],
    ['two', 'b'],
  ]);
  assert.deepEqual([plain?.headers['x-one'], plain?.query], [undefined, []]);
});

test('an option that is not usable is named, and nothing is sent', async () => {
  const { client, script } = await scripted([]);
  const wrong: [object, string][] = [
    [{ timeout: 0 }, 'timeout'],
    [{ timeout: 'soon' }, 'timeout'],
    [{ maxRetries: -1 }, 'maxRetries'],
    [{ maxTries: 1 }, 'maxTries'],
    [{ query: { day: new Date(Number.NaN) } }, 'day'],
    [{ query: { x: Number.NaN } }, 'x'],
    [{ query: { x: {} } }, 'x'],
  ];
  for (const [options, argument] of wrong) {
    await assert.rejects(client.databases.get('acme', 'shop', {}, options), { name: 'ConfigError', argument });
  }
  // Options in the place of params would become parameters, once there are any.
  const misplaced = client.databases.get('acme', 'shop', { timeout: 100 } as never);
  await assert.rejects(misplaced, { name: 'ConfigError', argument: 'timeout' });
  const bodies: [Record<string, unknown>, string][] = [
    [{ name: 'x', ttl: Number.POSITIVE_INFINITY }, 'ttl'],
    [{ name: 'x', expires: new Date('never') }, 'expires'],
    [{ name: 'x', ttl: 10n }, 'body'],
  ];
  for (const [body, argument] of bodies) {
    const call = client.passwords.create('acme', 'shop', 'main', body as never);
    await assert.rejects(call, { name: 'ConfigError', argument });
  }
  assert.deepEqual(await script.requests(), []);
});

test('path arguments are texts and integers', async () => {
  const { client, script } = await scripted([DATABASE, DATABASE]);
  await client.deployRequests.get('acme', 'shop', 12);
  await client.deployRequests.get('acme', 'shop', '12');
  const paths = (await script.requests()).map((request) => request.path);
  assert.deepEqual(paths, Array(2).fill('/v1/organizations/acme/databases/shop/deploy-requests/12'));
  for (const [wrong, message] of [
    [1.5, /^number: must be/],
    [true, /^number: must be/],
    [{}, /^number: must be/],
    [undefined, /^number: is missing/],
    [null, /^number: is missing/],
  ] as const) {
    await assert.rejects(client.deployRequests.get('acme', 'shop', wrong as never), { name: 'ConfigError', message });
  }
});

test('dates are sent as ISO 8601, null as null, undefined not at all', async () => {
  const { client, script } = await scripted([DATABASE]);
  const expires = new Date(Date.UTC(2030, 0, 2, 3, 4, 5));
  const body = { name: 'x', role: null, ttl: undefined };
  const more = { query: { since: expires }, body: { expires } };
  await client.passwords.create('acme', 'shop', 'main', body as never, more);
  const [sent] = await script.requests();
  assert.deepEqual(sent?.body, { name: 'x', role: null, expires: '2030-01-02T03:04:05.000Z' });
  assert.deepEqual(sent?.query, [['since', '2030-01-02T03:04:05.000Z']]);
});

test('timestamps become dates when asked', () => {
  const date: Date = toDate('2025-01-31T09:00:00.000Z');
  assert.equal(date.getTime(), Date.UTC(2025, 0, 31, 9));
  assert.equal(toDate(null), undefined);
  assert.equal(toDate(undefined), undefined);
  assert.throws(() => toDate('yesterday'), RangeError);
});

test('times are milliseconds', async () => {
  const { client } = await scripted([{ ...DATABASE, delay_ms: 20_000 }]);
  const started = performance.now();
  await assert.rejects(client.databases.get('acme', 'shop', {}, { timeout: 100 }), (error) => {
    assert.ok(error instanceof APITimeoutError);
    assert.deepEqual([error.limit, error.setting, error.mayHaveArrived], [100, 'timeout', true]);
    return true;
  });
  const elapsed = performance.now() - started;
  assert.ok(elapsed >= 100 && elapsed < 10_000, `took ${elapsed} ms`);
});

test('a call to what the SDK does not know', async () => {
  const { client, script } = await scripted([DATABASE], { anonymous: true, organization: 'acme' });
  const parts = { query: { page: 2 }, body: { a: [1] } };
  const data = await client.request<{ id: string }>('POST', '/organizations/{organization}/new', parts);
  assert.equal(data.id, 'db1');
  const [sent] = await script.requests();
  assert.deepEqual([sent?.method, sent?.path, sent?.body], ['POST', '/v1/organizations/acme/new', { a: [1] }]);
  const wrong = client.request('GET', '/a/{b}', { path: { c: 1 } });
  await assert.rejects(wrong, { name: 'ConfigError', argument: 'path' });
  await assert.rejects(client.request('TRACE' as 'GET', '/'), { name: 'ConfigError', argument: 'method' });
});

test('only the groups that a program makes', async () => {
  const script = await simulator.script([DATABASE]);
  const databases = new Databases(new PlanetScaleCore({ baseUrl: script.url, anonymous: true }));
  assert.equal((await databases.get('acme', 'shop')).name, 'shop');
});

test('a client that was closed says so', async () => {
  const { client } = await scripted([]);
  const copy = client.withOptions({ maxRetries: 1 });
  client.close();
  client.close();
  await assert.rejects(copy.databases.get('acme', 'shop'), { name: 'ConfigError', argument: 'client' });
  await assert.rejects(copy.databases.list('acme').toArray(), { name: 'ConfigError', argument: 'client' });
  assert.equal(String(copy), 'PlanetScale { closed }');
});

test('a list is read in every way, and each use asks anew', async () => {
  const client = simulator.client({ organization: 'acme' });
  for (const name of ['one', 'two', 'three']) {
    await client.databases.create(null, { name, cluster_size: 'PS_10' });
  }
  const list = client.databases.list(null, { per_page: 2 });
  const page = await list;
  assert.deepEqual([page.data.length, page.total_count, page.next_page, [...page].length], [2, 3, 2, 2]);
  assert.equal((await list.toArray()).length, 3);
  assert.equal((await list.toArray({ limit: 2 })).length, 2);
  assert.deepEqual(await list.toArray({ limit: 0 }), []);
  assert.equal((await list.first())?.id, page.data[0]?.id);
  const sizes: number[] = [];
  for await (const one of list.pages()) sizes.push(one.data.length);
  assert.deepEqual(sizes, [2, 1]);
  const { data, response } = await list.withResponse();
  assert.deepEqual([data.data.length, response.status], [2, 200]);
  const raw = await list.asResponse();
  // Their states go on between two calls.
  const names = (databases: { name: string }[]): string[] => databases.map((database) => database.name);
  assert.deepEqual(names((raw.json() as { data: { name: string }[] }).data), names(data.data));
  assert.equal(await client.databases.list(null, { q: 'nothing-like-it' }).first(), undefined);
  client.close();
});
