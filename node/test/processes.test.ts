/** Programs, workers, and their ends. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { program, run } from './support/programs.js';
import { reply, serve } from './support/server.js';

/** A database called `slow` takes longer than any of the programs lives. */
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve(async (request, response) => {
    if (request.url?.includes('/slow')) await sleep(60_000, undefined, { ref: false });
    else await sleep(2);
    const list = request.url?.includes('/databases?') ?? false;
    reply(response, list ? { data: [{ id: 'db1' }, { id: 'db2' }], next_page: null } : { id: 'db1' });
  });
});
after(() => server.stop());

/** How soon a program has to end by itself: idle threads and connections would hold it for ten seconds and more. */
const SOON = 8_000;

test('a call in flight keeps the program going, and nothing does afterwards', async () => {
  const ended = await run([program('ends.mjs')], { URL: server.url });
  assert.equal(ended.output, 'got db1\n');
  assert.equal(ended.code, 0);
  assert.ok(ended.elapsed < SOON, `it took ${ended.elapsed} ms`);
});

test('an idle client, a list that was left and a logger keep nothing going', async () => {
  const ended = await run([program('idle.mjs')], { URL: server.url });
  assert.match(ended.output, /operation=get_database .*status=200/);
  assert.match(ended.output, /first db1\n$/);
  assert.equal(ended.code, 0);
  assert.ok(ended.elapsed < SOON, `it took ${ended.elapsed} ms`);
});

for (const after of ['0', '5', '50']) {
  test(`a program may exit while calls are under way, after ${after} ms`, async () => {
    const ended = await run([program('exits.mjs')], { URL: server.url, AFTER: after });
    assert.deepEqual([ended.code, ended.signal, ended.output], [7, null, '']);
    assert.ok(ended.elapsed < SOON, `it took ${ended.elapsed} ms`);
  });
}

test('a program may fail while calls are under way', async () => {
  const ended = await run([program('exits.mjs')], { URL: server.url, AFTER: '5', HOW: 'throw' });
  assert.deepEqual([ended.code, ended.signal], [1, null]);
  assert.match(ended.output, /something else went wrong/);
});

test('workers call, and may be ended while they do', async () => {
  const ended = await run([program('workers.mjs')], { URL: server.url, ROUNDS: '6', MAIN: 'too' }, 60_000);
  assert.deepEqual([ended.code, ended.signal], [0, null], ended.output);
  assert.equal(ended.output, 'the last worker said db1\nthe main thread got db1\n');
});

test('a native half that only workers have loaded outlives them', async () => {
  const ended = await run([program('workers.mjs')], { URL: server.url, ROUNDS: '2' });
  assert.deepEqual([ended.code, ended.signal], [0, null], ended.output);
});

test('a simulator ends with its program', async () => {
  const ended = await run([program('simulates.mjs')]);
  assert.equal(ended.code, 0, ended.output);
  assert.ok(ended.elapsed < SOON, `it took ${ended.elapsed} ms`);
  // Its standard input closes with the program, which it takes a moment to see.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const there = await fetch(ended.output.trim()).then(
      () => true,
      () => false,
    );
    if (!there) return;
    await sleep(100);
  }
  assert.fail('the simulator is still there');
});
