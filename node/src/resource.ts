/** What the generated resources stand on. */

import type { PlanetScaleCore } from './core.js';
import { here, invalid, placed } from './failures.js';
import type { DeletionWaitOptions, Parts, PathArgument, Progress, RequestOptions, WaitOptions } from './options.js';
import { CursorPage, type Next, Page, PagePromise, type Source } from './pages.js';
import { APIPromise } from './promise.js';
import type { Reply } from './reply.js';
import { hide } from './secrets.js';
import type { Request } from './transport.js';

/** A method of the generated class, and one of those below. */
const OWN = 2;

/** A group of operations of a client. */
export abstract class Resource {
  readonly #client: PlanetScaleCore;

  /** The group, for this client: `new Databases(client)`. */
  constructor(client: PlanetScaleCore) {
    this.#client = client;
  }

  /** A call that is answered by a document. */
  protected _json<T>(
    operation: string,
    path: readonly PathArgument[],
    parts: Parts,
    options?: RequestOptions,
    secrets?: string,
  ): APIPromise<T> {
    return this.#call(operation, path, parts, options, (reply) => hide(reply.json(), secrets) as T);
  }

  /** A call whose answer holds nothing of interest. */
  protected _empty(
    operation: string,
    path: readonly PathArgument[],
    parts: Parts,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#call(operation, path, parts, options, readNothing);
  }

  /** A call that is answered by a file. */
  protected _bytes(
    operation: string,
    path: readonly PathArgument[],
    parts: Parts,
    options?: RequestOptions,
  ): APIPromise<Uint8Array> {
    return this.#call(operation, path, parts, options, readBytes);
  }

  /** A list that goes on by page numbers. */
  protected _list<T>(
    operation: string,
    path: readonly PathArgument[],
    parts: Parts,
    options?: RequestOptions,
    secrets?: string,
  ): PagePromise<T> {
    return this.#pages<T, Page<T>>(
      operation,
      path,
      parts,
      options,
      secrets,
      (document, next) => new Page<T>(document, next),
    );
  }

  /** A list that goes on by cursors. */
  protected _cursor<T>(
    operation: string,
    path: readonly PathArgument[],
    parts: Parts,
    options?: RequestOptions,
    secrets?: string,
  ): PagePromise<T, CursorPage<T>> {
    return this.#pages<T, CursorPage<T>>(
      operation,
      path,
      parts,
      options,
      secrets,
      (document, next) => new CursorPage<T>(document, next),
    );
  }

  /** Polls an operation until a waiter's condition holds. */
  protected async _wait<T>(
    operation: string,
    waiter: string,
    path: readonly PathArgument[],
    options?: WaitOptions<T>,
    query?: object,
    secrets?: string,
  ): Promise<T> {
    return hide((await this.#waited(operation, waiter, path, options, query, secrets)).json(), secrets) as T;
  }

  /** Polls an operation until what it is about is gone. */
  protected async _waitGone<T>(
    operation: string,
    waiter: string,
    path: readonly PathArgument[],
    options?: DeletionWaitOptions<T>,
    query?: object,
  ): Promise<void> {
    await this.#waited(operation, waiter, path, options, query, undefined);
  }

  #call<T>(
    target: string,
    path: readonly PathArgument[],
    parts: Parts,
    options: RequestOptions | undefined,
    read: (reply: Reply) => T,
  ): APIPromise<T> {
    const { transport, defaults } = this.#client._inner;
    const place = here(this.#call, OWN);
    const reply = transport.call({ target, path, ...parts, options, known: true }, defaults, place);
    return new APIPromise(reply, read, place, target);
  }

  #pages<T, P extends Page<T>>(
    target: string,
    path: readonly PathArgument[],
    parts: Parts,
    options: RequestOptions | undefined,
    secrets: string | undefined,
    make: (document: object, next: Next<Page<T>>) => P,
  ): PagePromise<T, P> {
    const { transport, defaults } = this.#client._inner;
    const place = here(this.#pages, OWN);
    const list = (request: Request): Source<P> => {
      const first = () => transport.call(request, defaults, place);
      const read = (reply: Reply, sized: boolean): P => {
        // Pages are kept, and the body of a reply need not be.
        const about = reply.withoutBody();
        const document = readPage(reply);
        hide((document as { data?: unknown }).data, secrets);
        return make(document, {
          request: (page) => transport.next(request, defaults, page, sized, about),
          send: async (next) =>
            list(next as Request).read(await transport.call(next as Request, defaults, place), false),
        });
      };
      return { target, first, read, all: () => transport.pages(request, defaults, place) };
    };
    return new PagePromise<T, P>(list({ target, path, ...parts, options, known: true }));
  }

  #waited<T>(
    target: string,
    waiter: string,
    path: readonly PathArgument[],
    options: DeletionWaitOptions<T> | undefined,
    query: object | undefined,
    secrets: string | undefined,
  ): Promise<Reply> {
    const { transport, defaults } = this.#client._inner;
    const { timeout, interval, missingOk, onProgress, ...own } = options ?? {};
    const place = here(this.#waited, OWN);
    place.secrets = secrets;
    if (onProgress && typeof onProgress !== 'function') {
      return Promise.reject(placed(invalid('onProgress', 'must be a function'), place));
    }
    const told =
      onProgress &&
      ((seen: Omit<Progress<T>, 'value'>, reply: Reply | undefined) =>
        onProgress({ ...seen, value: hide(reply?.json(), secrets) as T | undefined }));
    const request = { target, path, query, options: own, known: true };
    return transport.wait(request, defaults, waiter, { timeout, interval, missingOk }, told, place);
  }
}

function readNothing(): void {}

function readBytes(reply: Reply): Uint8Array {
  return reply.bytes();
}

function readPage(reply: Reply): object {
  const document = reply.json();
  // A list may come without the page around it, and no document has no items.
  if (Array.isArray(document)) return { data: document };
  if (document === undefined) return {};
  if (typeof document !== 'object' || document === null) throw reply.error('', 'it is no page of a list');
  const { data } = document as { data?: unknown };
  if (data !== undefined && data !== null && !Array.isArray(data)) throw reply.error('data', 'it is no array');
  return document;
}
