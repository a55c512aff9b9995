/** Ending calls from outside, wherever they are. */

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { APIAbortError, type ClientOptions, PlanetScale, type RequestOptions } from 'planetscale-sdk';
import { type ScriptedReply, type Simulator, startSimulator } from 'planetscale-sdk/testing';

const DATABASE = { status: 200, body: { id: 'db1', name: 'shop' } };
const MINUTE = 60_000;
/** How soon an aborted call has to be over. */
const PROMPT = 200;
/** A busy machine may hold up one attempt, and not each of them. */
const ATTEMPTS = 5;

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

/**
 * Begins something that would take a minute, with a client that has one thread; aborts it in the middle, and makes
 * another call, which needs that thread. The quickest of several attempts counts.
 */
async function quickest(
  replies: ScriptedReply[],
  begin: (client: PlanetScale, options: RequestOptions) => PromiseLike<unknown>,
  options: ClientOptions = {},
): Promise<void> {
  const times: [aborted: number, freed: number][] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const script = await simulator.script(replies, DATABASE);
    const client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxThreads: 1, ...options });
    const controller = new AbortController();
    const reason = new Error('that is enough');
    const pending = Promise.resolve(begin(client, { signal: controller.signal })).catch((error) => error);
    while ((await script.requests()).length === 0) await sleep(5);
    await sleep(50);
    const started = performance.now();
    controller.abort(reason);
    const error = await pending;
    const aborted = performance.now();
    await client.organizations.get('acme');
    times.push([aborted - started, performance.now() - aborted]);
    assert.ok(error instanceof APIAbortError, String(error));
    assert.equal(error.name, 'AbortError');
    assert.equal(error.cause, reason);
    client.close();
  }
  const [aborted, freed] = [0, 1].map((part) => Math.min(...times.map((time) => time[part] as number)));
  assert.ok((aborted as number) < PROMPT, `the abort took ${aborted} ms`);
  assert.ok((freed as number) < PROMPT, `the thread was free after ${freed} ms`);
}

test('an abort ends a call that waits for its answer', () =>
  quickest([{ ...DATABASE, delay_ms: MINUTE }], (client, options) =>
    client.databases.get('acme', 'shop', {}, options),
  ));

test('an abort ends the pause before a retry', () =>
  quickest([{ status: 503, headers: { 'retry-after': '60' } }], (client, options) =>
    client.databases.get('acme', 'shop', {}, options),
  ));

test('an abort ends a wait between two polls', () =>
  quickest([{ status: 200, body: { id: 'b1', state: 'pending', ready: false } }], (client, options) =>
    client.branches.waitUntilReady('acme', 'shop', 'main', { interval: MINUTE, ...options }),
  ));

test('an abort ends a list in the middle of a page', () =>
  quickest(
    [
      { status: 200, body: { current_page: 1, next_page: 2, data: [{ id: 'db1' }] } },
      { ...DATABASE, delay_ms: MINUTE },
    ],
    (client, options) => client.databases.list('acme', {}, options).toArray(),
  ));

test('a signal that was aborted before sends nothing', async () => {
  const script = await simulator.script([DATABASE]);
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true });
  const signal = AbortSignal.abort('no');
  await assert.rejects(client.databases.get('acme', 'shop', {}, { signal }), { name: 'AbortError', cause: 'no' });
  await assert.rejects(client.databases.list('acme', {}, { signal }).toArray(), APIAbortError);
  await assert.rejects(client.databases.waitUntilReady('acme', 'shop', { signal }), APIAbortError);
  assert.deepEqual(await script.requests(), []);
});

test('a signal that serves many calls has one listener, and none afterwards', async () => {
  const script = await simulator.script([], DATABASE);
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true });
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const warned = (warning: Error): number => warnings.push(warning);
  process.on('warning', warned);
  const copy = client.withOptions({ signal });
  const calls = Array.from({ length: 32 }, () => copy.databases.get('acme', 'shop'));
  assert.equal(getEventListeners(signal, 'abort').length, 1);
  await Promise.all(calls);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  process.off('warning', warned);
  assert.deepEqual(warnings, []);
});

test('an abort between two pages is felt at the next', async () => {
  const pages = [1, 2, 3].map((number) => ({
    status: 200,
    body: { current_page: number, next_page: number < 3 ? number + 1 : null, total_pages: 3, data: [{ id: 'db1' }] },
  }));
  const script = await simulator.script(pages);
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true });
  const controller = new AbortController();
  let seen = 0;
  const loop = async (): Promise<void> => {
    for await (const _ of client.databases.list('acme', {}, { signal: controller.signal })) {
      seen += 1;
      // The next page may well be there already.
      await sleep(50);
      controller.abort();
    }
  };
  await assert.rejects(loop(), APIAbortError);
  assert.equal(seen, 1);
});

test('leaving a loop early ends what is fetched ahead', async () => {
  const page = (number: number, more: object = {}): ScriptedReply => ({
    status: 200,
    body: { current_page: number, next_page: number + 1, total_pages: 9, data: [{ id: `db${number}` }] },
    ...more,
  });
  const script = await simulator.script([page(1)], page(2, { delay_ms: MINUTE }));
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxThreads: 2 });
  for await (const database of client.databases.list('acme')) {
    assert.equal(database.id, 'db1');
    break;
  }
  const started = performance.now();
  const other = await simulator.script([DATABASE]);
  await new PlanetScale({ baseUrl: other.url, anonymous: true }).databases.get('acme', 'shop');
  assert.ok(performance.now() - started < MINUTE / 10);
});

test('what onProgress throws ends the wait', async () => {
  const script = await simulator.script([], { status: 200, body: { id: 'b1', state: 'pending', ready: false } });
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxThreads: 1 });
  const problem = new Error('not this one');
  const onProgress = (): void => {
    throw problem;
  };
  const wait = client.branches.waitUntilReady('acme', 'shop', 'main', { interval: MINUTE, onProgress });
  await assert.rejects(wait, problem);
  assert.equal((await script.requests()).length, 1);
});
