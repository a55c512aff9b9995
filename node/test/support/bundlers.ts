/** Bundlers and other runtimes, which are installed apart from everything else: they are large. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

import { run } from './programs.js';

/** The folder that they are installed in. */
export const BUNDLERS = process.env.PLANETSCALE_BUNDLERS ?? '';

/** What is bundled. */
export const PROGRAMS = {
  /** Prints a database's name, or what went wrong. */
  database: `import { PlanetScale } from 'planetscale-sdk';
async function main() {
  try {
    console.log((await new PlanetScale().databases.get(null, 'shop')).name);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
main();
`,
  /** Checks a genuine delivery and another, and says what came of them; needs nothing but what every runtime has. */
  webhooks: `import { SIGNATURE_HEADER, signAsync, verifyAsync, WebhookError } from 'planetscale-sdk/webhooks';
export async function main() {
  const body = JSON.stringify({ timestamp: Math.floor(Date.now() / 1000), event: 'branch.ready', database: 'größe' });
  const signature = await signAsync(body, 'secret');
  const request = new Request('https://x.example', { method: 'POST', body, headers: { [SIGNATURE_HEADER]: signature } });
  const delivery = { body: await request.arrayBuffer(), signature: request.headers.get(SIGNATURE_HEADER) };
  const event = await verifyAsync({ ...delivery, secret: 'secret' });
  const other = await verifyAsync({ ...delivery, secret: 'another' }).catch((error) => error);
  return [event.event, event.database, other instanceof WebhookError, other.name].join(' ');
}
`,
};

/** What `PROGRAMS.webhooks` says. */
export const CHECKED = 'branch.ready größe true WebhookError';

/** What a bundle for browsers runs in here: what they have, and nothing of Node. */
export function browse(code: string): Promise<string> {
  const { crypto, Headers, Request, Response, TextDecoder, TextEncoder } = globalThis;
  const has = { crypto, Headers, Request, Response, TextDecoder, TextEncoder, ArrayBuffer, Uint8Array };
  const program = code.replace(/export\s*\{\s*([\w$]+) as main\s*\};?|export\s*\{\s*main\s*\};?/, (_, name) =>
    name ? `globalThis.main = ${name};` : 'globalThis.main = main;',
  );
  const context = createContext(has);
  runInContext(program, context);
  return (context as { main: () => Promise<string> }).main();
}

/** Makes a bundle, and returns what was printed. */
export async function bundle(bundler: string, entry: string, out: string): Promise<string> {
  assert.ok(existsSync(join(BUNDLERS, 'node_modules')), 'no bundlers: `cargo xtask test node` installs them');
  const build = join(import.meta.dirname, '..', '..', 'test', 'bundles', 'build.mjs');
  const ended = await run([build, bundler, entry, out], { PLANETSCALE_BUNDLERS: BUNDLERS }, 120_000);
  assert.equal(ended.code, 0, ended.output);
  return ended.output;
}
