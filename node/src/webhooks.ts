/**
 * Webhook deliveries: checking that they come from PlanetScale, and reading them.
 *
 * ```ts
 * import { SIGNATURE_HEADER, verify } from 'planetscale-sdk/webhooks';
 *
 * // `body` is the request's body as it came: one that was parsed and written again has another signature.
 * const event = verify({ body, signature: request.headers[SIGNATURE_HEADER], secret });
 * if (event.event === 'branch.ready') console.log(event.resource);
 * ```
 *
 * Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { WebhookError } from './errors.js';
import { invalid } from './failures.js';
import type { WebhookEvent } from './types/index.js';

export { WebhookError };

/** The header that carries a delivery's signature, in lower case, as Node names headers. */
export const SIGNATURE_HEADER = 'x-planetscale-signature';

/** How many seconds a delivery's timestamp may be from now. */
export const DEFAULT_TOLERANCE = 300;

/** A delivery that was checked. */
export interface VerifiedEvent<Resource = unknown> {
  /** When it was sent, in Unix seconds. */
  timestamp: number;
  /** What happened, such as `branch.ready`; an event that the SDK does not know is handed over with its name. */
  event: WebhookEvent;
  /** The organization's name. */
  organization: string;
  /** The database's name. */
  database: string;
  /** The thing that it happened to, as the API returns it: a `Branch` for the events about branches, and so on. */
  resource: Resource;
}

/** A delivery, and what it is checked with. */
export interface Delivery {
  /** The request's body, byte for byte as it came. */
  body: string | Uint8Array;
  /** The value of the header `SIGNATURE_HEADER`; whatever a framework gives for a header that was not sent is fine. */
  signature: string | readonly string[] | null | undefined;
  /** The webhook's secret, as `client.webhooks.get` returns it. */
  secret: string;
  /**
   * How many seconds the delivery's timestamp may be from now, either way. The signature covers the timestamp, so this
   * is what keeps an old delivery from being played again. Default 300.
   */
  tolerance?: number | undefined;
  /** The time to take for now, for tests: a `Date`, or Unix seconds. */
  now?: Date | number | undefined;
}

/**
 * Checks a delivery's signature and age, and reads it.
 *
 * @throws {WebhookError} It says what is wrong: no signature, no hex, another body or secret, too old, from the future,
 *   or no document. Answer such a request with status 400 and do nothing else.
 * @throws {ConfigError} An argument is of a wrong type.
 */
export function verify<Resource = unknown>(delivery: Delivery): VerifiedEvent<Resource> {
  const { body, signature, secret, tolerance = DEFAULT_TOLERANCE, now = Date.now() / 1000 } = delivery;
  if (typeof body !== 'string' && !ArrayBuffer.isView(body)) {
    throw invalid('body', 'must be a string or bytes, as it came: one that was parsed has another signature');
  }
  if (typeof tolerance !== 'number') throw invalid('tolerance', 'must be a number of seconds');
  if (!(typeof now === 'number' || now instanceof Date)) throw invalid('now', 'must be a Date or a number of seconds');
  checkSignature(body, typeof signature === 'string' ? signature.trim() : '', secret);
  const event = read(typeof body === 'string' ? body : text(body));
  const seconds = now instanceof Date ? now.getTime() / 1000 : now;
  const age = Math.trunc(seconds) - event.timestamp;
  // Written so that an age that is no number is refused.
  if (!(age <= tolerance))
    throw fail(`the delivery is ${age} s old, more than ${tolerance} s: it may be an old one sent again`);
  if (age < -tolerance)
    throw fail(`the delivery is ${-age} s in the future, more than ${tolerance} s: a clock is wrong`);
  return event as VerifiedEvent<Resource>;
}

/** The signature of a body, as the service writes it: for tests of a receiver. */
export function sign(body: string | Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

function checkSignature(body: string | Uint8Array, signature: string, secret: string): void {
  if (signature === '') throw fail('there is no signature: the header X-PlanetScale-Signature is missing or empty');
  if (typeof secret !== 'string' || secret === '') throw fail('the secret is empty, so anybody could sign');
  if (!/^[0-9a-f]{64}$/i.test(signature)) {
    throw fail('the signature in X-PlanetScale-Signature is not 64 hex digits');
  }
  if (typeof body === 'string' && !body.isWellFormed()) throw fail('the body has lone surrogates: it is not what came');
  const right = createHmac('sha256', secret).update(body).digest();
  // Takes as long for a signature that is nearly right as for any other.
  if (!timingSafeEqual(Buffer.from(signature, 'hex'), right)) {
    throw fail('the signature does not fit: the body was changed on the way, or the secret is another');
  }
}

function text(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw fail('the body is not the JSON of a delivery');
  }
}

function read(body: string): VerifiedEvent {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    throw fail('the body is not the JSON of a delivery');
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw fail('the body is not the JSON of a delivery: it is no object');
  }
  const { timestamp, event, organization, database, resource } = document as Record<string, unknown>;
  if (timestamp === undefined || timestamp === null) throw fail('the body has no timestamp, so its age is not known');
  if (typeof timestamp !== 'number' || !Number.isInteger(timestamp)) {
    throw fail('the body is not the JSON of a delivery: its timestamp is no number of seconds');
  }
  const [name, of, where] = [event, organization, database].map((value) => value ?? '');
  if (typeof name !== 'string' || typeof of !== 'string' || typeof where !== 'string') {
    throw fail('the body is not the JSON of a delivery: a name is no text');
  }
  return { timestamp, event: name, organization: of, database: where, resource: resource ?? null };
}

function fail(problem: string): WebhookError {
  return new WebhookError(`webhook: ${problem}`, { kind: 'webhook' });
}
