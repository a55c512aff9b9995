/**
 * The package beside its peers: ratios of medians, the peers taking turns.
 *
 *     cargo build --release --package planetscale-bench --package planetscale-node
 *     node node/scripts/pack.mjs --work target/node --native target/release/libplanetscale_node.so --simulator ...
 *     node node/scripts/install.mjs --work target/node
 *     taskset --cpu-list 0 node node/benchmarks/bench.js target/node target/release/planetscale-bench
 *
 * Client and server share one core, over kept-alive loopback connections. Every answer is parsed.
 */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const [work, program] = process.argv.slice(2).map((path) => resolve(path));
if (program === undefined) throw new Error('usage: bench.js FOLDER SERVER');
const app = join(work, 'app');
const require = createRequire(join(app, 'package.json'));
const { PlanetScale } = require('planetscale-sdk');
const { Agent, request } = require('undici');

const [ROUNDS, CALLS, STARTS] = [30, 40, 15];
const PAUSE_MS = 20;
const CREDENTIALS = { serviceTokenId: 'abcdefghijkl', serviceToken: 'pscale_tkn_bench' };
const headers = { authorization: Object.values(CREDENTIALS).join(':'), accept: 'application/json' };
const ONE = '/organizations/acme/databases/shop';
const LIST = `${ONE}/branches`;

/** A server that answers at once, or after a pause. */
async function serve(pause, use) {
  const child = spawn(program, ['--serve', String(pause)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  try {
    await use(`${line.trim()}/v1`);
  } finally {
    child.stdin.end();
    child.kill();
  }
}

/** The peers, as functions from a path to the parsed answer; each may have so many connections. */
function peers(base, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const dispatcher = new Agent({ connections, pipelining: 1 });
  return {
    'node:http + JSON.parse': (path) =>
      new Promise((resolve, reject) => {
        const get = http.get(base + path, { agent, headers }, (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())));
        });
        get.on('error', reject);
      }),
    'undici.request + json()': async (path) => (await request(base + path, { dispatcher, headers })).body.json(),
    'fetch + json()': async (path) => (await fetch(base + path, { headers })).json(),
  };
}

function table(title, unit, values, digits = 0) {
  const [first] = Object.values(values);
  console.log(`\n| ${title} | ${unit} | ratio |\n|---|---:|---:|`);
  for (const [name, value] of Object.entries(values)) {
    console.log(`| ${name} | ${value.toFixed(digits)} | ${(value / first).toFixed(2)} |`);
  }
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}

/** Prints the medians of calls, one after another, of peers that take turns. */
async function measure(title, calls) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(calls)) {
      for (let index = 0; index < CALLS; index += 1) {
        const started = process.hrtime.bigint();
        await call();
        times[name].push(Number(process.hrtime.bigint() - started) / 1000);
      }
    }
  }
  table(title, 'median, us', Object.fromEntries(Object.entries(times).map(([name, found]) => [name, median(found)])));
}

/** Prints how many calls a second so many callers at once make; the best of three turns. */
async function crowd(width, calls) {
  const rates = {};
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [name, call] of Object.entries(calls)) {
      const lane = async (count) => {
        for (let index = 0; index < count; index += 1) await call();
      };
      const lanes = (count) => Promise.all(Array.from({ length: width }, () => lane(count)));
      await lanes(2);
      const started = performance.now();
      await lanes(30);
      rates[name] = Math.max(rates[name] ?? 0, (width * 30_000) / (performance.now() - started));
    }
  }
  const ideal = (width * 1000) / PAUSE_MS;
  table(`${width} at once, a server that takes ${PAUSE_MS} ms`, `calls/s (ideal ${ideal})`, rates);
}

/** Prints how long programs take that only load something. */
function startUp() {
  const programs = {
    'import planetscale-sdk': "import 'planetscale-sdk'",
    'require planetscale-sdk': ['-e', "require('planetscale-sdk')"],
    'import planetscale-sdk/core and a client': `
      import { PlanetScaleCore } from 'planetscale-sdk/core'; new PlanetScaleCore({ anonymous: true })`,
    'import planetscale-sdk/webhooks': "import 'planetscale-sdk/webhooks'",
    'import undici': "import 'undici'",
    'fetch, of Node itself': 'fetch',
    nothing: '',
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < STARTS; round += 1) {
    for (const [name, code] of Object.entries(programs)) {
      const words = Array.isArray(code) ? code : ['--input-type=module', '-e', code];
      const started = performance.now();
      const { status } = spawnSync(process.execPath, words, { cwd: app, stdio: 'inherit' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      times[name].push(performance.now() - started);
    }
  }
  const { nothing, ...medians } = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  const over = Object.fromEntries(Object.entries(medians).map(([name, value]) => [name, value - nothing]));
  table(`start-up over a bare Node (${nothing.toFixed(0)} ms)`, 'ms', over, 1);
}

function all(base, path, ours, connections) {
  const others = Object.entries(peers(base, connections)).map(([name, call]) => [name, () => call(path)]);
  return { 'planetscale-sdk': ours, ...Object.fromEntries(others) };
}

await serve(0, async (baseUrl) => {
  const client = new PlanetScale({ baseUrl, ...CREDENTIALS });
  await measure(
    'GET of 1 KB',
    all(baseUrl, ONE, () => client.databases.get('acme', 'shop'), 1),
  );
  await measure(
    'list of 100 objects of 40 fields',
    all(baseUrl, LIST, () => client.branches.list('acme', 'shop'), 1),
  );
});
for (const width of [64, 256]) {
  await serve(PAUSE_MS, async (baseUrl) => {
    const client = new PlanetScale({ baseUrl, ...CREDENTIALS, maxConnections: width });
    await crowd(
      width,
      all(baseUrl, ONE, () => client.databases.get('acme', 'shop'), width),
    );
  });
}
startUp();
process.exit();
