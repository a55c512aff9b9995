/**
 * Compiles the tests and runs them with the packages that are installed in FOLDER/app, not with the sources.
 *
 *     node scripts/test.mjs --work FOLDER [--simulator FILE] [words of names of test files]
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: options, positionals: wanted } = parseArgs({
  options: { work: { type: 'string' }, simulator: { type: 'string' } },
  allowPositionals: true,
});
if (options.work === undefined) throw new Error('--work is missing');
const work = resolve(options.work);
const app = join(work, 'app');

for (const folder of ['test', 'built', 'examples']) rmSync(join(app, folder), { recursive: true, force: true });
cpSync(join(root, 'node', 'test'), join(app, 'test'), { recursive: true });
cpSync(join(root, 'examples', 'node'), join(app, 'examples'), { recursive: true });
copyFileSync(join(root, 'node', 'tsconfig.json'), join(app, 'tsconfig.json'));

function run(words, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, words, { cwd: app, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

run([join(work, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'test/tsconfig.json']);
const files = readdirSync(join(app, 'built')).filter((file) => file.endsWith('.test.js'));
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
const reporter = join(app, 'test', 'support', 'reporter.mjs');
run(['--test', '--test-reporter', `file://${reporter}`, ...chosen.map((file) => join('built', file))], {
  PLANETSCALE_SDK_ROOT: root,
  PLANETSCALE_BUNDLERS: join(work, 'bundles'),
  ...(options.simulator && { PLANETSCALE_SIMULATOR: resolve(options.simulator) }),
});
