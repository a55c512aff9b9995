/** Webhooks with Node's own http: the bytes of the body are collected, and checked before anything reads them. */

import { createServer } from 'node:http';

import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** A server that hands every delivery that is genuine to `handle`. */
export function serve(secret, handle) {
  return createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    try {
      const signature = request.headers[SIGNATURE_HEADER];
      const event = verify({ body: Buffer.concat(parts), signature, secret });
      // Answered first: the service waits no longer than two seconds.
      response.writeHead(204).end();
      handle(event);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      response.writeHead(400).end();
    }
  });
}
