/** What `planetscale-sdk/webhooks` is where there is no `node:crypto`: Workers, browsers and edge runtimes. */

export {
  DEFAULT_TOLERANCE,
  type Delivery,
  SIGNATURE_HEADER,
  signAsync,
  type VerifiedEvent,
  verifyAsync,
} from './deliveries.js';
export { WebhookError } from './errors.js';
