/** Replies as they came. */

import { DecodeError } from './errors.js';

/** Everything about a reply but its body. */
interface Head {
  status: number;
  requestId: string | null;
  attempts: number;
  operation: string;
  method: string;
  url: string;
  /** Whether the service sent a document about what it did; the engine decides that. */
  hasDocument: boolean;
  gone: boolean;
  headers: [string, string][];
}

/** A reply. What is beside the body is read only when somebody asks. */
export class Reply {
  readonly body: string | Uint8Array;
  readonly #rest: string;
  #head: Head | undefined;

  constructor(body: string | Uint8Array, rest: string) {
    this.body = body;
    this.#rest = rest;
  }

  get head(): Head {
    this.#head ??= JSON.parse(this.#rest) as Head;
    return this.#head;
  }

  /** The body as text. Bytes that are no UTF-8 become replacement characters. */
  text(): string {
    return typeof this.body === 'string' ? this.body : new TextDecoder().decode(this.body);
  }

  /** The body as bytes. */
  bytes(): Uint8Array {
    return typeof this.body === 'string' ? new TextEncoder().encode(this.body) : this.body;
  }

  /** The body as JSON; `undefined` where the service did what was asked and sent no document about it. */
  json(): unknown {
    if (typeof this.body !== 'string') throw this.error('', 'the body is not UTF-8');
    if (this.body === '' && !this.head.hasDocument) return undefined;
    try {
      return JSON.parse(this.body);
    } catch {
      // The parser's own message quotes the body, which can hold secrets.
      throw this.error('', this.body === '' ? 'the body is empty' : 'the body is no JSON');
    }
  }

  /** An error about this reply: the JSON path of what did not fit, and what it is; never the value itself. */
  error(path: string, problem: string): DecodeError {
    const { status, operation, attempts, requestId, method, url } = this.head;
    const id = requestId === null ? '' : `[${requestId}] `;
    const at = path === '' ? '' : ` at ${path}`;
    const place = `${operation} (${method} ${url.replace(/^[a-z]+:\/\/[^/]*/, '')})`;
    return new DecodeError(`${id}${place}: the answer (status ${status}) could not be read${at}: ${problem}`, {
      kind: 'decode',
      // The service had said that it did it.
      mayHaveArrived: true,
      url,
      path,
      status,
      operation,
      attempts,
      requestId,
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

  /**
   * The thing is gone, or not visible to these credentials: a 404 that a repeated deletion met after an attempt whose
   * outcome was open.
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
   * The body as whatever JSON it is; `undefined` where the service sent no document about what it did.
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
