/** The types, as the compiler of a user's program sees them. */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { compile } from './support/compiler.js';
import { argumentsOf, names, vectors } from './support/vectors.js';

const app = join(import.meta.dirname, '..');
const file = (name: string): string => join(app, 'test', 'types', name);

/** The forms of resolution that there are, and what a strict project may set beside. */
const RESOLUTIONS = {
  node16: ['--module', 'node16'],
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  'bundler, as strict as can be': [
    ...['--module', 'preserve', '--moduleResolution', 'bundler', '--exactOptionalPropertyTypes', 'true'],
    ...['--noUncheckedIndexedAccess', 'true', '--verbatimModuleSyntax', 'true'],
  ],
};
// Libraries as the target brings them: the package asks for what it needs beside.
const COMMON = ['--target', 'es2022', '--noEmit'];

for (const [name, words] of Object.entries(RESOLUTIONS)) {
  test(`a user's program compiles under ${name}`, () => compile([...COMMON, ...words, file('user.ts')]));
}

test('the types of Node are enough, without those of browsers', () =>
  compile([...COMMON, '--module', 'nodenext', '--lib', 'es2022', '--types', 'node', file('user.ts')]));

test('mistakes do not compile', () => compile([...COMMON, '--module', 'nodenext', file('mistakes.ts')]));

test('CommonJS resolves to types of its own', () => {
  const program = `
    import sdk = require('planetscale-sdk');
    import { verify } from 'planetscale-sdk/webhooks';
    export const client: sdk.PlanetScale = new sdk.PlanetScale({ anonymous: true });
    export const check: typeof verify = verify;`;
  writeFileSync(file('commonjs.cts'), program);
  compile([...COMMON, '--module', 'node16', file('commonjs.cts')]);
});

test('the calls of all vectors compile, and so do their replies', () => {
  const lines = vectors('operations').map(([, vector]) => {
    const [group, method] = names(vector.operation);
    const words = argumentsOf(vector.operation, vector.arguments).map((word) => JSON.stringify(word));
    const result = `Awaited<ReturnType<PlanetScale['${group}']['${method}']>>`;
    const plain = vector.value !== null && typeof vector.value === 'object';
    const page = plain && Array.isArray(vector.value.data) && vector.reply.body?.type === 'list';
    // A page has methods, so its items are looked at alone.
    const bare = Array.isArray(vector.value);
    const type = page || bare ? `${result} extends Page<infer D> ? D[] : ${result}` : result;
    const value = page ? vector.value.data : vector.value;
    const reply = plain ? `\n  is<${type}>(${JSON.stringify(value)});` : '';
    return `  client.${group}.${method}(${words.join(', ')});${reply}`;
  });
  const head = `import type { Page, PlanetScale } from 'planetscale-sdk';\ndeclare function is<T>(value: T): void;\n`;
  writeFileSync(
    file('vectors.ts'),
    `${head}export function all(client: PlanetScale): void {\n${lines.join('\n')}\n}\n`,
  );
  compile([...COMMON, '--module', 'nodenext', file('vectors.ts')]);
});

test('every module of the package resolves alone', () => {
  const groups = readdirSync(join(app, 'node_modules', 'planetscale-sdk', 'dist', 'esm', 'resources'));
  const stems = groups
    .filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')
    .map((name) => name.slice(0, -5));
  const lines = stems.map((stem) => `export * as ${stem} from 'planetscale-sdk/resources/${stem}';`);
  writeFileSync(file('groups.ts'), lines.join('\n'));
  compile([...COMMON, '--module', 'nodenext', file('groups.ts')]);
});
