/** Numbers the calls that are under way, and hands each its messages. */

import { type Description, described, failure, type Place } from './failures.js';
import { loadNative, type Port } from './native.js';
import type { Logger, Progress } from './options.js';
import { Reply } from './reply.js';

/** What a message is. `node/native/src/message.rs` has the same numbers. */
const Kind = { answer: 0, failure: 1, end: 2, progress: 3, log: 4, bare: 5 } as const;

/** How far a wait has come, without the object that was seen. */
export type Seen = Omit<Progress<unknown>, 'value'>;

interface Waiting {
  resolve(reply: Reply | undefined): void;
  reject(error: unknown): void;
  told?: ((seen: Seen, body: string | Uint8Array) => unknown) | undefined;
  /** Settles when the listener has done with what it heard; none while it never took any time. */
  busy?: Promise<void> | undefined;
  signal?: AbortSignal;
  unfollow?: () => void;
  place: Place;
  client: object;
}

const waiting = new Map<number, Waiting>();
const loggers = new Map<number, Logger>();
/** The calls that end with a signal. It gets one listener for all of them: of more than ten, Node warns. */
const followers = new WeakMap<AbortSignal, Set<number>>();
const clients = new FinalizationRegistry<number>((id) => loggers.delete(id));
let last = 0;
let port: Port | undefined;

/** The port of this thread. */
export function thisPort(): Port {
  port ??= new (loadNative().Port)(deliver);
  return port;
}

/** A number for a call, a list or a logger. It starts again long after the ones in use are gone. */
export function number(): number {
  last = (last % 0xffff_fffe) + 1;
  return last;
}

/** Gives a logger a number. It is forgotten with the client that has it. */
export function listen(logger: Logger, client: object): number {
  const id = number();
  loggers.set(id, logger);
  clients.register(client, id);
  return id;
}

/** What is known of a call when it begins. */
export interface Begin {
  place: Place;
  /** Kept until the reply is there, and with it the logger. */
  client: object;
  signal?: AbortSignal | null | undefined;
  told?: ((seen: Seen, body: string | Uint8Array) => unknown) | undefined;
  /** What an abort ends: the call with this number, unless it is another one. */
  cancels?: number | undefined;
}

/**
 * The reply to what `start` sets off; none where there are no more pages. `start` returns an error as JSON when it
 * cannot begin.
 */
export function begin(start: (id: number) => string | null | undefined, about: Begin): Promise<Reply | undefined> {
  return new Promise((resolve, reject) => {
    const here = thisPort();
    const id = number();
    const problem = start(id);
    if (problem) {
      reject(failure(problem, about.place));
      return;
    }
    const waiter: Waiting = { resolve, reject, told: about.told, place: about.place, client: about.client };
    if (about.signal) {
      waiter.signal = about.signal;
      waiter.unfollow = follow(about.signal, about.cancels ?? id);
    }
    // Calls in flight keep the program going, and nothing else of the package does.
    if (waiting.size === 0) here.hold(true);
    waiting.set(id, waiter);
  });
}

/** Lets a signal end a call, until the function that is returned is called. */
function follow(signal: AbortSignal, id: number): () => void {
  let calls = followers.get(signal);
  if (calls === undefined) {
    calls = new Set();
    followers.set(signal, calls);
    signal.addEventListener('abort', abort);
  }
  calls.add(id);
  return () => {
    calls.delete(id);
    if (calls.size > 0 || followers.get(signal) !== calls) return;
    followers.delete(signal);
    signal.removeEventListener('abort', abort);
  };
}

function abort(this: AbortSignal): void {
  for (const id of followers.get(this) ?? []) thisPort().cancel(id);
}

function deliver(id: number, kind: number, body: string | Uint8Array, rest: string): void {
  if (kind === Kind.log) {
    log(id, body as string, rest);
    return;
  }
  const waiter = waiting.get(id);
  if (waiter === undefined) return;
  // Nothing overtakes what the listener has not done with.
  if (waiter.busy === undefined) waiter.busy = take(id, waiter, kind, body, rest);
  else waiter.busy = waiter.busy.then(() => take(id, waiter, kind, body, rest));
}

/** Takes a message in. Returns a promise where the next one has to wait. */
function take(
  id: number,
  waiter: Waiting,
  kind: number,
  body: string | Uint8Array,
  rest: string,
): Promise<void> | undefined {
  if (kind === Kind.progress) return tell(id, waiter, rest, body);
  waiting.delete(id);
  waiter.unfollow?.();
  if (waiting.size === 0) thisPort().hold(false);
  if (kind === Kind.answer || kind === Kind.bare) waiter.resolve(new Reply(body, rest, kind === Kind.answer));
  else if (kind === Kind.end) waiter.resolve(undefined);
  else waiter.reject(failure(body as string, waiter.place, waiter.signal?.reason));
  return undefined;
}

/** Tells a wait's listener, and waits for it; what it throws ends the wait. */
function tell(id: number, waiter: Waiting, rest: string, body: string | Uint8Array): Promise<void> | undefined {
  const { error, ...seen } = JSON.parse(rest) as Omit<Seen, 'error'> & { error: Description | null };
  const failed = (error: unknown): void => {
    thisPort().cancel(id);
    waiter.told = undefined;
    // The first rejection counts; that of the cancelled call comes later.
    waiter.reject(error);
  };
  try {
    const result = waiter.told?.({ ...seen, error: error ? described(error, waiter.place) : undefined }, body);
    if (typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function') return undefined;
    return Promise.resolve(result).then(() => undefined, failed);
  } catch (error) {
    failed(error);
    return undefined;
  }
}

function log(id: number, line: string, level: string): void {
  try {
    loggers.get(id)?.[level as keyof Logger](line);
  } catch {
    // A logger that fails must not make calls fail.
  }
}
