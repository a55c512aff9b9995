/** Webhooks with Express: `express.raw` leaves the body as it came, where `express.json` would read it. */

import express from 'express';
import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** An application that hands every delivery that is genuine to `handle`. */
export function application(secret, handle) {
  const app = express();
  // Before any `app.use(express.json())`, or only for this route as here. What is larger is answered with 413.
  app.post('/hooks', express.raw({ type: '*/*', limit: '1mb' }), async (request, response) => {
    const event = verify({ body: request.body ?? '', signature: request.get(SIGNATURE_HEADER), secret });
    // Answered first: the service waits no longer than two seconds.
    response.sendStatus(204);
    await handle(event);
  });
  // Express hands on what is thrown, also of a body that broke off or is too large, and of `handle` after the answer.
  app.use((error, _request, response, _next) => {
    const status = error instanceof WebhookError ? 400 : (error.status ?? 500);
    if (status >= 500) console.error('webhook:', error);
    if (!response.headersSent) response.sendStatus(status);
  });
  return app;
}
