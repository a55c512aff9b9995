/** Waits: what they tell, how they end, and what they cost. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';

import {
  APIAbortError,
  APIConnectionError,
  type Branch,
  type ClientOptions,
  type DeployRequest,
  InternalServerError,
  NotFoundError,
  PlanetScale,
  type Progress,
  RawResponse,
  WaitError,
  WaitFailedError,
  WaitTimeoutError,
} from 'planetscale-sdk';
import { type Script, type ScriptedReply, type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { reply, serve } from './support/server.js';

const MINUTE = 60_000;
const SECRET = 'pscale_tkn_never_to_be_seen';
const PENDING = { status: 200, body: { id: 'b1', name: 'dev', state: 'pending', ready: false } };
const READY = { status: 200, body: { id: 'b1', name: 'dev', state: 'ready', ready: true } };
const GONE = { status: 404, body: { code: 'not_found', message: 'Not Found' } };

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

async function scripted(
  replies: ScriptedReply[],
  options: ClientOptions = {},
): Promise<{ client: PlanetScale; script: Script }> {
  const script = await simulator.script(replies, replies.at(-1));
  const settings = { baseUrl: script.url, anonymous: true, maxRetries: 0, waitInterval: 100, ...options };
  return { script, client: new PlanetScale(settings) };
}

async function failing<E>(call: Promise<unknown>, type: abstract new (...words: never[]) => E): Promise<E> {
  const error = await call.then(
    (value) => assert.fail(`it did not fail: ${inspect(value)}`),
    (error: unknown) => error,
  );
  assert.ok(error instanceof type, inspect(error));
  return error as E;
}

test('every look is told, also one that failed and the last', async () => {
  const { client } = await scripted([{ status: 500, body: {} }, PENDING, READY]);
  const seen: Progress<Branch>[] = [];
  const onProgress = (progress: Progress<Branch>): number => seen.push(progress);
  const branch = await client.branches.waitUntilReady('acme', 'shop', 'dev', { onProgress });
  assert.equal(branch.name, 'dev');
  assert.deepEqual(
    seen.map(({ polls, subject, state, percent, last }) => [polls, subject, state, percent, last]),
    [
      [1, null, null, null, false],
      [2, 'dev', 'pending', null, false],
      [3, 'dev', 'ready', null, true],
    ],
  );
  assert.deepEqual(
    seen.map(({ value }) => value),
    [undefined, PENDING.body, READY.body],
  );
  const [failed, ...others] = seen;
  assert.ok(failed?.error instanceof InternalServerError && failed.error.status === 500, inspect(failed));
  assert.match(failed.error.stack ?? '', /waits\.test\.js/);
  assert.ok(others.every(({ error }) => error === undefined));
  assert.ok(seen.every(({ elapsed }, index) => elapsed >= (seen[index - 1]?.elapsed ?? 0)));
});

test('a listener that takes its time is awaited, also by the wait, and hears one look after another', async () => {
  const { client } = await scripted([PENDING, PENDING, READY]);
  const heard: string[] = [];
  const onProgress = async ({ polls }: Progress<Branch>): Promise<void> => {
    heard.push(`begin ${polls}`);
    await sleep(250);
    heard.push(`end ${polls}`);
  };
  await client.branches.waitUntilReady('acme', 'shop', 'dev', { onProgress });
  assert.deepEqual(heard, ['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
});

test('a listener that is rejected ends the wait with its error', async () => {
  const { client, script } = await scripted([PENDING]);
  const mine = new Error('mine');
  let heard = 0;
  const onProgress = async (): Promise<void> => {
    heard += 1;
    await sleep(10);
    throw mine;
  };
  const error = await client.branches
    .waitUntilReady('acme', 'shop', 'dev', { onProgress })
    .catch((error: unknown) => error);
  assert.equal(error, mine);
  await sleep(300);
  assert.equal(heard, 1);
  assert.ok((await script.requests()).length <= 2);
  // The last look counts as well.
  const last = await scripted([READY]);
  const ended = last.client.branches.waitUntilReady('acme', 'shop', 'dev', { onProgress });
  assert.equal(await ended.catch((error: unknown) => error), mine);
});

test('how far it is comes as a percentage', async () => {
  const deploying = (state: string, percentages: (number | null)[]): ScriptedReply => ({
    status: 200,
    body: {
      id: 'dr1',
      number: 7,
      state: 'open',
      deployment_state: state,
      deployment: { state, deploy_operations: percentages.map((progress_percentage) => ({ progress_percentage })) },
    },
  });
  const { client } = await scripted([deploying('in_progress', [50, null]), deploying('complete', [100, 100])]);
  const seen: [string | null, number | null][] = [];
  await client.deployRequests.waitUntilDeployed('acme', 'shop', 7, {
    onProgress: ({ subject, percent }) => seen.push([subject, percent]),
  });
  assert.deepEqual(seen, [
    ['7', 25],
    ['7', 100],
  ]);
});

test('a wait that failed says why, and keeps what it saw', async () => {
  const objection = { lint_error: 'NO_UNIQUE_KEY', error_description: 'Table orders has no unique key.' };
  const deployment = { id: 'dp1', state: 'ready', deployable: false, lint_errors: [objection] };
  const body = { id: 'dr1', number: 7, state: 'open', notes: SECRET, deployment_state: 'ready', deployment };
  const { client, script } = await scripted([{ status: 200, headers: { 'x-request-id': 'r1' }, body }]);
  const error = await failing(client.deployRequests.waitUntilDeployable('acme', 'shop', 7), WaitFailedError);
  const { last } = error as WaitFailedError<DeployRequest>;
  assert.equal(last?.number, 7);
  assert.deepEqual(last, body);
  assert.deepEqual(error.reasons, [objection.error_description]);
  assert.deepEqual([error.waiter, error.subject, error.polls], ['wait_until_deployable', '7', 1]);
  assert.deepEqual([error.state, error.mayHaveArrived, error.lastError], ['ready', false, undefined]);
  assert.equal(error.url, `${script.url}/organizations/acme/databases/shop/deploy-requests/7`);
  assert.ok(error.lastResponse instanceof RawResponse);
  assert.deepEqual([error.lastResponse.status, error.lastResponse.json()], [200, body]);
  for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error)]) {
    assert.ok(!text.includes(SECRET), text);
  }
});

test('a wait that ran out has the failure of its last look', async () => {
  const { client } = await scripted([PENDING, { status: 503, headers: { 'retry-after': '7' }, body: {} }]);
  const wait = client.branches.waitUntilReady('acme', 'shop', 'dev', { timeout: 1_000 });
  const error = await failing(wait, WaitTimeoutError);
  assert.deepEqual([error.limit, error.state, error.subject], [1_000, 'pending', 'dev']);
  assert.ok(error.polls >= 2, inspect(error));
  assert.deepEqual(error.last, PENDING.body);
  assert.ok(error.lastError instanceof InternalServerError);
  assert.equal(error.cause, error.lastError);
  assert.deepEqual([error.lastError.retryAfter, error.lastError.status], [7_000, 503]);
});

test('a wait of which nothing was ever seen has no last object', async () => {
  const { client } = await scripted([{ status: 500, body: {} }]);
  const wait = client.branches.waitUntilReady('acme', 'shop', 'dev', { timeout: 300 });
  const error = await failing(wait, WaitTimeoutError);
  assert.deepEqual(
    [error.last, error.lastResponse, error.subject, error.state],
    [undefined, undefined, undefined, undefined],
  );
});

test('a wait for what nobody serves ends at once', async () => {
  const { server, url, stop } = await serve((_request, response) => response.end());
  stop();
  await new Promise((resolve) => (server.listening ? server.once('close', resolve) : resolve(undefined)));
  const client = new PlanetScale({ baseUrl: url, anonymous: true, maxRetries: 0 });
  const error = await failing(client.branches.waitUntilReady('acme', 'shop', 'dev'), APIConnectionError);
  assert.equal(error.reason, 'refused');
});

test('what was never there is not deleted, unless that is good', async () => {
  const { client, script } = await scripted([GONE]);
  const error = await failing(client.branches.waitUntilDeleted('acme', 'shop', 'dve'), WaitFailedError);
  assert.ok(error.lastError instanceof NotFoundError, inspect(error));
  assert.deepEqual([error.polls, error.last, error.reasons], [1, undefined, []]);
  assert.equal(await client.branches.waitUntilDeleted('acme', 'shop', 'dve', { missingOk: true }), undefined);
  assert.equal((await script.requests()).length, 2);
  const wrong = client.branches.waitUntilDeleted('acme', 'shop', 'dve', { missingOk: 'yes' as never });
  await assert.rejects(wrong, { name: 'ConfigError', argument: 'missingOk' });
});

test('what this client deleted, and what it saw, may be gone', async () => {
  const { client } = await scripted([{ status: 204 }, GONE]);
  await client.branches.delete('acme', 'shop', 'dev');
  await client.branches.waitUntilDeleted('acme', 'shop', 'dev');
  const other = await scripted([PENDING, GONE]);
  const seen: [unknown, boolean][] = [];
  await other.client.branches.waitUntilDeleted('acme', 'shop', 'dev', {
    onProgress: ({ value, last }) => seen.push([value, last]),
  });
  assert.deepEqual(seen, [
    [PENDING.body, false],
    [undefined, true],
  ]);
});

test('a wait takes its own interval, or else that of the client', async () => {
  const three = [PENDING, PENDING, READY];
  const started = performance.now();
  for (const [setting, own] of [
    [100, undefined],
    [MINUTE, 100],
  ]) {
    const { client } = await scripted(three, { waitInterval: setting });
    await client.branches.waitUntilReady('acme', 'shop', 'dev', { interval: own });
  }
  // Four pauses of 0.1 s; one of the five seconds that are the default would be longer.
  assert.ok(performance.now() - started < 4_500);
  const { client, script } = await scripted([PENDING], { waitInterval: MINUTE });
  const signal = AbortSignal.timeout(2_000);
  await failing(client.branches.waitUntilReady('acme', 'shop', 'dev', { signal }), APIAbortError);
  assert.equal((await script.requests()).length, 1);
  assert.throws(() => new PlanetScale({ anonymous: true, waitInterval: -1 }), { argument: 'waitInterval' });
  const wrong = client.branches.waitUntilReady('acme', 'shop', 'dev', { onProgress: 'no function' as never });
  await assert.rejects(wrong, { name: 'ConfigError', argument: 'onProgress' });
});

test('what onProgress throws at the last look ends the wait', async () => {
  const { client } = await scripted([READY]);
  const problem = new Error('not this one');
  const onProgress = (): void => {
    throw problem;
  };
  await assert.rejects(client.branches.waitUntilReady('acme', 'shop', 'dev', { onProgress }), problem);
});

test('two thousand waits need few threads', async () => {
  const [waits, threads] = [2_000, 4];
  const { url, stop } = await serve((_request, response) => reply(response, PENDING.body));
  const client = new PlanetScale({ baseUrl: url, anonymous: true, maxThreads: threads, waitInterval: 10 * MINUTE });
  const controller = new AbortController();
  const count = (): number => {
    try {
      return readdirSync('/proc/self/task').length;
    } catch {
      // Not on this system.
      return 0;
    }
  };
  const before = count();
  let looked = 0;
  const pending: Promise<unknown>[] = [];
  const all = new Promise<void>((resolve) => {
    const onProgress = (): void => {
      looked += 1;
      if (looked === waits) resolve();
    };
    for (let index = 0; index < waits; index += 1) {
      const wait = client.branches.waitUntilReady('acme', 'shop', `b${index}`, {
        signal: controller.signal,
        onProgress,
      });
      pending.push(wait.catch((error: unknown) => error));
    }
  });
  await all;
  // Those of the calls, and some that look after time; not one a wait.
  assert.ok(count() <= before + 2 * threads, `${count()} threads, ${before} before`);
  controller.abort();
  const errors = await Promise.all(pending);
  assert.equal(errors.filter((error) => error instanceof APIAbortError).length, waits);
  client.close();
  stop();
});

test('the kinds of waits that failed are told apart', () => {
  const fields = { waiter: 'wait_until_ready', polls: 1 };
  const error: unknown = new WaitFailedError('it did not work', fields);
  assert.ok(error instanceof WaitFailedError && error instanceof WaitError && !(error instanceof WaitTimeoutError));
});
