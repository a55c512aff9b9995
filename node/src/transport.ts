/** The one place where calls leave JavaScript. */

import { APIAbortError, PlanetScaleError } from './errors.js';
import { failure, invalid, type Place, placed } from './failures.js';
import { type Engine, loadNative, type NativeCall, type NativePages, type PathArguments } from './native.js';
import {
  type ClientOptions,
  fields,
  flat,
  json,
  type Logger,
  merged,
  optionsJson,
  type RequestOptions,
} from './options.js';
import { extraRoots } from './outside.js';
import { begin, listen, number, type Seen, thisPort } from './port.js';
import { Reply } from './reply.js';

/** A call before it is sent. */
export interface Request {
  target: string;
  /** One after another, or by the names in the path. */
  path: readonly unknown[] | Readonly<Record<string, unknown>>;
  query?: object | undefined;
  body?: unknown;
  options?: RequestOptions | undefined;
  /** Whether only what the operation takes may be in query and body; more goes into the options. */
  known?: boolean;
}

/** What every call takes last, and what is no parameter of any operation. */
const OPTIONS = ['timeout', 'attemptTimeout', 'maxRetries', 'headers', 'query', 'body', 'signal'];

const parameters = new Map<string, Set<string>>();

/** An engine that copies of a client share. */
export class Transport {
  readonly engine: Engine;

  constructor(options: ClientOptions, place: Place) {
    const { logger, logLevel, ...settings } = options;
    try {
      const roots = extraRoots(settings.tlsRoots);
      if (roots !== undefined) settings.tlsRoots = roots;
      const texts = [optionsJson(settings), JSON.stringify(environment(loadNative().variables()))] as const;
      const level = logLevel ?? undefined;
      if (level !== undefined && typeof level !== 'string') throw invalid('logLevel', 'must be a string');
      const listener = logger ? listen(hears(logger), this) : undefined;
      this.engine = new (loadNative().Engine)(thisPort(), ...texts, listener, level);
    } catch (error) {
      throw told(error, place);
    }
  }

  /** Sends a call. */
  call(request: Request, defaults: RequestOptions | undefined, place: Place): Promise<Reply> {
    const options = merged(defaults, request.options);
    return begin((id) => this.engine.submit(id, ...parts(request, options, place)), {
      place,
      client: this,
      signal: options.signal,
    }) as Promise<Reply>;
  }

  /** Polls until a waiter's condition holds. */
  wait(
    request: Request,
    defaults: RequestOptions | undefined,
    waiter: string,
    limits: object,
    told: ((seen: Seen, reply: Reply | undefined) => unknown) | undefined,
    place: Place,
  ): Promise<Reply> {
    const options = merged(defaults, request.options);
    // The body is empty when the look failed, and when the thing is gone.
    const listener =
      told && ((seen: Seen, body: string | Uint8Array) => told(seen, body === '' ? undefined : new Reply(body, '{}')));
    return begin(
      (id) => {
        const [target, path, query, , native] = parts(request, options, place);
        return this.engine.wait(id, target, path, query, native, waiter, optionsJson(limits), listener !== undefined);
      },
      { place, client: this, signal: options.signal, told: listener },
    ) as Promise<Reply>;
  }

  /** The pages of a list, fetched ahead of the reader. */
  async *pages(
    request: Request,
    defaults: RequestOptions | undefined,
    place: Place,
  ): AsyncGenerator<Reply, void, undefined> {
    const options = merged(defaults, request.options);
    const list = number();
    let pages: NativePages;
    try {
      pages = this.engine.pages(list, ...parts(request, options, place));
    } catch (error) {
      throw told(error, place);
    }
    try {
      for (;;) {
        // Also what was fetched ahead is of no interest any more.
        if (options.signal?.aborted) throw aborted(request.target, options.signal.reason, place);
        const about = { place, client: this, signal: options.signal, cancels: list };
        const reply = await begin((id) => pages.next(id) ?? null, about);
        if (reply === undefined) return;
        yield reply;
      }
    } finally {
      pages.close();
    }
  }

  /** The request for the page after one that `request` brought; none where the list ends. */
  next(
    request: Request,
    defaults: RequestOptions | undefined,
    page: object,
    sized: boolean,
    about: Reply,
  ): Request | undefined {
    const options = merged(defaults, request.options);
    const { next_page, has_next, cursor_end } = page as Record<string, unknown>;
    const where = JSON.stringify({ next_page, has_next, cursor_end });
    const asked = [...(flat(request.query) ?? []), ...(flat(options.query) ?? [])];
    let pairs: string[] | null;
    try {
      pairs = loadNative().nextPage(request.target, asked, where, sized);
    } catch (error) {
      throw about.error('', (error as Error).message);
    }
    if (pairs === null) return undefined;
    const query: Record<string, unknown> = { ...request.query };
    const more: Record<string, unknown> = { ...options.query };
    for (let index = 0; index < pairs.length; index += 2) {
      const name = pairs[index] as string;
      // What was said for one call alone, as its options, counts as much as what is a parameter.
      delete more[name];
      query[name] = pairs[index + 1];
    }
    return {
      ...request,
      known: false,
      query,
      options: { ...options, query: more as NonNullable<RequestOptions['query']> },
    };
  }

  /** Lets go of connections and threads once the calls under way are done. */
  close(): void {
    this.engine.close();
  }
}

/** A logger that has what is called. */
function hears(logger: Logger): Logger {
  const levels = ['debug', 'info', 'warn', 'error'] as const;
  if (levels.every((level) => typeof logger[level] === 'function')) return logger;
  throw invalid('logger', `must have the methods ${levels.join(', ')}`);
}

function aborted(operation: string, cause: unknown, place: Place): APIAbortError {
  const fields = { kind: 'cancelled', operation, mayHaveArrived: false };
  return placed(new APIAbortError(`${operation}: cancelled before the request was sent`, fields, { cause }), place);
}

/** Names go beside their values, since a key of an object may not hold every character on its way. */
function namesAndValues(path: Request['path']): PathArguments {
  return Array.isArray(path) ? path : { names: Object.keys(path), values: Object.values(path) };
}

function environment(names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** The call as the native half takes it; an argument that cannot be sent is an error of the caller's place. */
function parts(request: Request, options: RequestOptions, place: Place): NativeCall {
  try {
    const { query, body, signal, ...limits } = options;
    const more: Record<string, unknown> = { ...limits };
    // Looked at before the call is sent: what comes after that cannot take it back.
    if (signal && typeof signal.addEventListener !== 'function') throw invalid('signal', 'must be an AbortSignal');
    if (query) more.query = flat(query);
    if (signal?.aborted) more.aborted = true;
    if (request.known) checkNames(request);
    if (body) more.body = json(body, 'body');
    const given = Object.keys(more).length > 0 ? optionsJson(more) : undefined;
    return [request.target, namesAndValues(request.path), flat(request.query), json(request.body), given];
  } catch (error) {
    throw placed(error as Error, place);
  }
}

/** Refuses what an operation does not take: it would be sent, and do nothing. */
function checkNames({ target, query, body }: Request): void {
  const given = [query, body].flatMap((one) => (one === undefined ? [] : Object.entries(fields('params', one))));
  for (const [name, value] of given) {
    if (value === undefined || takes(target).has(name)) continue;
    const advice = OPTIONS.includes(name)
      ? 'options of a call come after its parameters'
      : "what the SDK does not know goes into the options' query or body";
    throw invalid(name, `is no parameter of ${target}; ${advice}`);
  }
}

function takes(target: string): Set<string> {
  let names = parameters.get(target);
  if (names === undefined) {
    names = new Set(loadNative().parameters(target));
    parameters.set(target, names);
  }
  return names;
}

/** An error that the native half threw: its message is the description of ours. */
function told(error: unknown, place: Place): unknown {
  if (error instanceof PlanetScaleError) return placed(error, place);
  const { message } = error as Error;
  return message.startsWith('{') ? failure(message, place) : error;
}
