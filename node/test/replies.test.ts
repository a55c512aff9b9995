/** What a reply has in it, what a call takes, and what is neither. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { type ClientOptions, ConfigError, PlanetScale } from 'planetscale-sdk';
import { type Script, type ScriptedReply, type Simulator, startSimulator } from 'planetscale-sdk/testing';

import type { Json } from './support/vectors.js';

const require = createRequire(import.meta.url);
const SECRET = 'pscale_pw_never_to_be_seen';

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
});
after(() => simulator.stop());

async function scripted(...replies: ScriptedReply[]): Promise<[Json, Script]> {
  const script = await simulator.script(replies, replies.at(-1));
  return [new PlanetScale({ baseUrl: script.url, anonymous: true, organization: 'acme', maxRetries: 0 }), script];
}

test('a secret is in its field and in nothing that is printed', async () => {
  const password = { id: 'p', plain_text: SECRET, name: 'ci', region: { slug: 'us' } };
  const webhook = { id: 'w', secret: SECRET };
  const source = { data_import: { data_source: { password: SECRET, hostname: 'h' } } };
  const [client] = await scripted(
    { body: password },
    { body: { data: [webhook, { id: 'x', secret: null }] } },
    { body: { id: 'd', state: 'ready', ready: true, ...source } },
    { body: password },
  );
  const made = await client.passwords.create('acme', 'shop', 'main', {});
  const page = await client.webhooks.list('acme', 'shop');
  const seen: Json[] = [];
  const onProgress = ({ value }: Json): void => void seen.push(value);
  const database = await client.databases.waitUntilReady('acme', 'shop', { onProgress });
  const { data } = await client.passwords.get('acme', 'shop', 'main', 'p').withResponse();
  const shown = [made, page, database, seen, data];
  for (const one of shown) {
    for (const text of [inspect(one, { depth: 9 }), JSON.stringify(one), `${inspect({ one }, { depth: 9 })}`]) {
      assert.ok(!text.includes(SECRET) && text.includes('[redacted]'), text);
    }
  }
  const asked = [made.plain_text, page.data[0].secret, database.data_import.data_source.password, data.plain_text];
  assert.deepEqual(asked, [SECRET, SECRET, SECRET, SECRET]);
  assert.deepEqual(JSON.parse(JSON.stringify(made)), { ...password, plain_text: '[redacted]' });
  assert.equal(page.data[1].secret, null);
  // Whoever copies it has it, and compares it as what it is.
  assert.equal(JSON.parse(JSON.stringify({ ...made })).plain_text, SECRET);
  assert.deepStrictEqual(made, password);
  assert.deepEqual(Object.keys(made), Object.keys(password));
});

test('what was seen last of a wait that failed hides its secrets', async () => {
  const source = { data_import: { data_source: { password: SECRET } } };
  const [client] = await scripted({ body: { id: 'd', state: 'pending', ready: false, ...source } });
  const options = { timeout: 150, interval: 100 };
  const error = await client.databases.waitUntilReady('acme', 'shop', options).catch((error: unknown) => error);
  assert.equal(error.last.data_import.data_source.password, SECRET);
  assert.ok(!inspect(error.last, { depth: 9 }).includes(SECRET) && !JSON.stringify(error.last).includes(SECRET));
});

test('what may have no document is undefined, and a vote comes back', async () => {
  const vote = { id: 'v', actor: { id: 'a', display_name: 'Ada' } };
  const [client] = await scripted({ status: 204 }, { status: 202, body: vote }, { status: 204 }, { body: vote });
  assert.equal(await client.branchChanges.update('acme', 'shop', 'main', {}), undefined);
  assert.deepEqual(await client.databases.delete('acme', 'shop'), vote);
  assert.equal(await client.databases.delete('acme', 'shop'), undefined);
  assert.deepEqual(await client.databases.delete('acme', 'shop'), vote);
});

test('a bare array is a list', async () => {
  const routers = [{ id: '1' }, { id: '2' }];
  const [client, script] = await scripted({ body: routers }, { body: routers }, { body: routers });
  const list = client.routers.list('acme', 'shop', 'main');
  assert.deepEqual((await list).data, routers);
  assert.equal((await list).hasNextPage(), false);
  const items = [];
  for await (const router of list) items.push(router);
  assert.deepEqual(items, routers);
  assert.equal((await script.requests()).length, 3);
});

test('options in the place of parameters are refused, and so are parameters that no operation takes', async () => {
  const [client, script] = await scripted({ body: {} });
  const wrong: [() => Promise<unknown>, string, RegExp][] = [
    [() => client.branches.list('acme', 'shop', { timeout: 10 }), 'timeout', /options of a call come after/],
    [() => client.branches.list('acme', 'shop', { perPage: 10 }).toArray(), 'perPage', /no parameter of list_branches/],
    [() => client.branches.create('acme', 'shop', { name: 'x', signal: null }), 'signal', /options of a call/],
    [() => client.branches.create('acme', 'shop', { name: 'x', parentBranch: 'main' }), 'parentBranch', /the options/],
    [() => client.branches.list('acme', 'shop', new Map([['page', 1]])), 'params', /plain object/],
    [() => client.branches.create('acme', 'shop', new Map([['name', 'x']])), 'params', /plain object/],
    [() => client.branches.create('acme', 'shop', { name: 'x', storage: new Map() }), 'storage', /plain object/],
    [() => client.branches.create('acme', 'shop', { name: 'x', storage: new Set() }), 'storage', /plain object/],
    [() => client.request('POST', '/x', { body: new Set([1]) }), 'body', /plain object/],
    [() => client.request('POST', '/x', { body: new Map() }, { body: { a: 1 } }), 'body', /plain object/],
  ];
  for (const [call, argument, rule] of wrong) {
    const error = await Promise.resolve()
      .then(call)
      .catch((error: unknown) => error);
    assert.ok(error instanceof ConfigError, inspect(error));
    assert.equal(error.argument, argument);
    assert.match(error.message, rule);
  }
  assert.equal((await script.requests()).length, 0);
  // What the SDK does not know yet has its place.
  const more = { query: { newer: 1 }, body: { newest: 2 } };
  await client.branches.create('acme', 'shop', { name: 'x' }, more);
  const [sent] = await script.requests();
  assert.deepEqual([sent?.query, sent?.body], [[['newer', '1']], { name: 'x', newest: 2 }]);
});

test('a class of a program keeps its options and its fields', async () => {
  const reply = { body: { id: 'd', name: 'shop' } };
  const [first, script] = await scripted(reply, reply);
  class Mine extends PlanetScale {
    readonly tenant: string;
    readonly #secret = 'own';

    constructor(options: ClientOptions & { tenant?: string } = {}) {
      const { tenant = 'none', ...others } = options;
      super({ baseUrl: script.url, anonymous: true, organization: 'other', ...others });
      this.tenant = tenant;
    }

    get own(): string {
      return `${this.#secret} of ${this.tenant}`;
    }
  }
  const mine = new Mine({ tenant: 'shop', organization: 'acme' });
  const copy = mine.withOptions({ headers: { 'x-one': '1' } }).withOptions({ headers: { 'x-two': '2' } });
  assert.ok(copy instanceof Mine);
  assert.deepEqual([copy.own, copy.organization], ['own of shop', 'acme']);
  await copy.databases.get(null, 'shop');
  const [sent] = await script.requests();
  assert.deepEqual([sent?.headers['x-one'], sent?.headers['x-two']], ['1', '2']);
  // Another client that is made afterwards is its own.
  assert.equal(new Mine().organization, 'other');
  assert.equal(first.organization, 'acme');
});

test('the maps lead to sources that are there, and the metadata to people', () => {
  const root = dirname(require.resolve('planetscale-sdk/package.json'));
  const manifest = require('planetscale-sdk/package.json');
  assert.ok(manifest.homepage && manifest.bugs && manifest.author);
  for (const file of ['esm/core.js', 'cjs/core.js', 'esm/resources/branches.d.ts', 'cjs/load.cjs', 'esm/load.d.cts']) {
    const built = join(root, 'dist', file);
    const named = /^\/\/# sourceMappingURL=(.*)$/m.exec(readFileSync(built, 'utf8'))?.[1];
    assert.ok(named, `${file} names no map`);
    const map = JSON.parse(readFileSync(join(dirname(built), named), 'utf8'));
    for (const source of map.sources) {
      const text = readFileSync(resolve(dirname(built), map.sourceRoot ?? '', source), 'utf8');
      assert.ok(text.length > 0, source);
    }
  }
});
