/**
 * Makes the npm packages: `planetscale-sdk`, `planetscale-simulator`, and for both a package a platform.
 *
 *     node scripts/pack.mjs --work FOLDER --native FILE --simulator FILE [--platform NAME]
 *
 * FOLDER has the development dependencies installed; tarballs get into FOLDER/packs. The files are the native half and
 * the simulator, built for the platform that is named, by default this one. The packages of the other platforms are
 * made without them: they are what npm has to see to pass them over.
 */

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { current, PLATFORMS } from './platforms.mjs';

const node = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    work: { type: 'string' },
    native: { type: 'string' },
    simulator: { type: 'string' },
    platform: { type: 'string', default: current() },
  },
});
for (const name of ['work', 'native', 'simulator']) {
  if (options[name] === undefined) throw new Error(`--${name} is missing`);
}
const work = resolve(options.work);
const staging = join(work, 'staging');
const packs = join(work, 'packs');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (folder, manifest) =>
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const run = (file, words) => execFileSync(process.execPath, [file, ...words], { stdio: 'inherit', cwd: work });

const pick = (from, names) =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

function folder(name) {
  const made = join(staging, name);
  mkdirSync(made, { recursive: true });
  for (const file of ['LICENSE-APACHE', 'LICENSE-MIT']) copyFileSync(join(node, '..', file), join(made, file));
  return made;
}

/**
 * What a package of the native half begins with. Bundlers have no loader for `.node` and cannot put into a bundle what the
 * system has to open, so to them this is a program like any other; but tracers see which file it looks at.
 */
const LOADER = `'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const file = join(__dirname, 'planetscale.node');
if (!existsSync(file)) throw Object.assign(new Error('there is no ' + file), { code: 'MODULE_NOT_FOUND' });
process.dlopen(module, file);
`;

/** What a package needs of those of its platforms, at exactly its own version. */
function ofPlatforms({ name, version }) {
  return Object.fromEntries(Object.keys(PLATFORMS).map((platform) => [`${name}-${platform}`, version]));
}

/** The packages a platform of one package: `file` is what the one that is being made has in it, and `main` names it. */
function platforms(manifest, what, file, stored) {
  return Object.entries(PLATFORMS).map(([platform, needs]) => {
    const name = `${manifest.name}-${platform}`;
    const made = folder(name);
    const { version, license, ...origin } = pick(manifest, [
      'version',
      'license',
      'author',
      'repository',
      'homepage',
      'bugs',
    ]);
    const fields = { os: [needs.os], cpu: [needs.cpu], ...(needs.libc && { libc: [needs.libc] }) };
    const description = `${what} for ${platform}`;
    // The program of Windows has an ending, which is the one difference between platforms.
    const held = `./${platform.startsWith('win32') ? stored.windows : stored.others}`;
    const main = stored.loader === undefined ? held : './index.js';
    write(made, { name, version, description, license, ...origin, ...fields, main });
    writeFileSync(join(made, 'README.md'), `# ${name}\n\n${description}. Install \`${manifest.name}\`.\n`);
    if (stored.loader !== undefined) writeFileSync(join(made, 'index.js'), stored.loader);
    if (platform === options.platform) {
      copyFileSync(file, join(made, held));
      chmodSync(join(made, held), 0o755);
    }
    return made;
  });
}

function sdk() {
  const { devDependencies: _, ...manifest } = read(join(node, 'package.json'));
  const made = folder(manifest.name);
  const compiler = join(work, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = ['--typeRoots', join(work, 'node_modules', '@types')];
  // Compiled where they are packed, so that the maps say where the sources are.
  cpSync(join(node, 'src'), join(made, 'src'), { recursive: true });
  const projects = ['tsconfig.json', 'tsconfig.cjs.json'];
  for (const project of projects) copyFileSync(join(node, project), join(made, project));
  for (const [kind, project] of Object.entries({ esm: projects[0], cjs: projects[1] })) {
    const out = join(made, 'dist', kind);
    // Comments are of use where editors look for them, and in the sources, which both maps lead to.
    const code = ['--removeComments', '--declaration', 'false', '--sourceMap'];
    for (const emit of [code, ['--emitDeclarationOnly', '--declarationMap']]) {
      run(compiler, ['-p', join(made, project), '--outDir', out, ...types, ...emit]);
    }
  }
  for (const project of projects) rmSync(join(made, project));
  write(join(made, 'dist', 'cjs'), { type: 'commonjs' });
  copyFileSync(join(node, 'README.md'), join(made, 'README.md'));
  write(made, { ...manifest, optionalDependencies: ofPlatforms(manifest) });
  const stored = { windows: 'planetscale.node', others: 'planetscale.node', loader: LOADER };
  return [made, ...platforms(manifest, 'The native part of planetscale-sdk', options.native, stored)];
}

function simulator() {
  const manifest = read(join(node, 'simulator', 'package.json'));
  manifest.version = read(join(node, 'package.json')).version;
  const made = folder(manifest.name);
  cpSync(join(node, 'simulator'), made, { recursive: true });
  write(made, { ...manifest, optionalDependencies: ofPlatforms(manifest) });
  const stored = { windows: 'planetscale-simulator.exe', others: 'planetscale-simulator' };
  return [made, ...platforms(manifest, 'The simulator of the PlanetScale API', options.simulator, stored)];
}

rmSync(staging, { recursive: true, force: true });
rmSync(packs, { recursive: true, force: true });
mkdirSync(packs, { recursive: true });
const folders = [...sdk(), ...simulator()];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
execFileSync(npm, ['pack', '--silent', '--pack-destination', packs, ...folders], {
  cwd: work,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
