/** What runs elsewhere than in Node: deliveries in browsers and on Workers, and the whole package in Deno and Bun. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { BUNDLERS, browse, bundle, CHECKED, PROGRAMS } from './support/bundlers.js';
import { compile } from './support/compiler.js';
import { runIn } from './support/programs.js';

const require = createRequire(join(BUNDLERS, 'package.json'));
const app = join(import.meta.dirname, '..');

let simulator: Simulator;
let folder: string;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
  await simulator.client().databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
  folder = mkdtempSync(join(app, 'elsewhere-'));
  writeFileSync(join(folder, 'webhooks.mjs'), PROGRAMS.webhooks);
});
after(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true });
});

/** The code of a bundle of the program that checks deliveries. */
async function bundled(bundler: string): Promise<string> {
  const made = join(folder, bundler.replace(':', '-'), 'main.js');
  await bundle(bundler, join(folder, 'webhooks.mjs'), made);
  const code = readFileSync(made, 'utf8');
  assert.doesNotMatch(code, /node:|require\(/, 'it asks for something of Node');
  return code;
}

for (const bundler of ['esbuild:browser', 'rollup:browser', 'webpack:browser', 'vite:browser']) {
  test(`deliveries are checked in a bundle for browsers by ${bundler.split(':')[0]}`, async () => {
    assert.equal(await browse(await bundled(bundler)), CHECKED);
  });
}

test('deliveries are checked on Workers', async () => {
  const { Miniflare } = require('miniflare');
  const code = await bundled('esbuild:worker');
  const script = `${code}\nexport default { fetch: async () => new Response(await main()) };`;
  const workers = new Miniflare({ modules: true, script, compatibilityDate: '2025-01-01' });
  try {
    assert.equal(await (await workers.dispatchFetch('http://x.example/')).text(), CHECKED);
  } finally {
    await workers.dispose();
  }
});

test('the types of deliveries need nothing of Node', () => {
  const program = join(folder, 'worker.ts');
  const code = `import { type VerifiedEvent, verifyAsync, WebhookError } from 'planetscale-sdk/webhooks';
    export default {
      async fetch(request: Request): Promise<Response> {
        const signature = request.headers.get('x-planetscale-signature');
        const event: VerifiedEvent = await verifyAsync({ body: await request.arrayBuffer(), signature, secret: 's' });
        return new Response(event.event, { status: event instanceof WebhookError ? 400 : 204 });
      },
    };`;
  writeFileSync(program, code);
  const words = ['--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const web = [...words, '--types', '', '--lib', 'es2022,dom', program];
  compile(web);
  // Under the conditions of a Worker there is no check that needs Node.
  compile([...web, '--customConditions', 'workerd,worker']);
  writeFileSync(program, code.replaceAll('verifyAsync', 'verify'));
  assert.throws(() => compile([...web, '--customConditions', 'workerd,worker']), /no exported member 'verify'/);
});

/** The program that the package of this platform has in it: no script of `bun` or `deno` puts it elsewhere here. */
function program(scope: string, file: string): string {
  const found = readdirSync(join(BUNDLERS, 'node_modules', scope)).map((name) => {
    const path = join(BUNDLERS, 'node_modules', scope, name, file);
    return process.platform === 'win32' ? `${path}.exe` : path;
  });
  return found.find((path) => existsSync(path)) ?? '';
}

const RUNTIMES: [name: string, file: string, words: string[]][] = [
  ['Bun', program('@oven', 'bin/bun'), []],
  ['Deno', program('@deno', 'deno'), ['run', '-A', '--quiet']],
];

for (const [name, file, words] of RUNTIMES) {
  test(`${name} runs the package: calls, and deliveries in both ways`, async () => {
    const { organization, url, serviceTokenId, serviceToken } = simulator;
    const program = join(folder, `${name.toLowerCase()}.mjs`);
    const code = `import { sign, verify } from 'planetscale-sdk/webhooks';
      import { main as checked } from ${JSON.stringify(pathToFileURL(join(folder, 'webhooks.mjs')).href)};
      console.log(await checked());
      const body = JSON.stringify({ timestamp: Math.floor(Date.now() / 1000), event: 'branch.ready' });
      console.log(verify({ body, signature: sign(body, 's'), secret: 's' }).event);
      ${PROGRAMS.database}`;
    writeFileSync(program, code);
    const variables = {
      PLANETSCALE_ORG: organization,
      PLANETSCALE_API_URL: url,
      PLANETSCALE_SERVICE_TOKEN_ID: serviceTokenId,
      PLANETSCALE_SERVICE_TOKEN: serviceToken,
    };
    const ended = await runIn(folder, [...words, program], variables, 60_000, file);
    assert.equal(ended.output, `${CHECKED}\nbranch.ready\nshop\n`);
  });
}
