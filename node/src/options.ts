/** What may be set for a client, for a call and for a wait; and calls in the form that the native half takes. */

import { ConfigError, type PlanetScaleError } from './errors.js';
import { invalid } from './failures.js';

/** The organization of a call; `null` or `undefined` takes the client's default organization. */
export type OrganizationArgument = string | null | undefined;

/** A value in a path. What is missing is an error that names it. */
export type PathArgument = string | number | null | undefined;

/** A value of a query: a list sends its name several times, a `Date` is sent as ISO 8601. */
export type QueryValue = string | number | bigint | boolean | Date | null | undefined | readonly QueryValue[];

/** Where lines of the SDK's log go; `console` is one. */
export interface Logger {
  /** Every call, with its method, path, status and attempts. */
  debug(line: string): unknown;
  /** Nothing at present. */
  info(line: string): unknown;
  /** A call that is tried again. */
  warn(line: string): unknown;
  /** Nothing at present: what fails is thrown. */
  error(line: string): unknown;
}

/** How a client is set up. All times are milliseconds. What is not given comes from the environment, or is a default. */
export interface ClientOptions {
  /**
   * The id of a service token. Goes with `serviceToken`; one without the other is an error. Without any credentials
   * here, `PLANETSCALE_SERVICE_TOKEN_ID` and `PLANETSCALE_SERVICE_TOKEN` are used, or `PLANETSCALE_API_TOKEN`; the two
   * sources are never mixed.
   */
  serviceTokenId?: string | undefined;
  /** The secret of the service token. */
  serviceToken?: string | undefined;
  /** An OAuth or access token, in place of a service token. */
  bearerToken?: string | undefined;
  /** Sends no credentials, for the few operations that need none and for proxies that add theirs. */
  anonymous?: boolean | undefined;
  /** Fills the organization where a call leaves it out. Else `PLANETSCALE_ORG`. */
  organization?: string | undefined;
  /** The service's address. Else `PLANETSCALE_API_URL`, else `https://api.planetscale.com/v1`. */
  baseUrl?: string | undefined;
  /** How long a whole call may take, retries included. Default 300 000. */
  timeout?: number | undefined;
  /** How long one attempt may take. Default 60 000. */
  attemptTimeout?: number | undefined;
  /** How long making a connection may take: lookup, connecting, proxy and TLS together. Default 10 000. */
  connectTimeout?: number | undefined;
  /** How many times a call is tried again where that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** The first and the longest back-off. Default `[500, 8000]`; a `Retry-After` wins. */
  retryBackoff?: readonly [first: number, longest: number] | undefined;
  /** The most requests a minute to send. Default: no limit here; the service's is 600. */
  rateLimit?: number | undefined;
  /** The milliseconds between two looks of a wait, at least 100. Default 5000, and 10 000 after the first minute. */
  waitInterval?: number | undefined;
  /** Headers to send with every call. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Your program's name and version, put in front of the SDK's own. */
  userAgent?: string | undefined;
  /** `'ServiceToken'` writes that word in front of the token in the header. */
  serviceTokenScheme?: 'plain' | 'ServiceToken' | undefined;
  /** The address of a proxy, or `false` for none. Default: that of the environment. */
  proxy?: string | boolean | undefined;
  /**
   * `'platform'` (the default), `'bundled'` for Mozilla's, or the text of a PEM file, for those and no others. Unless it
   * is set, a file that `NODE_EXTRA_CA_CERTS` names is trusted as Node does: with those that Node has built in, and
   * with the system's where Node can list them.
   */
  tlsRoots?: 'platform' | 'bundled' | (string & {}) | undefined;
  /** A certificate chain and its key, as PEM texts, for gateways that ask for one. */
  clientCertificate?: readonly [chain: string, key: string] | undefined;
  /** Allows a plain `http://` address other than this machine. */
  allowInsecureHttp?: boolean | undefined;
  /** Whether to ask for gzip. Default: yes, except to this machine. */
  compression?: boolean | undefined;
  /** The largest answer to accept, in bytes. Default 64 MiB. */
  maxBody?: number | undefined;
  /** How many idle connections to keep. Default: as many as `maxThreads`. */
  maxConnections?: number | undefined;
  /** How many calls are in flight at once; the others queue. Each has a thread of the SDK's own. Default 256. */
  maxThreads?: number | undefined;
  /** How many pages of a list are fetched ahead of the reader. Default 4. */
  readAhead?: number | undefined;
  /** Where the log goes. Default: nowhere. Lines hold no secrets, and no bodies. */
  logger?: Logger | undefined;
  /** The least that the logger gets. Default `'warn'`. */
  logLevel?: 'off' | 'error' | 'warn' | 'info' | 'debug' | undefined;
}

/** What may differ for one call. All times are milliseconds. */
export interface RequestOptions {
  /** How long the whole call may take, retries included. */
  timeout?: number | undefined;
  /** How long one attempt may take. */
  attemptTimeout?: number | undefined;
  /** How many times it is tried again where that is safe. */
  maxRetries?: number | undefined;
  /** Headers beyond the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Query parameters beyond those that the SDK knows. */
  query?: Readonly<Record<string, QueryValue>> | undefined;
  /** Fields of the body beyond those that the SDK knows. */
  body?: Readonly<Record<string, unknown>> | undefined;
  /** Ends the call when it is aborted, wherever it is, and frees its thread. */
  signal?: AbortSignal | null | undefined;
}

/** What one look of a wait showed. */
export interface Progress<T> {
  /** How many times it was looked. */
  polls: number;
  /** The milliseconds since the wait began. */
  elapsed: number;
  /** What people call the thing: its name, number or id; null until it was seen. */
  subject: string | null;
  /** The state that the answer names; null when there is none, and when the look failed. */
  state: string | null;
  /** How far it is, from 0 to 100, where the service says. */
  percent: number | null;
  /** The object that was seen; `undefined` when the look failed, and when the thing is gone. */
  value: T | undefined;
  /** Why the look failed, if it did. The wait goes on unless `last` is true. */
  error: PlanetScaleError | undefined;
  /** Whether this look ended the wait. */
  last: boolean;
}

/** How to wait. */
export interface WaitOptions<T> extends Omit<RequestOptions, 'timeout' | 'body'> {
  /** How long to wait in all, in milliseconds. */
  timeout?: number | undefined;
  /** The milliseconds between two looks, at least 100. Default: the client's `waitInterval`. */
  interval?: number | undefined;
  /**
   * Hears of every look, also of one that failed and of the last. What it throws ends the wait. A promise is awaited
   * before it hears of the next look and before the wait ends; one that is rejected ends the wait.
   */
  onProgress?: ((progress: Progress<T>) => unknown) | undefined;
}

/** How to wait for a deletion. */
export interface DeletionWaitOptions<T> extends WaitOptions<T> {
  /**
   * Whether what is not there at the first look counts as deleted. Without it, that is an error, unless this client
   * deleted it: the name may be misspelled, or the credentials may not see it.
   */
  missingOk?: boolean | undefined;
}

/** The arguments of a call beside those of its path, by where they are sent. */
export interface Parts {
  /** What goes into the query. */
  query?: object | undefined;
  /** What goes into the body. */
  body?: object | undefined;
}

/**
 * The params of a method that has none: nothing, or an empty object. The place is kept, so that the options of a call stay
 * where they are when the service adds a parameter.
 */
export type NoParams = Readonly<Record<string, never>>;

/** Arguments of a call that has both: those with these names go into the query, the others into the body. */
export function split(params: object | undefined, queryNames: readonly string[]): Parts {
  // Without a prototype, so that every name is one.
  const query: Record<string, unknown> = Object.create(null);
  const body: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(params ?? {})) (queryNames.includes(name) ? query : body)[name] = value;
  return { query, body };
}

/** Fields by their names: an object, and none of those that hold theirs elsewhere, such as a `Map` or `Headers`. */
export function fields(name: string, given: unknown): object {
  const is = typeof given === 'object' && given !== null && !(Symbol.iterator in given) && !(given instanceof Date);
  if (!is) throw invalid(name, 'must be a plain object');
  return given;
}

/** The options of a copy of a client, with what was given for one call in their place. */
export function merged(defaults: RequestOptions | undefined, given: RequestOptions | undefined): RequestOptions {
  if (defaults === undefined || given === undefined) return given ?? defaults ?? {};
  const result: RequestOptions = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) Object.assign(result, { [name]: value });
  }
  for (const name of ['headers', 'query', 'body'] as const) {
    const [ours, theirs] = [defaults[name], given[name]];
    if (ours && theirs) Object.assign(result, { [name]: { ...fields(name, ours), ...fields(name, theirs) } });
  }
  return result;
}

/** A query as names and values in turn; `argument` is what it was given as. */
export function flat(query: object | undefined, argument = 'query'): string[] | undefined {
  if (query === undefined) return undefined;
  const texts: string[] = [];
  for (const [name, value] of Object.entries(fields(argument, query))) {
    if (value === undefined || value === null) continue;
    whole(argument, name);
    if (typeof value === 'string') texts.push(name, whole(name, value));
    else if (Array.isArray(value)) for (const item of value) texts.push(name, text(name, item));
    else texts.push(name, text(name, value));
  }
  return texts;
}

function text(name: string, value: unknown): string {
  if (value instanceof Date) return moment(name, value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(name, 'must be a finite number');
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return whole(name, String(value));
  throw invalid(name, 'must be a string, a number, a boolean, a Date or an array of them');
}

/** A text without half characters, for which UTF-8 would have another one. */
export function whole(name: string, text: string): string {
  if (!text.isWellFormed()) throw invalid(name, 'must not have lone surrogates');
  return text;
}

function moment(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw invalid(name, 'is an invalid Date');
  return date.toISOString();
}

/** The JSON of a body: without what is `undefined`, and with explicit nulls where `null` was given. */
export function json(body: unknown, argument?: string): string | undefined {
  const all = argument === undefined ? body : fields(argument, body);
  if (all === undefined) return undefined;
  let result: string | undefined;
  try {
    result = JSON.stringify(all, checked);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw invalid('body', `cannot be written as JSON: ${error instanceof Error ? error.message : 'it throws'}`);
  }
  if (result === undefined) throw invalid('body', `cannot be written as JSON: it is a ${typeof all}`);
  return result;
}

/** `JSON.stringify` would write null, or nothing, for what is no JSON; and both mean something. */
function checked(this: unknown, name: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[name];
  const argument = name === '' ? 'body' : name;
  if (original instanceof Date) return moment(argument, original);
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(argument, 'must be a finite number');
  if (typeof value === 'string') whole(argument, value);
  if (value instanceof Map || value instanceof Set) throw invalid(argument, 'must be a plain object or an array');
  const nothing = value === undefined || typeof value === 'function' || typeof value === 'symbol';
  if (nothing && Array.isArray(this)) throw invalid('body', `has an array with ${typeof value} in it`);
  whole('body', name);
  return value;
}

/** Options as the JSON that the native half reads. */
export function optionsJson(options: object): string {
  const written = Object.entries(options).map(([name, value]) => [name, data(name, value)]);
  return JSON.stringify(Object.fromEntries(written));
}

/** An option as data; JSON would leave out what is no data. Numbers that it has none for are texts that begin with NUL. */
function data(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return `\0${value}`;
  if (typeof value === 'string') return whole(name, value);
  if (['undefined', 'boolean', 'number'].includes(typeof value) || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => data(name, item));
  if (typeof value !== 'object') throw invalid(name, `must not be a ${typeof value}`);
  const entries = Object.entries(fields(name, value));
  return Object.fromEntries(entries.map(([field, inner]) => [whole(name, field), data(name, inner)]));
}

/** The arguments of a path such as `/organizations/{organization}`, by their names. */
export function pathArguments(template: string, given: Readonly<Record<string, PathArgument>>): object {
  if (typeof template !== 'string') throw invalid('pathTemplate', 'must be a string');
  whole('pathTemplate', template);
  return fields('path', given);
}
