/** The shared vectors, and calling what they name. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PlanetScaleCore } from 'planetscale-sdk';

/** A JSON document that a test takes apart as it goes. */
// biome-ignore lint/suspicious/noExplicitAny: vectors have many forms
export type Json = any;

const root = process.env.PLANETSCALE_SDK_ROOT;
if (root === undefined) throw new Error('PLANETSCALE_SDK_ROOT must name the folder of the repository');

/** The repository's folder. */
export const ROOT: string = root;

function document(...path: string[]): Json {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
}

/** Every vector below a folder of `tests/vectors`, in the order of its files. */
export function vectors(folder: string): [name: string, vector: Json][] {
  const files = readdirSync(join(ROOT, 'tests', 'vectors', folder), { recursive: true, encoding: 'utf8' });
  const names = files.filter((file) => file.endsWith('.json')).sort();
  return names.map((name) => [name.replace(/\.json$/, ''), document('tests', 'vectors', folder, name)]);
}

/** What docs/operations.json says of each operation. */
export const OPERATIONS: ReadonlyMap<string, Json> = new Map(
  document('docs', 'operations.json').operations.map((operation: Json) => [operation.operation_id, operation]),
);

/** The group and the method of an operation. */
export function names(operation: string): [group: string, method: string] {
  const [, group, method] = OPERATIONS.get(operation).methods.node.split('.');
  return [group, method];
}

/** A word such as `wait_until_ready` in the form that JavaScript has. */
export function camel(word: string): string {
  return word.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The arguments of a vector as the method takes them: those of the path in order, then the others in one object. */
export function argumentsOf(operation: string, given: Json): unknown[] {
  const { path_params } = OPERATIONS.get(operation);
  const path = path_params.map((name: string) => given.path?.[name]);
  const others = { ...given.query, ...given.body };
  return [...path, others];
}

/** The method of an operation, or one of its waiters, ready to be called. */
export function method(client: PlanetScaleCore, operation: string, waiter?: string): (...words: unknown[]) => Json {
  const [group, name] = names(operation);
  const resource = (client as Json)[group];
  const found = resource[waiter === undefined ? name : camel(waiter)];
  if (typeof found !== 'function') throw new Error(`there is no ${group}.${waiter ?? name}`);
  return found.bind(resource);
}
