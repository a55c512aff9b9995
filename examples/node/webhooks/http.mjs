/** Webhooks with Node's own http: the bytes of the body are collected, and checked before anything reads them. */

import { createServer } from 'node:http';

import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** More than any delivery has. What nobody has signed yet must not fill the memory. */
const MOST = 1024 * 1024;

/** A server that hands every delivery that is genuine to `handle`. */
export function serve(secret, handle) {
  return createServer(async (request, response) => {
    try {
      const body = await read(request);
      if (body === undefined) {
        // The rest is not read, so the connection is of no use any more.
        response.writeHead(413, { connection: 'close' }).end();
        return;
      }
      const event = verify({ body, signature: request.headers[SIGNATURE_HEADER], secret });
      // Answered first: the service waits no longer than two seconds.
      response.writeHead(204).end();
      await handle(event);
    } catch (error) {
      // Whoever sent it may be gone: then nobody hears the answer, and the server goes on.
      if (request.destroyed && !request.complete) return;
      if (!(error instanceof WebhookError)) console.error('webhook:', error);
      if (!response.headersSent) response.writeHead(error instanceof WebhookError ? 400 : 500).end();
    }
  });
}

/** The body; none where it is too large. */
async function read(request) {
  const parts = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length;
    if (length > MOST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
