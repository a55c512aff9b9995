/** A webhook receiver small enough to read: Node's own http, loopback. */

import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';

import { SIGNATURE_HEADER, verify, WebhookError } from 'planetscale-sdk/webhooks';

/** Deliveries are a few kilobytes; a sender of more is not the service. */
const LONGEST_BODY = 1 << 20;

/** Listens on a free port, and checks what comes. */
class Receiver extends EventEmitter {
  /** The webhook's secret. Until it is known, every delivery is refused. */
  secret = '';
  /** The names of the events whose signature was right, in the order in which they came. */
  accepted = [];
  /** Why each other delivery was refused. */
  refused = [];
  server = createServer((request, response) => this.#receive(request, response));

  /** Where webhooks are to be sent. */
  get url() {
    return `http://127.0.0.1:${this.server.address().port}/hooks`;
  }

  /** Waits until that event has come. Returns whether it has. */
  async waitFor(event, milliseconds) {
    const signal = AbortSignal.timeout(milliseconds);
    while (!this.accepted.includes(event) && !signal.aborted) {
      await once(this, 'delivery', { signal }).catch(() => undefined);
    }
    return this.accepted.includes(event);
  }

  async stop() {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  async #receive(request, response) {
    // The signature is over the bytes as they came: they are kept, not parsed.
    const parts = [];
    let length = 0;
    for await (const part of request) {
      length += part.length;
      if (length > LONGEST_BODY) return request.destroy();
      parts.push(part);
    }
    const good = this.#judge(Buffer.concat(parts), request.headers[SIGNATURE_HEADER]);
    response.writeHead(good ? 204 : 400).end();
  }

  #judge(body, signature) {
    try {
      this.accepted.push(verify({ body, signature, secret: this.secret }).event);
      return true;
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      this.refused.push(error.message);
      return false;
    } finally {
      this.emit('delivery');
    }
  }
}

/** A receiver that listens. */
export async function startReceiver() {
  const receiver = new Receiver();
  receiver.server.listen(0, '127.0.0.1');
  await once(receiver.server, 'listening');
  return receiver;
}
