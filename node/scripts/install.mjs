/**
 * Installs the packed tarballs into a fresh folder, as a person would from the registry.
 *
 *     node scripts/install.mjs --work FOLDER
 *
 * FOLDER/packs has the tarballs; they get into FOLDER/app.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { work: { type: 'string' } } });
if (options.work === undefined) throw new Error('--work is missing');
const work = resolve(options.work);
const app = join(work, 'app');

const packs = readdirSync(join(work, 'packs')).map((file) => {
  const [, name] = /^(.*)-\d+\.\d+\.\d+.*\.tgz$/.exec(file) ?? [];
  return [name, `file:../packs/${file}`];
});
const [main, platforms] = [[], []];
for (const pack of packs) (/^planetscale-(sdk|simulator)$/.test(pack[0]) ? main : platforms).push(pack);

rmSync(app, { recursive: true, force: true });
mkdirSync(app, { recursive: true });
// The packages of the platforms are asked for by version, which only a registry could answer.
const manifest = {
  private: true,
  type: 'module',
  dependencies: Object.fromEntries(main),
  overrides: Object.fromEntries(platforms),
};
writeFileSync(join(app, 'package.json'), JSON.stringify(manifest, null, 2));
const words = ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
execFileSync(npm, words, { cwd: app, stdio: 'inherit', shell: process.platform === 'win32' });
