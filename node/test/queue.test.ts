/** Calls that wait for a thread: their time runs, and they can be ended, as if they were under way. */

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { APIAbortError, APITimeoutError, PlanetScale, type RequestOptions, WaitTimeoutError } from 'planetscale-sdk';
import { type Script, type Simulator, startSimulator } from 'planetscale-sdk/testing';

const MINUTE = 60_000;
/** Of a minute, so that a busy machine changes nothing. */
const PROMPT = MINUTE / 6;
const DATABASE = { status: 200, body: { id: 'db1', name: 'shop' } };

/** What may wait for its turn, and how much time each has. */
const CALLS: Record<string, (client: PlanetScale, options: RequestOptions) => Promise<unknown>> = {
  'a call': async (client, options) => client.databases.get('acme', 'shop', {}, options),
  'a change': async (client, options) => client.branches.create('acme', 'shop', { name: 'dev' }, options),
  'a list': (client, options) => client.databases.list('acme', {}, options).toArray(),
};

let simulator: Simulator;
let script: Script;
let client: PlanetScale;
let first: { controller: AbortController; ended: Promise<unknown> };

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

/** A client whose one thread is busy for a minute. */
beforeEach(async () => {
  script = await simulator.script([{ ...DATABASE, delay_ms: MINUTE }], DATABASE);
  client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxThreads: 1 });
  const controller = new AbortController();
  const { signal } = controller;
  const call = client.databases.get('acme', 'busy', {}, { signal });
  first = { controller, ended: call.catch((error: unknown) => error) };
  while ((await script.requests()).length === 0) await sleep(5);
});

/** Ends the first call; nothing else was sent, and the thread is free for what comes next. */
async function nothingElseWasSent(): Promise<void> {
  assert.equal((await script.requests()).length, 1);
  first.controller.abort();
  assert.ok((await first.ended) instanceof APIAbortError);
  await client.databases.get('acme', 'shop');
  client.close();
}

async function rejected(call: Promise<unknown>): Promise<{ error: unknown; elapsed: number }> {
  const started = performance.now();
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { error, elapsed: performance.now() - started };
}

for (const [what, call] of Object.entries(CALLS)) {
  test(`${what} that waits for its turn ends in its time`, async () => {
    const { error, elapsed } = await rejected(call(client, { timeout: 200 }));
    assert.ok(error instanceof APITimeoutError, String(error));
    assert.deepEqual([error.setting, error.limit, error.attempts], ['timeout', 200, 0]);
    assert.equal(error.mayHaveArrived, false);
    assert.ok(elapsed >= 200 && elapsed < PROMPT, `took ${elapsed} ms`);
    await nothingElseWasSent();
  });

  test(`${what} that waits for its turn ends with its signal`, async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const outcome = rejected(call(client, { signal }));
    await sleep(50);
    controller.abort('enough');
    const { error, elapsed } = await outcome;
    assert.ok(error instanceof APIAbortError, String(error));
    assert.deepEqual([error.cause, error.attempts, error.mayHaveArrived], ['enough', 0, false]);
    assert.ok(elapsed < PROMPT, `took ${elapsed} ms`);
    await nothingElseWasSent();
  });
}

test('a wait whose look waits for its turn ends in its time, and with its signal', async () => {
  const late = await rejected(client.branches.waitUntilReady('acme', 'shop', 'dev', { timeout: 300 }));
  assert.ok(late.error instanceof WaitTimeoutError, String(late.error));
  assert.ok(late.elapsed < PROMPT, `took ${late.elapsed} ms`);
  const signal = AbortSignal.timeout(50);
  const ended = await rejected(client.branches.waitUntilReady('acme', 'shop', 'dev', { signal }));
  assert.ok(ended.error instanceof APIAbortError, String(ended.error));
  assert.ok(ended.elapsed < PROMPT, `took ${ended.elapsed} ms`);
  await nothingElseWasSent();
});

test('a thousand calls that wait for their turn end with one signal', async () => {
  const controller = new AbortController();
  const copy = client.withOptions({ signal: controller.signal });
  const started = performance.now();
  const calls = Array.from({ length: 1_000 }, () => rejected(copy.databases.get('acme', 'shop')));
  controller.abort();
  const outcomes = await Promise.all(calls);
  assert.ok(outcomes.every(({ error }) => error instanceof APIAbortError));
  assert.ok(performance.now() - started < PROMPT);
  await nothingElseWasSent();
});
