/** Bundles of the packed files: made with as few settings as each bundler lets one have, and then run. */

import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { BUNDLERS, bundle, PROGRAMS } from './support/bundlers.js';
import { runIn } from './support/programs.js';

const require = createRequire(import.meta.url);
const app = join(import.meta.dirname, '..');
const parts = Object.keys(require('planetscale-sdk/package.json').optionalDependencies);
const native = parts.flatMap((name) => {
  const file = join(app, 'node_modules', name, 'planetscale.node');
  return existsSync(file) ? [file] : [];
})[0] as string;

let simulator: Simulator;
let folder: string;
let elsewhere: string;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
  await simulator.client().databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
  folder = mkdtempSync(join(app, 'bundled-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'planetscale-bundled-'));
});
after(async () => {
  await simulator.stop();
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true });
});

/** Runs a program in its folder, against the simulator. */
async function ask(file: string, from = dirname(file), more: Record<string, string> = {}): Promise<string> {
  const { organization, url, serviceTokenId, serviceToken } = simulator;
  const ended = await runIn(from, [file], {
    PLANETSCALE_ORG: organization,
    PLANETSCALE_API_URL: url,
    PLANETSCALE_SERVICE_TOKEN_ID: serviceTokenId,
    PLANETSCALE_SERVICE_TOKEN: serviceToken,
    ...more,
  });
  return ended.output;
}

const BUNDLES: [name: string, file: string][] = [
  ['esbuild:esm', 'main.mjs'],
  ['esbuild:cjs', 'main.cjs'],
  ['esbuild:esm-external', 'main.mjs'],
  ['esbuild:cjs-external', 'main.cjs'],
  ['webpack:cjs', 'main.cjs'],
  ['webpack:esm', 'main.mjs'],
  ['rollup:esm', 'main.mjs'],
  ['rollup:cjs', 'main.cjs'],
  ['vite:ssr', 'main.mjs'],
];

for (const [name, file] of BUNDLES) {
  test(`a bundle of ${name} runs where the native part is, beside it too, and says what is missing`, async () => {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, PROGRAMS.database);
    const made = join(folder, name.replace(':', '-'), file);
    await bundle(name, entry, made);
    assert.equal(await ask(made), 'shop\n', 'beside node_modules');
    const lonely = join(elsewhere, name.replace(':', '-'));
    cpSync(dirname(made), lonely, { recursive: true });
    const moved = join(lonely, file);
    assert.match(
      await ask(moved),
      /ConfigError platform: the bundle .* keep planetscale-sdk-[\w-]+ .*external.*beside/,
    );
    // From another folder: what counts is where the bundle is.
    copyFileSync(native, join(lonely, 'planetscale.node'));
    assert.equal(await ask(moved, tmpdir()), 'shop\n', 'beside planetscale.node');
    // A file that is no native part is not passed over without a word.
    writeFileSync(join(lonely, 'planetscale.node'), 'nothing of the kind');
    assert.match(await ask(moved), /planetscale\.node cannot be loaded: /);
  });
}

for (const file of ['entry.mjs', 'entry.cjs']) {
  test(`what @vercel/nft traces from ${file} runs elsewhere`, async () => {
    const entry = join(folder, file);
    const { database } = PROGRAMS;
    const program = file.endsWith('cjs')
      ? database.replace(/^import (.*) from (.*);$/m, 'const $1 = require($2);')
      : database;
    writeFileSync(entry, program);
    const lines = (await bundle('nft', entry, app)).trim().split('\n');
    const to = join(elsewhere, `traced-${file}`);
    for (const line of lines) {
      mkdirSync(dirname(join(to, line)), { recursive: true });
      copyFileSync(join(app, line), join(to, line));
    }
    assert.equal(await ask(join(to, lines.find((line) => line.endsWith(file)) as string)), 'shop\n');
  });
}

test('a standalone build of Next runs elsewhere', async () => {
  const made = mkdtempSync(join(BUNDLERS, 'next-'));
  try {
    cpSync(join(app, 'node_modules'), join(made, 'node_modules'), {
      recursive: true,
      filter: (from) => !from.includes('.bin'),
    });
    const root = JSON.stringify(BUNDLERS);
    const files = {
      'package.json': '{ "private": true }',
      'next.config.mjs': `export default {
        output: 'standalone',
        serverExternalPackages: ['planetscale-sdk'],
        outputFileTracingRoot: ${root},
        turbopack: { root: ${root} },
      };`,
      'app/layout.js': 'export default function Layout({ children }) { return children; }',
      'app/ask/route.js': `import { PlanetScale } from 'planetscale-sdk';
        export const dynamic = 'force-dynamic';
        export const GET = async () => new Response((await new PlanetScale().databases.get(null, 'shop')).name);`,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(made, name)), { recursive: true });
      writeFileSync(join(made, name), text);
    }
    const next = join(BUNDLERS, 'node_modules', 'next', 'dist', 'bin', 'next');
    const built = await runIn(made, [next, 'build'], { NEXT_TELEMETRY_DISABLED: '1', CI: '1' }, 180_000);
    assert.equal(built.code, 0, built.output);
    const to = join(elsewhere, 'standalone');
    cpSync(join(made, '.next', 'standalone'), to, { recursive: true });
    // The server is a program of its own, so one is written that asks it and ends.
    const asks = `process.env.PORT = String(20000 + (process.pid % 20000));
      require('./server.js');
      (async () => {
        for (;;) {
          const reply = await fetch('http://127.0.0.1:' + process.env.PORT + '/ask').catch(() => undefined);
          if (reply) { console.log(reply.status, await reply.text()); process.exit(); }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      })();`;
    const server = join(to, basename(made), 'asks.cjs');
    writeFileSync(server, asks);
    assert.match(await ask(server, dirname(server), { HOSTNAME: '127.0.0.1' }), /^200 shop$/m);
  } finally {
    rmSync(made, { recursive: true });
  }
});

test('every platform has its own line, which bundlers and tracers can read', () => {
  for (const form of ['esm', 'cjs']) {
    const code = readFileSync(join(app, 'node_modules', 'planetscale-sdk', 'dist', form, 'load.cjs'), 'utf8');
    const named = [...code.matchAll(/require\('(.*?)'\)/g)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...parts].sort());
  }
});
