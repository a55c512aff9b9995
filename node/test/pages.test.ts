/** Pages of lists: what is awaited goes on, and each use asks anew. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { APIPromise, type Branch, DecodeError, Page, PlanetScale } from 'planetscale-sdk';
import { type Script, type ScriptedReply, type Simulator, startSimulator } from 'planetscale-sdk/testing';

let simulator: Simulator;
let client: PlanetScale;

before(async () => {
  simulator = await startSimulator({ speed: 400 });
  client = simulator.client();
  await client.databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
  await client.databases.waitUntilReady(null, 'shop', { interval: 100 });
  for (let n = 0; n < 60; n += 1) await client.branches.create(null, 'shop', { name: `b${n}` });
});
after(() => simulator.stop());

async function scripted(replies: ScriptedReply[]): Promise<[PlanetScale, Script]> {
  const script = await simulator.script(replies);
  return [new PlanetScale({ baseUrl: script.url, anonymous: true, organization: 'acme', maxRetries: 0 }), script];
}

const page = (next_page: number | null, ...names: string[]): ScriptedReply => ({
  body: { type: 'list', next_page, data: names.map((name) => ({ id: name, name })) },
});

test('what an async function returns of a list has all of it', async () => {
  const branches = async (): Promise<Page<Branch>> => client.branches.list(null, 'shop');
  const names = [];
  for await (const { name } of await branches()) names.push(name);
  assert.equal(names.length, 61);
  assert.equal(new Set(names).size, 61);
  assert.equal([...(await branches())].length, 25);
});

test('pages lead to the next one, with the size and the options of the list', async () => {
  const since = (await simulator.requests()).length;
  const sizes = [];
  let each: Page<Branch> | undefined = await client.branches.list(
    null,
    'shop',
    { per_page: 20, q: 'b' },
    { headers: { 'x-mine': 'yes' } },
  );
  while (each !== undefined) {
    sizes.push([each.data.length, each.hasNextPage()]);
    each = await each.getNextPage();
  }
  assert.deepEqual(sizes, [
    [20, true],
    [20, true],
    [20, false],
  ]);
  const asked = (await simulator.requests()).slice(since);
  assert.deepEqual(
    asked.map(({ query, headers }) => [Object.fromEntries(query), headers['x-mine']]),
    [undefined, '2', '3'].map((number) => [{ per_page: '20', q: 'b', ...(number && { page: number }) }, 'yes']),
  );
});

test('a page of pages() and of withResponse() goes on as well', async () => {
  for await (const first of client.branches.list(null, 'shop', { per_page: 40 }).pages()) {
    const next = await first.getNextPage();
    assert.deepEqual([first.data.length, next?.data.length, next?.hasNextPage()], [40, 21, false]);
    break;
  }
  // Pages of pages() are as large as can be.
  for await (const all of client.branches.list(null, 'shop').pages()) assert.equal(all.hasNextPage(), false);
  const { data } = await client.branches.list(null, 'shop').withResponse();
  assert.equal((await data.getNextPage())?.data.length, 25);
});

test('cursors are followed, and so is a page that was chosen by an option', async () => {
  const cursors = { has_next: true, cursor_end: 'c2' };
  const [one, script] = await scripted([
    { body: { data: [{ id: '1' }], ...cursors } },
    { body: { data: [{ id: '2' }], has_next: false } },
    page(4, 'x'),
    page(null, 'y'),
  ]);
  const first = await one.organizations.listAuditLogs('acme');
  assert.deepEqual((await first.getNextPage())?.data, [{ id: '2' }]);
  const third = await one.branches.list('acme', 'shop', {}, { query: { page: 3 } });
  assert.equal((await third.getNextPage())?.data[0]?.name, 'y');
  const queries = (await script.requests()).map(({ query }) => query);
  assert.deepEqual(queries, [[], [['starting_after', 'c2']], [['page', '3']], [['page', '4']]]);
});

test('a list that goes round is an error, and one made by hand ends', async () => {
  const [one] = await scripted([page(1, 'x')]);
  const round = await one.branches.list('acme', 'shop');
  assert.throws(() => round.hasNextPage(), DecodeError);
  await assert.rejects(round.getNextPage(), /list_branches .*goes round/);
  const mine = new (Page as unknown as new (document: object) => Page<number>)({ data: [1, 2] });
  assert.equal(mine.hasNextPage(), false);
  assert.equal(await mine.getNextPage(), undefined);
  const items = [];
  for await (const item of mine) items.push(item);
  assert.deepEqual(items, [1, 2]);
});

test('a list asks anew each time it is used', async () => {
  const [one, script] = await scripted([page(null, 'x'), page(null, 'y'), page(null, 'z')]);
  const list = one.branches.list('acme', 'shop');
  assert.equal((await script.requests()).length, 0);
  assert.equal((await list).data[0]?.name, 'x');
  assert.equal((await list).data[0]?.name, 'y');
  assert.equal((await list.first())?.name, 'z');
  assert.equal(inspect(list), 'PagePromise { list_branches }');
});

test('what a call returns is a promise, and says of what', async () => {
  const [one] = await scripted([
    { body: { id: 'b', name: 'x' } },
    { status: 404, body: {} },
    { status: 404, body: {} },
  ]);
  const call = one.branches.get('acme', 'shop', 'x');
  assert.ok(call instanceof Promise && call instanceof APIPromise);
  assert.equal(inspect(call), 'APIPromise { get_branch }');
  const then = call.then((branch) => branch.name);
  assert.ok(then instanceof Promise && !(then instanceof APIPromise));
  assert.equal(await then, 'x');
  assert.equal(await Promise.race([call]).then(({ name }) => name), 'x');
  assert.equal(await one.branches.get('acme', 'shop', 'x').catch((error: Error) => error.name), 'NotFoundError');
  const settled = await Promise.allSettled([one.branches.get('acme', 'shop', 'x')]);
  assert.equal(settled[0]?.status, 'rejected');
});
