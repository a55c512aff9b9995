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
 * Cloudflare Workers, browsers and edge runtimes have `verifyAsync` alone; Node, Deno and Bun have both.
 *
 * Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { check, type Delivery, opened, unhex, type VerifiedEvent } from './deliveries.js';

export {
  DEFAULT_TOLERANCE,
  type Delivery,
  SIGNATURE_HEADER,
  signAsync,
  type VerifiedEvent,
  verifyAsync,
} from './deliveries.js';
export { WebhookError } from './errors.js';

/**
 * Checks a delivery's signature and age, and reads it.
 *
 * @throws {WebhookError} It says what is wrong: no signature, no hex, another body or secret, too old, from the future,
 *   or no document. Answer such a request with status 400 and do nothing else.
 * @throws {ConfigError} An argument is of a wrong type.
 */
export function verify<Resource = unknown>(delivery: Delivery): VerifiedEvent<Resource> {
  const checked = check(delivery);
  const right = createHmac('sha256', checked.secret).update(checked.bytes).digest();
  // Takes as long for a signature that is nearly right as for any other.
  return opened(checked, timingSafeEqual(unhex(checked.signature), right));
}

/** The signature of a body, as the service writes it: for tests of a receiver. */
export function sign(body: string | Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}
