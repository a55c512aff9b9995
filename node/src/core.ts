/// <reference lib="esnext.disposable" preserve="true" />
/** A client without resource groups, for programs that want only some of them. */

import { here, invalid } from './failures.js';
import {
  type ClientOptions,
  merged,
  type Parts,
  type PathArgument,
  pathArguments,
  type RequestOptions,
} from './options.js';
import { APIPromise } from './promise.js';
import type { Reply } from './reply.js';
import { Transport } from './transport.js';

/** What copies of a client share, and what they differ in. */
class Inner {
  readonly transport: Transport;
  readonly defaults: RequestOptions | undefined;

  constructor(transport: Transport, defaults?: RequestOptions) {
    this.transport = transport;
    this.defaults = defaults;
  }
}

/** What the client that is being made takes in place of options: that of the one which it is a copy of. */
let handed: Inner | undefined;

/** The HTTP methods that the service knows. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * A client without resource groups: a bundler keeps only those that a program makes itself.
 *
 * ```ts
 * import { PlanetScaleCore } from 'planetscale-sdk/core';
 * import { Databases } from 'planetscale-sdk/resources/databases';
 *
 * const databases = new Databases(new PlanetScaleCore());
 * ```
 */
export class PlanetScaleCore {
  readonly #inner: Inner;

  /**
   * A client. Nothing is sent, and nothing is opened.
   *
   * @param options - What is not given comes from the environment, or else is a default.
   * @throws {ConfigError} A setting is missing, half of a pair, or not usable; it says which and why.
   */
  constructor(options: ClientOptions = {}) {
    this.#inner = handed ?? new Inner(new Transport(options, here(new.target)));
    handed = undefined;
  }

  /**
   * A copy whose calls have these options, on the same connections. What a call itself is given wins. Of a class of
   * your own, the constructor is called with `{}`; what it gives to `super` does not count, and the copy gets the
   * properties that were set.
   *
   * @param options - All times are milliseconds.
   */
  withOptions(options: RequestOptions): this {
    handed = new Inner(this.#inner.transport, merged(this.#inner.defaults, options));
    try {
      const copy = new (this.constructor as new (options: ClientOptions) => this)({});
      // What a class of one's own has set. Objects that its constructor made for the copy may belong to it.
      for (const [name, value] of Object.entries(this)) {
        if (typeof value !== 'object' || !Object.hasOwn(copy, name)) Object.assign(copy, { [name]: value });
      }
      return copy;
    } finally {
      handed = undefined;
    }
  }

  /**
   * Calls what the SDK does not know yet, as any other call is made.
   *
   * @param method - GET, PUT and DELETE are tried again as such may be, POST and PATCH are not.
   * @param pathTemplate - The path below the base address, such as `/organizations/{organization}/anything-new`.
   * @param parts - The values of the names in braces, the query and the body, which may be anything that JSON can write.
   * @param options - For this call only.
   * @returns The reply's JSON.
   */
  request<T = unknown>(
    method: Method,
    pathTemplate: string,
    parts: {
      path?: Readonly<Record<string, PathArgument>> | undefined;
      query?: Parts['query'];
      body?: unknown;
    } = {},
    options?: RequestOptions,
  ): APIPromise<T> {
    const { transport, defaults } = this.#inner;
    const place = here(this.request);
    const send = async (): Promise<Reply> => {
      const path = pathArguments(pathTemplate, parts.path ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof method !== 'string') throw invalid('method', 'must be a string');
      const target = `${method.toUpperCase()} ${pathTemplate}`;
      return transport.call({ target, path, query: parts.query, body: parts.body, options }, defaults, place);
    };
    // Refused if it is no text, and then nothing can be made of it.
    const target = typeof pathTemplate === 'string' ? pathTemplate : 'request';
    return new APIPromise(send(), (reply) => reply.json() as T, place, target);
  }

  /** The organization that fills a left-out organization argument. */
  get organization(): string | undefined {
    return this.#inner.transport.engine.organization ?? undefined;
  }

  /** The address that calls go to, ending in the version; `undefined` once the client is closed. */
  get baseUrl(): string | undefined {
    return this.#inner.transport.engine.baseUrl ?? undefined;
  }

  /**
   * Lets go of connections and threads once the calls under way are done, for copies of this client too. A program
   * need not call it to end: a client that does nothing keeps nothing alive.
   */
  close(): void {
    this.#inner.transport.close();
  }

  /** The same as `close()`, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** What the client is, without its secrets. */
  toString(): string {
    const { organization, baseUrl } = this;
    if (baseUrl === undefined) return `${this.constructor.name} { closed }`;
    const { credentials } = this.#inner.transport.engine;
    return `${this.constructor.name} { ${baseUrl}, organization ${organization ?? 'none'}, ${credentials} }`;
  }

  /** What the client is, without its secrets. */
  toJSON(): Record<string, unknown> {
    return { baseUrl: this.baseUrl, organization: this.organization };
  }

  /** @internal */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  /** @internal */
  get _inner(): Inner {
    return this.#inner;
  }
}
