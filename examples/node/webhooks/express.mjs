/** Webhooks with Express: `express.raw` leaves the body as it came, where `express.json` would read it. */

import express from 'express';
import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** An application that hands every delivery that is genuine to `handle`. */
export function application(secret, handle) {
  const app = express();
  // Before any `app.use(express.json())`, or only for this route as here.
  app.post('/hooks', express.raw({ type: '*/*' }), (request, response) => {
    try {
      const event = verify({ body: request.body, signature: request.get(SIGNATURE_HEADER), secret });
      response.sendStatus(204);
      handle(event);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      response.sendStatus(400);
    }
  });
  return app;
}
