/**
 * The fault cases, against real sockets: the right error, in time, nothing sent twice that must not be, no secret
 * printed, and nothing left behind.
 *
 * With `PLANETSCALE_FAULTS_REPEATS=N` every run that is quick enough is made N times more.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { Faults, type Ran } from './support/faults.js';
import { collect, forgetPeak, Snapshot } from './support/process.js';
import { run } from './support/programs.js';

/** Runs mostly wait, so several run at once. */
const LANES = 4;
/** A run that takes longer is not repeated. */
const QUICK = 100;
/** After so many rounds caches, and what the compiler keeps of code that runs often, have their size. */
const WARM = 5;
/**
 * The smallest body that no client may hold as a whole is 100 MB. It is looked at when the quick runs are made for the
 * second time: in the first, the heap of JavaScript and the allocators grow to the size that they keep.
 */
const MOST_MEMORY_KB = 64 * 1024;
/** What the engine's allocator and that of JavaScript may keep to themselves after any number of calls. */
const LEFT_MEMORY_KB = 48 * 1024;

test('every fault ends as its case says', async () => {
  const faults = await Faults.start();
  try {
    const problems = await matrix(faults);
    assert.equal(problems.length, 0, `${problems.length} problems:\n${problems.join('\n')}`);
  } finally {
    await faults.stop();
  }
});

async function matrix(faults: Faults): Promise<string[]> {
  const runs = await faults.runs();
  assert.notEqual(runs.length, 0, 'there are no cases');
  collect();
  const start = new Snapshot();
  const ran = await all(faults, runs);
  const problems = [...ran].flatMap(describe);
  const held = runs.length - problems.length;
  const end = await Snapshot.settle(start);
  problems.push(...end.leftBehind(start));

  const quick = [...ran].filter(([, one]) => one.elapsed < QUICK && one.differences.length === 0).map(([name]) => name);
  forgetPeak();
  problems.push(...[...(await all(faults, quick))].flatMap(describe));
  problems.push(...new Snapshot().tooMuchMemory(end, MOST_MEMORY_KB));
  problems.push(...(await again(faults, quick, start)));

  console.log([...ran.values()].flatMap((one) => one.lines).join('\n'));
  console.log(`faults: ${held} of ${runs.length} runs hold; before ${start}; after ${end}`);
  return problems;
}

/** Makes runs as often as the environment says, and looks at what is left afterwards. */
async function again(faults: Faults, runs: readonly string[], start: Snapshot): Promise<string[]> {
  const { PLANETSCALE_FAULTS_REPEATS: text } = process.env;
  if (text === undefined) return [];
  const repeats = Number(text);
  assert.ok(Number.isSafeInteger(repeats), 'PLANETSCALE_FAULTS_REPEATS is a number');
  const problems: string[] = [];
  const round = async (times: number): Promise<Snapshot> => {
    for (let time = 0; time < times; time += 1) problems.push(...[...(await all(faults, runs))].flatMap(describe));
    return Snapshot.settle(start);
  };
  const before = await round(Math.min(WARM, repeats));
  const began = performance.now();
  const end = await round(repeats);
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  console.log(`faults: ${runs.length} runs ${repeats} times in ${took}; before ${before}; after ${end}`);
  return [...problems, ...end.leftBehind(start), ...end.grown(before, LEFT_MEMORY_KB)];
}

/** Makes all runs, several at once, and returns what came of each in their order. */
async function all(faults: Faults, runs: readonly string[]): Promise<Map<string, Ran>> {
  const ran = new Map<string, Ran>(runs.map((name) => [name, { lines: [], differences: [], elapsed: 0 }]));
  const left = runs[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (const name of left) ran.set(name, await faults.run(name));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return ran;
}

function describe([name, ran]: [string, Ran]): string[] {
  return ran.differences.length > 0 ? [[name, ...ran.differences].join('\n    ')] : [];
}

test('what NODE_EXTRA_CA_CERTS names is trusted, and only where a client is not told otherwise', async () => {
  const faults = await Faults.start();
  const folder = mkdtempSync(join(tmpdir(), 'planetscale-roots-'));
  try {
    const runs = await faults.runs();
    const https = runs.find((name) => /\btls\b.*get_database/.test(name)) as string;
    const { client, calls } = await faults.begin(https);
    const file = join(folder, 'authority.pem');
    writeFileSync(file, client.tls_roots_pem);
    const { organization, database } = calls[0].path;
    const program = (options: object): string => `
      import('planetscale-sdk').then(async ({ PlanetScale }) => {
        const settings = { baseUrl: '${client.base_url}', bearerToken: 'x', proxy: false, maxRetries: 0 };
        const client = new PlanetScale({ ...settings, ...${JSON.stringify(options)} });
        const call = client.databases.get('${organization}', '${database}');
        console.log(await call.then(() => 'trusted', (error) => error.reason));
      });`;
    const ask = async (variable: string, options: object = {}): Promise<string> =>
      (await run(['-e', program(options)], { NODE_EXTRA_CA_CERTS: variable })).output;
    assert.equal(await ask(file), 'trusted\n');
    assert.equal(await ask(''), 'tls\n');
    assert.equal(await ask(file, { tlsRoots: 'bundled' }), 'tls\n');
    // Node warns of a file that is not there, and goes on.
    assert.match(await ask(join(folder, 'missing.pem')), /tls\n$/);
  } finally {
    rmSync(folder, { recursive: true });
    await faults.stop();
  }
});
