/**
 * The Node part of `cargo xtask soak`: workers that create, look at, change and delete branches while requests fail.
 *
 *     node --expose-gc --max-semi-space-size=1 node/test/soak.mjs target/node
 *
 * It prints what it knows of every branch, how every error reads, and how much memory it takes; the command holds that
 * against what the simulator has done.
 */

import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';

const [work] = process.argv.slice(2);
if (work === undefined) throw new Error('usage: soak.mjs FOLDER');
const require = createRequire(join(resolve(work), 'app', 'package.json'));
const { PlanetScale, PlanetScaleError } = require('planetscale-sdk');

const DATABASE = 'soak';
const OFTEN = { interval: 100, timeout: 5000 };
const [SECONDS, WORKERS] = [Number(process.env.SOAK_SECONDS), Number(process.env.SOAK_WORKERS)];
const until = performance.now() + SECONDS * 1000;
const client = new PlanetScale({ timeout: 10_000, attemptTimeout: 400, retryBackoff: [10, 100] });
const { branches } = client;
let calls = 0;

/** Writes one line. When nobody reads any more there is nothing left to do. */
function say(line) {
  for (let rest = Buffer.from(`${line}\n`); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') process.exit(1);
    }
  }
}

/** What became of a change, as far as the client can know. */
function outcome(error) {
  if (error === undefined) return 'done';
  return error.mayHaveArrived ? 'unknown' : 'not_done';
}

/** Makes a call. `known`: what it is about is certain to be there. `after`: it is aborted after so many milliseconds. */
async function call(known, make, after) {
  calls += 1;
  const controller = after === undefined ? undefined : new AbortController();
  const timer = controller && setTimeout(() => controller.abort(), after);
  try {
    return { value: await make({ signal: controller?.signal }) };
  } catch (error) {
    if (!(error instanceof PlanetScaleError)) throw error;
    const kind = known && error.kind === 'not_found' ? 'missing' : error.kind;
    say(`error ${kind} ${`${error.message} ${inspect(error)} ${JSON.stringify(error)}`.replaceAll('\n', ' ')}`);
    return { error };
  } finally {
    clearTimeout(timer);
  }
}

/** One branch from its creation to its end. */
async function branch(name, n) {
  const pause = (n * 7) % 11;
  const make = (options) => branches.create(null, DATABASE, { name }, options);
  const created = outcome((await call(false, make, n % 7 === 3 ? pause : undefined)).error);
  say(`create ${name} ${created}`);
  if (created === 'not_done') return;
  const known = created === 'done';

  const look = (options) => branches.get(null, DATABASE, name, {}, options);
  const found = await call(known, look, n % 9 === 4 ? pause : undefined);
  if (found.value !== undefined && found.value.name !== name) say('error wrong another branch was answered');
  if (n % 4 === 1) {
    await call(true, (options) => branches.list(null, DATABASE, { per_page: 5 }, options).toArray({ limit: 12 }));
  }
  if (known && n % 5 === 2) await call(true, () => branches.waitUntilReady(null, DATABASE, name, OFTEN));
  await call(known, () => branches.update(null, DATABASE, name, { deletion_protected: false }));
  await remove(name, n, known);
}

/** Deletes a branch, again when it may still be there. */
async function remove(name, n, known) {
  let certain = known;
  for (let turn = 0; turn < 3; turn += 1) {
    const after = turn === 0 && n % 11 === 5 ? (n * 5) % 11 : undefined;
    const { error } = await call(certain, (options) => branches.delete(null, DATABASE, name, {}, options), after);
    const deleted = outcome(error);
    say(`delete ${name} ${deleted}`);
    if (deleted === 'done' && n % 13 === 6) {
      await call(true, () => branches.waitUntilDeleted(null, DATABASE, name, OFTEN));
    }
    if (deleted === 'done' || error.kind === 'not_found') return;
    certain &&= deleted !== 'unknown';
  }
}

/** Resident memory in KiB, threads and open files. */
function measure() {
  globalThis.gc?.();
  if (!existsSync('/proc/self/status')) return;
  const status = readFileSync('/proc/self/status', 'utf8');
  const field = (name) => new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1];
  say(`memory ${field('VmRSS')} ${field('Threads')} ${readdirSync('/proc/self/fd').length}`);
}

say(inspect(client).replaceAll('\n', ' '));
const workers = Array.from({ length: WORKERS }, async (_, worker) => {
  for (let n = 0; performance.now() < until; n += 1) await branch(`node-${worker}-${n}`, n);
});
const all = Promise.all(workers);
// A worker that fails ends the program, also while this waits.
all.catch((error) => {
  console.error(error);
  process.exit(1);
});
while (performance.now() < until) {
  measure();
  await sleep(Math.max((SECONDS * 1000) / 30, 200));
}
measure();
await all;
say(`calls ${calls}`);
say('end');
