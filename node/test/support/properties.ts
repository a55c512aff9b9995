/** What the tests of properties share: how many inputs are made up, and of what. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { APITimeoutError, ConfigError } from 'planetscale-sdk';
import type { RecordedRequest, Script } from 'planetscale-sdk/testing';

/** How many inputs a property is tried with, other ones each time; unset: some, and always the same. */
const LONG = Number(process.env.PLANETSCALE_PROPERTIES ?? 0);

/** A property that is tried with so many inputs. One that never comes back is a failure. */
export function property<T>(
  name: string,
  runs: number,
  input: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void> | void,
): void {
  const options = LONG > 0 ? { numRuns: LONG } : { numRuns: runs, seed: 20_260_102 };
  const made = fc.asyncProperty(input, async (value) => {
    await holds(value);
  });
  test(name, { timeout: 120_000 + LONG * 100 }, () => fc.assert(made, options));
}

/** Text with everything that can be in a string of JavaScript, half characters too. */
export const text = fc.string({ unit: 'binary', maxLength: 10 });
const half = fc.constantFrom('\ud800', 'a\udfff', '\ude00\ud83d');
export const oddText = fc.oneof(
  text,
  half,
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2e%2e',
    'a/b',
    'a?b',
    'a#b',
    'é',
    '\r\n',
    '\0',
    ' ',
    '{x}',
    '__proto__',
    '{',
    '\ufffd',
  ),
);
export const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    -1,
    2 ** 31,
    2 ** 53,
    2 ** 64,
    1e-300,
    1e-6,
    1e21,
    1.8e22,
    1.9e22,
    1e308,
    Infinity,
    Number.NaN,
  ),
);

class Hostile {
  get length(): number {
    throw new RangeError('no length');
  }
  toString(): string {
    throw new RangeError('no text');
  }
  valueOf(): number {
    throw new RangeError('no number');
  }
  toJSON(): unknown {
    throw new RangeError('no JSON');
  }
}

/** What no argument is. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  numbers,
  fc.bigInt(),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(
    Symbol('s'),
    () => 1,
    new Hostile(),
    new Headers({ a: 'b' }),
    new URLSearchParams('a=b'),
    new Date(Number.NaN),
  ),
);

/** What JSON can say. */
export const jsonValues = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });

/** Whether an error names one of the arguments, in its field and in its text. */
export function isNamed(error: ConfigError, names: readonly string[]): boolean {
  // The engine says `header x-a`, `bearer token` and `base_url`.
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[ _]/g, '');
  const argument = error.argument ?? '';
  const named = argument.startsWith('header ') || names.some((name) => plain(name) === plain(argument));
  return named && error.message.startsWith(argument);
}

/** What a call sent; nothing where it was refused, by an error that names one of the arguments, before it left. */
export async function arrived(
  script: Script,
  call: () => PromiseLike<unknown>,
  names: readonly string[],
): Promise<RecordedRequest | undefined> {
  try {
    await call();
  } catch (error) {
    // A time limit that is too short for anything.
    if (error instanceof APITimeoutError) return { method: '', path: '', query: [], headers: {}, body: undefined };
    assert.ok(error instanceof ConfigError, error as Error);
    assert.ok(isNamed(error, names), `${error.argument}: ${error.message}`);
    assert.deepEqual(await script.requests(), []);
    return undefined;
  }
  const requests = await script.requests();
  assert.equal(requests.length, 1);
  return requests[0];
}
