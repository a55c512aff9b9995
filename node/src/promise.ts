/** What a call returns. */

import { type Place, placed } from './failures.js';
import { RawResponse, type Reply } from './reply.js';

/** What a promise was rejected with, as the language's own promises have it. */
// biome-ignore lint/suspicious/noExplicitAny: a handler says what it expects
export type Reason = any;

/** What was read from a reply, and the reply. */
export interface WithResponse<T> {
  /** The result, as the call itself would have given it. */
  data: T;
  /** The reply as it came. */
  response: RawResponse;
}

/**
 * The result of a call, once it is there: a promise that also has the reply.
 *
 * ```ts
 * const branch = await client.branches.get('acme', 'shop', 'main');
 * const { data, response } = await client.branches.get('acme', 'shop', 'main').withResponse();
 * ```
 */
export class APIPromise<T> extends Promise<T> {
  /** What follows from it is a promise like any other. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #reply: Promise<Reply>;
  readonly #read: (reply: Reply) => T;
  readonly #place: Place;
  readonly #target: string;
  #result: Promise<T> | undefined;

  /** @internal */
  constructor(reply: Promise<Reply>, read: (reply: Reply) => T, place: Place, target: string) {
    // Settled by nothing of its own: a reply is read when somebody wants the result.
    super(() => undefined);
    this.#reply = reply;
    this.#read = read;
    this.#place = place;
    this.#target = target;
  }

  /** The result, together with the reply that it was read from. */
  async withResponse(): Promise<WithResponse<T>> {
    const reply = await this.#reply;
    return { data: this.#readPlaced(reply), response: new RawResponse(reply) };
  }

  /** The reply as it came; nothing of it is read. */
  async asResponse(): Promise<RawResponse> {
    return new RawResponse(await this.#reply);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#result ??= this.#reply.then((reply) => this.#readPlaced(reply));
    return this.#result.then(fulfilled, rejected);
  }

  override catch<B = never>(rejected?: ((reason: Reason) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected);
  }

  override finally(done?: (() => void) | null): Promise<T> {
    return this.then().finally(done);
  }

  /** @internal */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `APIPromise { ${this.#target} }`;
  }

  #readPlaced(reply: Reply): T {
    try {
      return this.#read(reply);
    } catch (error) {
      throw placed(error as Error, this.#place);
    }
  }
}
