/** Errors of the engine, made into those of this package. */

import {
  APIAbortError,
  APIConnectionError,
  APIStatusError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConfigError,
  ConflictError,
  DecodeError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  PlanetScaleError,
  RateLimitError,
  UnprocessableEntityError,
  WaitFailedError,
  WaitTimeoutError,
} from './errors.js';
import { RawResponse, Reply } from './reply.js';
import { hide } from './secrets.js';

/** Where a call was made: the stack of that moment, and how many frames of it are the package's own. */
export interface Place {
  stack?: string;
  own: number;
  /** Where what was seen last has secrets. */
  secrets?: string | undefined;
}

/**
 * Notes where a call is made. The engine answers from elsewhere, and its errors would not say who asked.
 *
 * @param below - The function that is left out, with all that it called.
 * @param own - How many functions of the package called it.
 */
export function here(below: object, own = 0): Place {
  const place: Place = { own };
  // V8 and JavaScriptCore have it; without it an error has the stack of the place where it was made.
  Error.captureStackTrace?.(place, below as () => unknown);
  return place;
}

/** A setting or an argument, by name, that breaks a rule. */
export function invalid(argument: string, rule: string): ConfigError {
  return new ConfigError(`${argument}: ${rule}`, { kind: 'config', argument });
}

const CLASSES: Record<string, typeof PlanetScaleError> = {
  authentication: AuthenticationError,
  bad_request: BadRequestError,
  cancelled: APIAbortError,
  config: ConfigError,
  conflict: ConflictError,
  connection: APIConnectionError,
  decode: DecodeError,
  not_found: NotFoundError,
  other: APIStatusError,
  permission_denied: PermissionDeniedError,
  rate_limited: RateLimitError,
  server: InternalServerError,
  timeout: APITimeoutError,
  unprocessable: UnprocessableEntityError,
  wait_failed: WaitFailedError,
  wait_timeout: WaitTimeoutError,
};

/** An error as the native half describes it. */
export interface Description extends Record<string, unknown> {
  kind: string;
  text: string;
  headers?: [string, string][] | null;
  lastError?: Description | null;
  response?: { body: string; head: string } | null;
}

/** The error that the native half describes in JSON, with the stack of the caller. */
export function failure(json: string, place: Place | undefined, reason?: unknown): PlanetScaleError {
  return described(JSON.parse(json) as Description, place, reason);
}

/** The same of a description that was read already. */
export function described(description: Description, place: Place | undefined, reason?: unknown): PlanetScaleError {
  const { text, headers, lastError, response, ...fields } = description;
  if (headers) fields.headers = new Headers(headers);
  if (response) {
    const reply = new Reply(response.body, response.head);
    fields.last = hide(read(reply), place?.secrets);
    fields.lastResponse = new RawResponse(reply);
  }
  if (lastError) fields.lastError = described(lastError, place);
  const cause = fields.lastError ?? reason;
  const Class = CLASSES[description.kind] ?? PlanetScaleError;
  return placed(new Class(text, fields, cause === undefined ? undefined : { cause }), place);
}

/** The same error with the stack of the caller. */
export function placed<E extends Error>(error: E, place: Place | undefined): E {
  const frames = place?.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(place.own);
  if (frames?.length) {
    const stack = [`${error.name}: ${error.message}`, ...frames].join('\n');
    Object.defineProperty(error, 'stack', { value: stack, enumerable: false, configurable: true, writable: true });
  }
  return error;
}

/** The document of a reply, as far as it is one. */
function read(reply: Reply): unknown {
  try {
    return reply.json();
  } catch {
    return undefined;
  }
}
