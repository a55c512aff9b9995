/**
 * Webhooks with Next.js: `app/hooks/route.js`. A route handler gets a standard `Request`, so this also fits Cloudflare
 * Workers, Deno, Bun, Hono, Remix, SvelteKit and whatever else has those.
 */

import { SIGNATURE_HEADER, verifyAsync, WebhookError } from 'planetscale-sdk/webhooks';

/** More than any delivery has. What nobody has signed yet must not fill the memory. */
const MOST = 1024 * 1024;

export async function POST(request) {
  let event;
  try {
    const body = await read(request);
    if (body === undefined) return new Response(null, { status: 413 });
    const signature = request.headers.get(SIGNATURE_HEADER);
    event = await verifyAsync({ body, signature, secret: process.env.PLANETSCALE_WEBHOOK_SECRET });
  } catch (error) {
    // A body that broke off is no delivery either.
    if (!(error instanceof WebhookError)) console.error('webhook:', error);
    return new Response(null, { status: 400 });
  }
  try {
    console.log(`${event.event} of ${event.database}`);
  } catch (error) {
    // The delivery came; that something of ours failed is not for the service to try again.
    console.error('webhook:', error);
  }
  return new Response(null, { status: 204 });
}

/** The body; none where it is too large. */
async function read(request) {
  const parts = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > MOST) return undefined;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
