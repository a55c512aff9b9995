/** Lists, page after page. */

import { invalid } from './failures.js';
import type { Reason, WithResponse } from './promise.js';
import { RawResponse, type Reply } from './reply.js';

/**
 * One page of a list. What a list does not have, such as totals, is absent.
 *
 * `for ... of` has the items of this page, `for await` those of all pages from this one on.
 */
export class Page<T> implements Iterable<T>, AsyncIterable<T> {
  /** The items of this page. */
  declare data: T[];
  /** The number of this page, from 1. */
  declare current_page?: number | null;
  /** How many items a page has. */
  declare per_page?: number | null;
  /** The number of the next page; null on the last one. */
  declare next_page?: number | null;
  /** The address of the next page. */
  declare next_page_url?: string | null;
  /** The number of the page before; null on the first one. */
  declare prev_page?: number | null;
  /** The address of the page before. */
  declare prev_page_url?: string | null;
  /** How many items there are in all, where the service counts them. */
  declare total_count?: number | null;
  /** How many pages there are in all, where the service counts them. */
  declare total_pages?: number | null;

  readonly #next: Next<Page<T>> | undefined;

  /** @internal */
  constructor(document: object, next?: Next<Page<T>>) {
    this.#next = next;
    // Not `Object.assign`: a field called `__proto__` would take the methods away.
    for (const [name, value] of Object.entries(document)) {
      Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
    }
    this.data ??= [];
  }

  /** The items of this page. */
  [Symbol.iterator](): Iterator<T> {
    return this.data[Symbol.iterator]();
  }

  /** The items of this page and of all that follow it, each page fetched when the one before was read. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let page: Page<T> | undefined = this;
    while (page !== undefined) {
      yield* page.data;
      page = await page.getNextPage();
    }
  }

  /**
   * Whether the list goes on after this page, by what the page says. One that was made by hand is the last.
   *
   * @throws {DecodeError} The list goes on without saying where, or goes round.
   */
  hasNextPage(): boolean {
    return this.#next?.request(this) !== undefined;
  }

  /** The page after this one, `undefined` after the last. One call, with the options of the list. */
  async getNextPage(): Promise<this | undefined> {
    const request = this.#next?.request(this);
    return request && ((await this.#next?.send(request)) as this);
  }
}

/** Where a page goes on. @internal */
export interface Next<P> {
  /** What asks for the page after this one, if one follows. */
  request(page: P): object | undefined;
  /** The page that a request asks for. */
  send(request: object): Promise<P>;
}

/** One page of a list that goes on by cursors. */
export class CursorPage<T> extends Page<T> {
  /** Whether items follow. */
  declare has_next?: boolean | null;
  /** Whether items come before. */
  declare has_prev?: boolean | null;
  /** The first item's cursor: ask for what ends before it. */
  declare cursor_start?: string | null;
  /** The last item's cursor: ask for what starts after it. */
  declare cursor_end?: string | null;
}

/** Where a list comes from. @internal */
export interface Source<P> {
  /** The page that was asked for. */
  first(): Promise<Reply>;
  /** All pages from that one on, fetched ahead of the reader. */
  all(): AsyncGenerator<Reply, void, undefined>;
  /** A page of a reply; `sized` where it is one of all. */
  read(reply: Reply, sized: boolean): P;
  /** The operation. */
  target: string;
}

/**
 * A list that is fetched as it is read: nothing is sent before something is wanted, and each use asks anew.
 *
 * ```ts
 * for await (const branch of client.branches.list('acme', 'shop')) console.log(branch.name);
 * const page = await client.branches.list('acme', 'shop', { per_page: 10 });
 * for await (const branch of page) console.log(branch.name); // from this page on
 * const names = await client.branches.list('acme', 'shop').toArray({ limit: 500 });
 * ```
 */
export class PagePromise<T, P extends Page<T> = Page<T>> implements Promise<P>, AsyncIterable<T> {
  readonly [Symbol.toStringTag] = 'PagePromise';
  readonly #source: Source<P>;

  /** @internal */
  constructor(source: Source<P>) {
    this.#source = source;
  }

  /** All items, over all pages. Leaving the loop early ends what is under way. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** All pages from the one that was asked for on, fetched ahead of the reader. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    for await (const reply of this.#source.all()) yield this.#source.read(reply, true);
  }

  /** All items, or the first `limit` of them; no page after that is waited for. */
  async toArray(options: { limit?: number | undefined } = {}): Promise<T[]> {
    const { limit = Infinity } = options;
    const items: T[] = [];
    // Nothing is ever as many as what is no number.
    if (typeof limit !== 'number' || Number.isNaN(limit)) throw invalid('limit', 'must be a number');
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  /** The first item, or `undefined` in an empty list. One call. */
  async first(): Promise<T | undefined> {
    return (await this).data[0];
  }

  /** The page that was asked for, together with the reply that it was read from. */
  async withResponse(): Promise<WithResponse<P>> {
    const reply = await this.#source.first();
    return { data: this.#source.read(reply, false), response: new RawResponse(reply) };
  }

  /** The reply with that page as it came; nothing of it is read. */
  async asResponse(): Promise<RawResponse> {
    return new RawResponse(await this.#source.first());
  }

  /** The page that was asked for, alone, with its numbers and totals. */
  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = P, B = never>(
    fulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    rejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const page = this.#source.first().then((reply) => this.#source.read(reply, false));
    return page.then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: Reason) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.then(undefined, rejected);
  }

  finally(done?: (() => void) | null): Promise<P> {
    return this.then().finally(done);
  }

  /** @internal */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `PagePromise { ${this.#source.target} }`;
  }
}
