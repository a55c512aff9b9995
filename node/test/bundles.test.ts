/** Bundles of the packed files: made with as few settings as each bundler lets one have, and then run. */

import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { bundle, PROGRAMS } from './support/bundlers.js';
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
async function ask(file: string, from = dirname(file)): Promise<string> {
  const { organization, url, serviceTokenId, serviceToken } = simulator;
  const ended = await runIn(from, [file], {
    PLANETSCALE_ORG: organization,
    PLANETSCALE_API_URL: url,
    PLANETSCALE_SERVICE_TOKEN_ID: serviceTokenId,
    PLANETSCALE_SERVICE_TOKEN: serviceToken,
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

test('every platform has its own line, which bundlers and tracers can read', () => {
  for (const form of ['esm', 'cjs']) {
    const code = readFileSync(join(app, 'node_modules', 'planetscale-sdk', 'dist', form, 'load.cjs'), 'utf8');
    const named = [...code.matchAll(/require\('(.*?)'\)/g)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...parts].sort());
  }
});
