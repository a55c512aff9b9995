/**
 * Webhooks with Next.js: `app/hooks/route.js`. A route handler gets a standard `Request`, so this also fits Hono, Remix,
 * SvelteKit and whatever else has those, on the Node runtime.
 */

import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** The native part is not needed for webhooks, but `node:crypto` is. */
export const runtime = 'nodejs';

export async function POST(request) {
  const body = await request.text();
  const signature = request.headers.get(SIGNATURE_HEADER);
  try {
    const event = verify({ body, signature, secret: process.env.PLANETSCALE_WEBHOOK_SECRET });
    console.log(`${event.event} of ${event.database}`);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return new Response(null, { status: 400 });
  }
}
