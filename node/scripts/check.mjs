/**
 * Holds the sources to the linter, and the tarballs to what resolvers and compilers make of a package.
 *
 *     node scripts/check.mjs --work FOLDER
 *
 * FOLDER has the development dependencies, and the tarballs in FOLDER/packs.
 */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node = join(root, 'node');
const { values: options } = parseArgs({ options: { work: { type: 'string' } } });
if (options.work === undefined) throw new Error('--work is missing');
const work = resolve(options.work);
const require = createRequire(join(work, 'package.json'));

/** The file of a tool's program. */
function tool(name, program = name) {
  const manifest = require.resolve(`${name}/package.json`, { paths: [work] });
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}

const biome = tool('@biomejs/biome', 'biome');
const attw = tool('@arethetypeswrong/cli', 'attw');
const publint = join(work, 'node_modules', 'publint', 'src', 'cli.js');
const sdk = join(work, 'packs', `planetscale-sdk-${require(join(node, 'package.json')).version}.tgz`);
const simulator = sdk.replace('planetscale-sdk', 'planetscale-simulator');

const lint = ['ci', '--colors=off', '--error-on-warnings'];

/** What each check is called, and what it runs: program, arguments, folder. */
const CHECKS = {
  'biome: the package': [biome, [...lint, '.'], node],
  'biome: the examples': [biome, [...lint, '--config-path=node/biome.json', 'examples/node'], root],
  'publint: planetscale-sdk': [publint, ['run', sdk, '--strict'], work],
  'publint: planetscale-simulator': [publint, ['run', simulator, '--strict'], work],
  // Resolution as before `exports` is not asked for: no version of Node that the package is for does it.
  'attw: planetscale-sdk': [attw, [sdk, '--profile', 'node16', '--format', 'ascii', '--no-emoji'], work],
};

let failed = 0;
for (const [name, [program, words, folder]] of Object.entries(CHECKS)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) {
    failed += 1;
    console.log(`FAILED ${name}\n${stdout}${stderr}`);
  }
}
console.log(`Node checks: ${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
