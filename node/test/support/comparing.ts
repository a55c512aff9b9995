/** Comparing JSON documents so that a failure says where they differ. */

import type { Json } from './vectors.js';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The places where a document is not as wanted. Null and absent are the same; without `exact` there may be more. */
export function differences(wanted: Json, got: Json, exact: boolean, path = '$'): string[] {
  if (isObject(wanted) && isObject(got)) {
    const more = Object.keys(got).filter((name) => exact && !(name in wanted) && got[name] != null);
    return [
      ...Object.keys(wanted).flatMap((name) => differences(wanted[name], got[name], exact, `${path}.${name}`)),
      ...more.map((name) => `${path}.${name}: not expected, got ${JSON.stringify(got[name])}`),
    ];
  }
  if (Array.isArray(wanted) && Array.isArray(got)) {
    const length = Math.max(wanted.length, got.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      index < wanted.length
        ? differences(wanted[index], got[index], exact, `${path}[${index}]`)
        : [`${path}[${index}]: not expected, got ${JSON.stringify(got[index])}`],
    );
  }
  if (wanted === got || (wanted ?? null) === (got ?? null)) return [];
  return [`${path}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];
}

/** The order of query pairs counts only between values of one name. */
export function queryDiffers(wanted: Json, got: Json): string[] {
  const byName = (query: Json): string => {
    const pairs = [...(query ?? [])].map((pair, index) => ({ pair, index }));
    pairs.sort((one, other) => one.pair[0].localeCompare(other.pair[0]) || one.index - other.index);
    return JSON.stringify(pairs.map(({ pair }) => pair));
  };
  return byName(wanted) === byName(got) ? [] : [`query: expected ${byName(wanted)}, got ${byName(got)}`];
}

/** A result as a JSON document, with its secrets, which `JSON.stringify` hides. */
export function asJson(value: unknown): Json {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (value === undefined) return undefined;
  const isOwn = typeof value === 'object' && value !== null && 'toJSON' in value && !Object.hasOwn(value, 'toJSON');
  return JSON.parse(JSON.stringify(isOwn ? value : structuredClone(value)));
}
