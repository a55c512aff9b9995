/** Many calls at once, and what they do to the program around them. */

import assert from 'node:assert/strict';
import { pbkdf2 } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { PlanetScale } from 'planetscale-sdk';

import { reply, serve } from './support/server.js';

const CALLS = 256;
const DELAY = 500;

test('256 calls in flight do the work of 256', async () => {
  let open = 0;
  let most = 0;
  const { url, stop } = await serve(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    await sleep(DELAY);
    open -= 1;
    reply(response, { id: request.url });
  });
  const client = new PlanetScale({ baseUrl: url, anonymous: true, maxConnections: CALLS });
  const started = performance.now();
  const calls = Array.from({ length: CALLS }, (_, index) => client.databases.get('acme', `db-${index}`));
  const found = await Promise.all(calls);
  const elapsed = performance.now() - started;
  stop();
  assert.deepEqual(
    found.map((database) => database.id),
    Array.from({ length: CALLS }, (_, index) => `/v1/organizations/acme/databases/db-${index}`),
  );
  assert.equal(most, CALLS);
  // On libuv's four threads it would be 32 s, on 64 it would be four delays at the least.
  assert.ok(elapsed < 4 * DELAY, `took ${elapsed} ms`);
});

test("calls wait neither for libuv's pool nor for the event loop's", async () => {
  const { url, stop } = await serve((_request, response) => reply(response, { id: 'db1' }));
  const client = new PlanetScale({ baseUrl: url, anonymous: true });
  // As many as the pool has threads by default, each for half a second or more.
  let busy = true;
  const derive = promisify(pbkdf2);
  const work = Array.from({ length: 4 }, () => derive('password', 'salt', 500_000, 64, 'sha512'));
  const all = Promise.all(work).finally(() => (busy = false));
  await client.databases.get('acme', 'shop');
  assert.ok(busy, 'the call came after the work of the pool');
  await all;
  stop();
});

test('the event loop goes on while calls are under way', async () => {
  const { url, stop } = await serve(async (_request, response) => {
    await sleep(300);
    reply(response, { id: 'db1' });
  });
  const client = new PlanetScale({ baseUrl: url, anonymous: true });
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await client.databases.get('acme', 'shop');
  clearInterval(timer);
  stop();
  // Thirty would be all of them; a loop that was held would have had none.
  assert.ok(turns >= 10, `the event loop turned ${turns} times`);
});
