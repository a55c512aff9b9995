/** Programs that run in a process of their own. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What became of a program. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  elapsed: number;
}

/** A file of `test/programs`. */
export function program(name: string): string {
  return join(import.meta.dirname, '..', '..', 'test', 'programs', name);
}

/** Runs Node with these words until it ends; after `limit` milliseconds it is killed, which shows as a signal. */
export function run(words: string[], env: Record<string, string> = {}, limit = 30_000): Promise<Ended> {
  return runIn(process.cwd(), words, env, limit);
}

/** The same in a folder of its own, and with another program than Node. */
export function runIn(
  cwd: string,
  words: string[],
  env: Record<string, string> = {},
  limit = 30_000,
  file = process.execPath,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(file, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const killer = setTimeout(() => child.kill('SIGKILL'), limit);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(killer);
      resolve({ code, signal, output, elapsed: performance.now() - started });
    });
  });
}
