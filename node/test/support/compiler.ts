/** The TypeScript compiler. */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const compiler = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc');

/** Compiles strictly, and throws what the compiler complains about. */
export function compile(words: string[]): void {
  const strict = ['--strict', '--skipLibCheck', 'false', '--ignoreConfig'];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...strict, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the compiler complains:\n${stdout}`);
}
