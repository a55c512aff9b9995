/** Bundlers and other runtimes, which are installed apart from everything else: they are large. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

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
};

/** Makes a bundle, and returns what was printed. */
export async function bundle(bundler: string, entry: string, out: string): Promise<string> {
  assert.ok(existsSync(join(BUNDLERS, 'node_modules')), 'no bundlers: `cargo xtask test node` installs them');
  const build = join(import.meta.dirname, '..', '..', 'test', 'bundles', 'build.mjs');
  const ended = await run([build, bundler, entry, out], { PLANETSCALE_BUNDLERS: BUNDLERS }, 120_000);
  assert.equal(ended.code, 0, ended.output);
  return ended.output;
}
