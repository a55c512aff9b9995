/** Webhook deliveries, as far as they need nothing but what every runtime has. */

import { WebhookError } from './errors.js';
import { invalid } from './failures.js';
import type { WebhookEvent } from './types/index.js';

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
  body: string | Uint8Array | ArrayBuffer;
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
 * Checks a delivery's signature and age, and reads it, with the Web Cryptography that every runtime has.
 *
 * @throws {WebhookError} It says what is wrong: no signature, no hex, another body or secret, too old, from the future,
 *   or no document. Answer such a request with status 400 and do nothing else.
 * @throws {ConfigError} An argument is of a wrong type.
 */
export async function verifyAsync<Resource = unknown>(delivery: Delivery): Promise<VerifiedEvent<Resource>> {
  const checked = check(delivery);
  const { secret, signature, bytes } = checked;
  const fits = await globalThis.crypto.subtle.verify('HMAC', await key(secret, 'verify'), unhex(signature), bytes);
  return opened(checked, fits);
}

/** The signature of a body, as the service writes it: for tests of a receiver. */
export async function signAsync(body: string | Uint8Array | ArrayBuffer, secret: string): Promise<string> {
  const signature = await globalThis.crypto.subtle.sign('HMAC', await key(secret, 'sign'), encoded(body));
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Key = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;

function key(secret: string, use: 'sign' | 'verify'): Promise<Key> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return globalThis.crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [use]);
}

/** A delivery of which all is known but whether its signature fits. @internal */
export interface Checked {
  secret: string;
  /** 64 hex digits. */
  signature: string;
  bytes: Uint8Array<ArrayBuffer>;
  tolerance: number;
  /** Unix seconds. */
  now: number;
}

/** What can be said of a delivery before its signature is computed. @internal */
export function check(delivery: Delivery): Checked {
  const { body, signature, secret, tolerance = DEFAULT_TOLERANCE, now = Date.now() / 1000 } = delivery;
  if (typeof body !== 'string' && !ArrayBuffer.isView(body) && !(body instanceof ArrayBuffer)) {
    throw invalid('body', 'must be a string or bytes, as it came: one that was parsed has another signature');
  }
  if (typeof tolerance !== 'number') throw invalid('tolerance', 'must be a number of seconds');
  if (!(typeof now === 'number' || now instanceof Date)) throw invalid('now', 'must be a Date or a number of seconds');
  const given = typeof signature === 'string' ? signature.trim() : '';
  if (given === '') throw fail('there is no signature: the header X-PlanetScale-Signature is missing or empty');
  if (typeof secret !== 'string' || secret === '') throw fail('the secret is empty, so anybody could sign');
  if (!/^[0-9a-f]{64}$/i.test(given)) throw fail('the signature in X-PlanetScale-Signature is not 64 hex digits');
  if (typeof body === 'string' && !body.isWellFormed()) throw fail('the body has lone surrogates: it is not what came');
  const seconds = now instanceof Date ? now.getTime() / 1000 : now;
  return { secret, signature: given, bytes: encoded(body), tolerance, now: seconds };
}

/** The event of a delivery whose signature fits, if it is of the right age. @internal */
export function opened<Resource>(checked: Checked, fits: boolean): VerifiedEvent<Resource> {
  if (!fits) throw fail('the signature does not fit: the body was changed on the way, or the secret is another');
  const { bytes, tolerance, now } = checked;
  const event = read(text(bytes));
  const age = Math.trunc(now) - event.timestamp;
  // Written so that an age that is no number is refused.
  if (!(age <= tolerance))
    throw fail(`the delivery is ${age} s old, more than ${tolerance} s: it may be an old one sent again`);
  if (age < -tolerance)
    throw fail(`the delivery is ${-age} s in the future, more than ${tolerance} s: a clock is wrong`);
  return event as VerifiedEvent<Resource>;
}

function encoded(body: string | Uint8Array | ArrayBuffer): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength);
}

/** The bytes of hex digits. @internal */
export function unhex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
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
