/** What npm installed: its two module systems, its parts, and what it says where a part is missing. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import * as esm from 'planetscale-sdk';

import { run } from './support/programs.js';
import { type Json, ROOT } from './support/vectors.js';

const require = createRequire(import.meta.url);
const manifest: Json = require('planetscale-sdk/package.json');
const PARTS = ['', '/core', '/webhooks', '/testing', '/types', '/resources/databases'];

let lonely: string;

before(() => {
  // The package without any of its platforms.
  lonely = mkdtempSync(join(tmpdir(), 'planetscale-sdk-'));
  const to = join(lonely, 'node_modules', 'planetscale-sdk');
  mkdirSync(to, { recursive: true });
  cpSync(join(require.resolve('planetscale-sdk/package.json'), '..'), to, { recursive: true });
});
after(() => rmSync(lonely, { recursive: true }));

/** Runs a program in the folder that has the package alone. */
async function alone(code: string): Promise<string> {
  const file = join(lonely, 'program.cjs');
  writeFileSync(file, code);
  return (await run([file])).output;
}

test('ES modules and CommonJS have the same', async () => {
  for (const part of PARTS) {
    const [one, other] = [await import(`planetscale-sdk${part}`), require(`planetscale-sdk${part}`)];
    const names = (module: object): string[] =>
      Object.keys(module)
        .filter((name) => name !== 'default' && name !== 'module.exports')
        .sort();
    assert.deepEqual(names(one), names(other), part);
  }
});

test('there is a version, and it is that of the Rust workspace', () => {
  const cargo = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8');
  const version = /^version = "(.*)"$/m.exec(cargo)?.[1];
  assert.deepEqual([esm.VERSION, manifest.version], [version, version]);
  const platforms = Object.entries(manifest.optionalDependencies);
  assert.equal(platforms.length, 7);
  for (const [name, wanted] of platforms) assert.equal(wanted, version, name);
  const installed: Json = require('planetscale-simulator/package.json');
  assert.equal(installed.version, version);
});

test('nothing needs to be installed but the native part', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.devDependencies, undefined);
  assert.equal(manifest.scripts, undefined);
});

test('a program that wants one group loads one', async () => {
  const code = `
    require('planetscale-sdk/core');
    require('planetscale-sdk/resources/databases');
    const loaded = Object.keys(require.cache).filter((file) => file.includes('resources'));
    console.log(JSON.stringify(loaded.map((file) => file.split(/[\\\\/]/).pop())));`;
  assert.deepEqual(JSON.parse(await alone(code)), ['databases.js']);
});

test('without the native part, an error names the platform and what to do', async () => {
  const code = `
    const { PlanetScale } = require('planetscale-sdk');
    try { new PlanetScale({ anonymous: true }) } catch (error) { console.log(error.name, error.message) }`;
  const output = await alone(code);
  assert.match(output, new RegExp(`^ConfigError platform: .*${process.platform}-${process.arch}`));
  assert.match(output, /planetscale-sdk-[\w-]+ is not installed/);
  assert.match(output, /optional dependencies/);
});

test('on a platform that there is no part for, an error names those that there are', async () => {
  const code = `
    Object.defineProperty(process, 'platform', { value: 'sunos' });
    const { PlanetScale } = require('planetscale-sdk');
    try { new PlanetScale({ anonymous: true }) } catch (error) { console.log(error.message) }`;
  const [, listed = ''] = /no native part for sunos-\w+; there is one for each of (.*)\n/.exec(await alone(code)) ?? [];
  // The error is of the package itself, the packages are made by a script: the two lists must not part.
  const made = Object.keys(manifest.optionalDependencies).map((name) => name.replace('planetscale-sdk-', ''));
  assert.deepEqual(listed.split(', ').sort(), made.sort());
});

test('a native part of another version is refused', async () => {
  const parts = Object.keys(manifest.optionalDependencies).filter((name) =>
    name.startsWith(`planetscale-sdk-${process.platform}-${process.arch}`),
  );
  assert.ok(parts.length > 0);
  for (const name of parts) {
    const folder = join(lonely, 'node_modules', name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.js'), `exports.version = () => '9.9.9'`);
  }
  const code = `
    const { PlanetScale } = require('planetscale-sdk');
    try { new PlanetScale({ anonymous: true }) } catch (error) { console.log(error.message) }`;
  assert.match(await alone(code), /has version 9\.9\.9, and planetscale-sdk has/);
  for (const name of parts) rmSync(join(lonely, 'node_modules', name), { recursive: true });
});

test('webhooks, types and errors need no native part', async () => {
  const code = `
    const { verify, sign } = require('planetscale-sdk/webhooks');
    require('planetscale-sdk/types');
    const body = JSON.stringify({ timestamp: Math.floor(Date.now() / 1000), event: 'branch.ready' });
    console.log(verify({ body, signature: sign(body, 's'), secret: 's' }).event);`;
  assert.equal(await alone(code), 'branch.ready\n');
});
