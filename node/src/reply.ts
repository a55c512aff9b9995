/** Replies as they came. */

import { DecodeError } from './errors.js';

/** What is in front of the path of an address. */
const ORIGIN = /^[^/]*\/\/[^/]*/;

/** Everything about a reply but its body. */
interface Head {
  status: number;
  requestId: string | null;
  attempts: number;
  operation: string;
  method: string;
  url: string;
  gone: boolean;
  headers: [string, string][];
}

/** A reply. What is beside the body is read only when somebody asks. */
export class Reply {
  readonly body: string | Uint8Array;
  /** Whether the service sent a document about what it did. The engine knows. */
  readonly hasDocument: boolean;
  readonly #rest: string;
  #head: Head | undefined;

  constructor(body: string | Uint8Array, rest: string, hasDocument = true) {
    this.body = body;
    this.hasDocument = hasDocument;
    this.#rest = rest;
  }

  get head(): Head {
    this.#head ??= JSON.parse(this.#rest) as Head;
    return this.#head;
  }

  /** The same reply for what is said about it. */
  withoutBody(): Reply {
    return new Reply('', this.#rest, this.hasDocument);
  }

  /** The body as text. Bytes that are no UTF-8 become replacement characters. */
  text(): string {
    return typeof this.body === 'string' ? this.body : new TextDecoder().decode(this.body);
  }

  /** The body as bytes. */
  bytes(): Uint8Array {
    return typeof this.body === 'string' ? new TextEncoder().encode(this.body) : this.body;
  }

  /** The body as JSON; `undefined` where there is no document. */
  json(): unknown {
    if (!this.hasDocument) return undefined;
    if (typeof this.body !== 'string') throw this.error('', 'the body is not UTF-8');
    try {
      return JSON.parse(this.body);
    } catch {
      // The parser's own message quotes the body, which can hold secrets.
      throw this.error('', this.body === '' ? 'the body is empty' : 'the body is no JSON');
    }
  }

  /** An error about this reply: the JSON path of what did not fit, and what it is; never the value itself. */
  error(path: string, problem: string): DecodeError {
    const { status, operation, method, url, attempts, requestId } = this.head;
    const id = requestId === null ? '' : `[${requestId}] `;
    const place = `${operation} (${method} ${String(url).replace(ORIGIN, '')})`;
    const at = path === '' ? '' : ` at ${path}`;
    return new DecodeError(`${id}${place}: the answer (status ${status}) could not be read${at}: ${problem}`, {
      kind: 'decode',
      path,
      status,
      operation,
      url,
      attempts,
      requestId,
      // The service had said that it did it.
      mayHaveArrived: true,
      body: this.text(),
    });
  }
}

/** A reply as it came: status, headers and body. What its printed form shows are no secrets. */
export class RawResponse {
  readonly #reply: Reply;
  #headers: Headers | undefined;

  /** @internal */
  constructor(reply: Reply) {
    this.#reply = reply;
  }

  /** The HTTP status. */
  get status(): number {
    return this.#reply.head.status;
  }

  /** The headers. */
  get headers(): Headers {
    this.#headers ??= new Headers(this.#reply.head.headers);
    return this.#headers;
  }

  /** The service's id of the request, to quote to its support. */
  get requestId(): string | null {
    return this.#reply.head.requestId;
  }

  /** How many times the request was tried. */
  get attempts(): number {
    return this.#reply.head.attempts;
  }

  /** The operation's id, such as `get_database`. */
  get operation(): string {
    return this.#reply.head.operation;
  }

  /** The address that was asked, without its query. */
  get url(): string {
    return this.#reply.head.url;
  }

  /** Whether the service sent a document about what it did: it may do what was asked and send none. */
  get hasDocument(): boolean {
    return this.#reply.hasDocument;
  }

  /**
   * The thing is gone, or the credentials may not see it: this is the 404 that a deletion met when it was tried again,
   * after an attempt of which nobody knows what became.
   */
  get gone(): boolean {
    return this.#reply.head.gone;
  }

  /** The body as text. It can hold secrets and is not printed. */
  get body(): string {
    return this.#reply.text();
  }

  /** The body as bytes. */
  bytes(): Uint8Array {
    return this.#reply.bytes();
  }

  /**
   * The body as whatever JSON it is; `undefined` where there is no document.
   *
   * @throws {DecodeError} It is no JSON.
   */
  json(): unknown {
    return this.#reply.json();
  }

  /** Without the body and the headers, which can hold secrets. */
  toJSON(): Record<string, unknown> {
    const { status, requestId, attempts, operation } = this;
    return { status, requestId, attempts, operation };
  }

  /** @internal */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `RawResponse { ${this.status} of ${this.operation}, ${this.#reply.body.length} long }`;
  }
}
