/** The examples and the README, as people run them. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { startSimulator } from 'planetscale-sdk/testing';

import { compile } from './support/compiler.js';
import { run } from './support/programs.js';
import { ROOT } from './support/vectors.js';

const app = join(import.meta.dirname, '..');

for (const file of ['demo.mjs', 'demo.cjs']) {
  test(`${file} runs to its end and cleans up`, async () => {
    // With the simulator that npm installed, which is what somebody else would run.
    const ended = await run([join(app, 'examples', file), '--speed', '400'], { PLANETSCALE_SIMULATOR: '' }, 120_000);
    assert.deepEqual([ended.code, ended.signal], [0, null], ended.output);
    assert.match(ended.output, /removed database sdk-demo-/);
    assert.doesNotMatch(ended.output, /pscale_(tkn|pw|oauth)_/);
  });
}

test('the README compiles and runs', async () => {
  const text = readFileSync(join(ROOT, 'node', 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block as string);
  assert.equal(blocks.length, 9);
  const file = join(app, 'readme.ts');
  // One program, in the order of the page: later blocks use what earlier ones made.
  writeFileSync(file, blocks.join('\n'));
  compile([file, '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--outDir', app]);
  const simulator = await startSimulator({ speed: 400, organization: 'acme' });
  const client = simulator.client();
  await client.databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
  await client.databases.waitUntilReady(null, 'shop', { interval: 100 });
  await client.branches.enableSafeMigrations(null, 'shop', 'main');
  const ended = await run([join(app, 'readme.js')], {
    PLANETSCALE_SERVICE_TOKEN_ID: simulator.serviceTokenId,
    PLANETSCALE_SERVICE_TOKEN: simulator.serviceToken,
    PLANETSCALE_ORG: 'acme',
    PLANETSCALE_API_URL: simulator.url,
  });
  await simulator.stop();
  assert.deepEqual([ended.code, ended.signal], [0, null], ended.output);
  assert.match(ended.output, /shop\nshop\n$/);
});
