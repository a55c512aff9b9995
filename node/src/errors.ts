/**
 * Everything that can go wrong, in one tree.
 *
 * ```text
 * PlanetScaleError
 * ├─ ConfigError                a setting or an argument is not usable; nothing was sent
 * ├─ APIConnectionError         no usable answer came over the network
 * │  └─ APITimeoutError         a time limit passed
 * ├─ APIAbortError              an AbortSignal ended the call
 * ├─ DecodeError                the answer is not what it should be
 * ├─ WaitError
 * │  ├─ WaitTimeoutError        the time to wait passed
 * │  └─ WaitFailedError         the awaited state cannot come, or the thing is not there
 * ├─ WebhookError               a webhook delivery cannot be trusted or read
 * └─ APIStatusError             the service answered with a status that is not a success
 *    ├─ BadRequestError 400          ├─ ConflictError 409
 *    ├─ AuthenticationError 401      ├─ UnprocessableEntityError 422
 *    ├─ PermissionDeniedError 403    ├─ RateLimitError 429
 *    └─ NotFoundError 404            └─ InternalServerError 5xx
 * ```
 *
 * `message` is one line that says what happened and, where it is known, what to do.
 */

import type { RawResponse } from './reply.js';

/** What an error has beside its message. */
export type ErrorFields = Readonly<Record<string, unknown>>;

/** Fields that can be read, and are in nothing that is printed: the first four can hold secrets, the others are long. */
const UNPRINTED = ['body', 'headers', 'last', 'lastResponse', 'lastError', 'requiredAccesses', 'requiredScopes'];

/** What every call of the SDK throws when it fails. */
export class PlanetScaleError extends Error {
  /** The error's name, the same in every language of the SDK, such as `not_found`. */
  declare readonly kind: string;
  /** The operation's id, such as `get_database`, where there is one. */
  declare readonly operation: string | undefined;
  /** How many times the request was tried; 0 when nothing was sent. */
  declare readonly attempts: number;
  /** The service's id of the request, to quote to its support. */
  declare readonly requestId: string | undefined;
  /**
   * Whether what was asked for may have been done all the same, by the last attempt or one before it. False means that
   * the call can be made again without doing anything twice.
   */
  declare readonly mayHaveArrived: boolean;
  /** The method and the path's template, where they are known. */
  declare readonly route: string | undefined;
  /** The address that was asked, without its query; `undefined` where nothing was to be sent. */
  declare readonly url: string | undefined;

  /**
   * What an error of this class has unless it is told otherwise.
   *
   * @internal
   */
  static defaults(_message: string): ErrorFields {
    return { name: 'PlanetScaleError', kind: 'error' };
  }

  /**
   * An error, as the SDK makes it; you need this only to play one in a test: `new NotFoundError('gone')`.
   *
   * @param message - What happened.
   * @param fields - The properties of the class. `kind` and `status` follow from the class, and the others are empty.
   * @param options - The `cause`.
   */
  constructor(message: string, fields: ErrorFields = {}, options?: ErrorOptions) {
    super(message, options);
    const { name: own, ...defaults } = new.target.defaults(message);
    // Not the name of the class alone: bundlers make another one of it.
    hide(this, 'name', Object.hasOwn(new.target, 'defaults') ? own : new.target.name);
    for (const [name, value] of Object.entries({ attempts: 0, mayHaveArrived: false, ...defaults, ...fields })) {
      if (value === undefined || value === null) continue;
      if (UNPRINTED.includes(name)) hide(this, name, value);
      else Object.assign(this, { [name]: value });
    }
  }

  /** What may be written to a log: name, message and properties, without what can hold secrets or is long. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return Object.assign({ name, message }, this as object);
  }
}

function hide(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: false, configurable: true, writable: true });
}

/** A setting or an argument is not usable. Nothing was sent. */
export class ConfigError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...PlanetScaleError.defaults(message), name: 'ConfigError', kind: 'config', argument: '' };
  }

  /** The setting's or argument's name. */
  declare readonly argument: string;
}

/** Why no usable answer came. There may be other words. */
export type ConnectionReason =
  | 'unknown_host'
  | 'refused'
  | 'unreachable'
  | 'proxy'
  | 'tls'
  | 'broken'
  | 'protocol'
  | 'too_large'
  | 'redirect'
  | (string & {});

/** No usable answer came over the network. */
export class APIConnectionError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...PlanetScaleError.defaults(message), name: 'APIConnectionError', kind: 'connection' };
  }

  /** Why, in one word; `undefined` when a time limit passed. */
  declare readonly reason: ConnectionReason | undefined;
  /** The HTTP status, where the answer had begun. */
  declare readonly status: number | undefined;
}

/** A time limit passed. */
export class APITimeoutError extends APIConnectionError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return {
      ...APIConnectionError.defaults(message),
      name: 'APITimeoutError',
      kind: 'timeout',
      limit: 0,
      setting: 'timeout',
    };
  }

  /** The limit in milliseconds. */
  declare readonly limit: number;
  /** Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`. */
  declare readonly setting: string;
}

/** An `AbortSignal` ended the call; `cause` is the signal's reason. Its `name` is `AbortError`, as everywhere. */
export class APIAbortError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...PlanetScaleError.defaults(message), name: 'AbortError', kind: 'cancelled' };
  }
}

/** The answer is not what it should be: no JSON, or JSON of another kind altogether. */
export class DecodeError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return {
      ...PlanetScaleError.defaults(message),
      name: 'DecodeError',
      kind: 'decode',
      path: '',
      status: 200,
      body: '',
    };
  }

  /** The JSON path of what did not fit; empty for the document itself. */
  declare readonly path: string;
  /** The HTTP status. */
  declare readonly status: number;
  /** The body as it came. Not printed: it can hold secrets. */
  declare readonly body: string;
}

/**
 * A wait ended without what was waited for.
 *
 * `T` is the type of what was waited for. A `catch` does not know it, so there `last` is `unknown`; say it with
 * `(error as WaitError<Branch>).last`.
 */
export class WaitError<T = unknown> extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...PlanetScaleError.defaults(message), name: 'WaitError', kind: 'wait', waiter: '', polls: 0 };
  }

  /** For the compiler alone: `instanceof` makes `unknown` of `T`, and not `any`. */
  declare static readonly [Symbol.hasInstance]: <C extends abstract new (...words: never[]) => unknown>(
    this: C,
    value: unknown,
  ) => value is InstanceType<C>;

  /** The waiter's name, such as `wait_until_ready`. */
  declare readonly waiter: string;
  /** What people call the thing: its name, number or id; `undefined` when it was never seen. */
  declare readonly subject: string | undefined;
  /** How many times it was looked at. */
  declare readonly polls: number;
  /** The state that was seen last. */
  declare readonly state: string | undefined;
  /** The object that was seen last, if one was. Not printed. */
  declare readonly last: T | undefined;
  /** The reply that `last` was read from, as it came. */
  declare readonly lastResponse: RawResponse | undefined;
  /** Why the last look failed, if it did. It is the `cause` as well. */
  declare readonly lastError: PlanetScaleError | undefined;
}

/** The time to wait passed. Nothing was undone: what was waited for may still come. */
export class WaitTimeoutError<T = unknown> extends WaitError<T> {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...WaitError.defaults(message), name: 'WaitTimeoutError', kind: 'wait_timeout', limit: 0 };
  }

  /** How long was waited, in milliseconds. */
  declare readonly limit: number;
}

/** A state was reached from which the awaited one cannot come, or the thing is not there. */
export class WaitFailedError<T = unknown> extends WaitError<T> {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...WaitError.defaults(message), name: 'WaitFailedError', kind: 'wait_failed', reasons: [] };
  }

  /** What the service says about why, such as errors of a schema; empty when it says nothing. */
  declare readonly reasons: readonly string[];
}

/** A webhook delivery cannot be trusted or read. Answer it with status 400 and do nothing else. */
export class WebhookError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...PlanetScaleError.defaults(message), name: 'WebhookError', kind: 'webhook' };
  }
}

/** The service answered with a status that is not a success. */
export class APIStatusError extends PlanetScaleError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return {
      ...PlanetScaleError.defaults(message),
      ...{ name: 'APIStatusError', kind: 'other', code: '', serviceMessage: message, body: '', route: '', url: '' },
      ...{ headers: new Headers(), requiredAccesses: [], requiredScopes: {} },
    };
  }

  /** The HTTP status. */
  declare readonly status: number;
  /** The service's word for the error, such as `not_found`; empty when it sent none. */
  declare readonly code: string;
  /** The service's own message, without the context that `message` adds. */
  declare readonly serviceMessage: string;
  /** The answer's headers. Not printed. */
  declare readonly headers: Headers;
  /** The body as it came. Not printed: it can hold secrets. */
  declare readonly body: string;
  /** The method and the path's template. */
  declare readonly route: string;
  /** The address that was asked, without its query. */
  declare readonly url: string;
  /** How many milliseconds to wait before asking again, where the service says so. */
  declare readonly retryAfter: number | undefined;
  /** For 401, 403 and 404: the accesses of a service token of which any one is enough. */
  declare readonly requiredAccesses: readonly string[];
  /** For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough. */
  declare readonly requiredScopes: Readonly<Record<string, readonly string[]>>;
}

/** 400: the request is malformed. */
export class BadRequestError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'BadRequestError', kind: 'bad_request', status: 400 };
  }
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'AuthenticationError', kind: 'authentication', status: 401 };
  }
}

/** 403: the credentials lack a permission; `requiredAccesses` and `requiredScopes` name those that do. */
export class PermissionDeniedError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return {
      ...APIStatusError.defaults(message),
      name: 'PermissionDeniedError',
      kind: 'permission_denied',
      status: 403,
    };
  }
}

/** 404: there is no such thing, or the credentials may not see it. */
export class NotFoundError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'NotFoundError', kind: 'not_found', status: 404 };
  }
}

/** 409: the thing is in a state that does not allow it. */
export class ConflictError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'ConflictError', kind: 'conflict', status: 409 };
  }
}

/** 422: an argument, or the state of the thing, does not allow it. */
export class UnprocessableEntityError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return {
      ...APIStatusError.defaults(message),
      name: 'UnprocessableEntityError',
      kind: 'unprocessable',
      status: 422,
    };
  }
}

/** 429: too many requests. */
export class RateLimitError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'RateLimitError', kind: 'rate_limited', status: 429 };
  }
}

/** 5xx: the service failed. */
export class InternalServerError extends APIStatusError {
  /** @internal */
  static override defaults(message: string): ErrorFields {
    return { ...APIStatusError.defaults(message), name: 'InternalServerError', kind: 'server', status: 500 };
  }
}
