/** Webhooks with Fastify: a parser of its own for this route leaves the body as it came. */

import Fastify from 'fastify';
import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** An application that hands every delivery that is genuine to `handle`. */
export function application(secret, handle) {
  // What is larger than this is answered with 413; a body that breaks off ends its own request alone.
  const app = Fastify({ bodyLimit: 1024 * 1024 });
  // In a scope of its own, so that other routes get their JSON read as ever.
  app.register(async (hooks) => {
    hooks.removeAllContentTypeParsers();
    hooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    hooks.post('/hooks', async (request, reply) => {
      try {
        const event = verify({ body: request.body ?? '', signature: request.headers[SIGNATURE_HEADER], secret });
        // Afterwards: the service waits no longer than two seconds for its answer.
        setImmediate(async () => {
          try {
            await handle(event);
          } catch (error) {
            // Nobody else hears of it: thrown here, it would end the program.
            console.error('webhook:', error);
          }
        });
        return reply.code(204).send();
      } catch (error) {
        if (!(error instanceof WebhookError)) throw error;
        return reply.code(400).send();
      }
    });
  });
  return app;
}
