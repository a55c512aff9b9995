/** The examples of webhook receivers, each asked with deliveries that are genuine and that are not. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  SIGNATURE_HEADER,
  sign,
  signAsync,
  type VerifiedEvent,
  verify,
  verifyAsync,
  WebhookError,
} from 'planetscale-sdk/webhooks';

import type { Json } from './support/vectors.js';

const SECRET = 'a secret of the webhook';
const BODY = JSON.stringify({
  timestamp: Math.floor(Date.now() / 1000),
  event: 'branch.ready',
  organization: 'acme',
  database: 'größe',
  resource: { id: 'b1', name: 'feature-x' },
});

const example = (name: string): Promise<Json> => import(join(import.meta.dirname, '..', 'examples', 'webhooks', name));

/** Sends a genuine delivery and others by `send`, which returns the status, and looks at what was handed on. */
async function judge(
  send: (body: string, headers: Record<string, string>) => Promise<number>,
  seen: VerifiedEvent[],
): Promise<void> {
  const json = { 'content-type': 'application/json' };
  assert.equal(await send(BODY, { ...json, [SIGNATURE_HEADER]: sign(BODY, SECRET) }), 204);
  assert.equal(await send(BODY, { ...json, [SIGNATURE_HEADER]: sign(BODY, 'another') }), 400);
  assert.equal(await send(BODY.replace('acme', 'evil'), { ...json, [SIGNATURE_HEADER]: sign(BODY, SECRET) }), 400);
  assert.equal(await send(BODY, json), 400);
  assert.deepEqual(
    seen.map(({ event, database }) => [event, database]),
    [['branch.ready', 'größe']],
  );
}

/** Sends what a server has to survive: a body that breaks off, one that is too large, and what its handler throws at. */
async function survive(server: Server, url: string): Promise<void> {
  const port = (server.address() as AddressInfo).port;
  const head = `POST /hooks HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"a`;
  for (let n = 0; n < 3; n += 1) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(head);
    await sleep(20);
    socket.resetAndDestroy();
  }
  const large = 'x'.repeat(4 * 1024 * 1024);
  // The answer may come before all is sent, and then the connection ends.
  const answer = await fetch(url, { method: 'POST', body: large }).then(
    ({ status }) => status,
    () => 413,
  );
  assert.equal(answer, 413);
  const body = BODY.replace('branch.ready', 'handler.fails');
  const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(body, SECRET) };
  assert.equal((await fetch(url, { method: 'POST', body, headers })).status, 204);
  await sleep(50);
}

/** A handler that keeps what it hears, and fails with some of it, at once or later. */
function handler(seen: VerifiedEvent[]): (event: VerifiedEvent) => Promise<void> {
  return async (event) => {
    if (event.event !== 'handler.fails') seen.push(event);
    else throw await sleep(1).then(() => new Error('of the handler'));
  };
}

async function judgeServer(server: Server, seen: VerifiedEvent[], context: TestContext): Promise<void> {
  const told = context.mock.method(console, 'error', () => undefined);
  if (!server.listening) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const send = async (body: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(url, { method: 'POST', body, headers })).status;
  const all = async (): Promise<void> => {
    await survive(server, url);
    assert.ok(told.mock.calls.some(({ arguments: words }) => String(words).includes('of the handler')));
    await judge(send, seen);
  };
  await all().finally(() => {
    server.close();
    server.closeAllConnections();
  });
}

test('plain http', async (context) => {
  const seen: VerifiedEvent[] = [];
  const { serve } = await example('http.mjs');
  await judgeServer(serve(SECRET, handler(seen)), seen, context);
});

test('Express', async (context) => {
  const seen: VerifiedEvent[] = [];
  const { application } = await example('express.mjs');
  const server = application(SECRET, handler(seen)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await judgeServer(server, seen, context);
});

test('Fastify', async (context) => {
  const seen: VerifiedEvent[] = [];
  const { application } = await example('fastify.mjs');
  const app = application(SECRET, handler(seen));
  await app.listen({ port: 0, host: '127.0.0.1' });
  await judgeServer(app.server, seen, context);
  await app.close();
});

test('Next', async (context) => {
  const { POST } = await example('next-route.mjs');
  process.env.PLANETSCALE_WEBHOOK_SECRET = SECRET;
  const seen: VerifiedEvent[] = [];
  context.mock.method(console, 'log', (line: string) => {
    const [event, database] = line.split(' of ') as [string, string];
    seen.push({ event, database } as VerifiedEvent);
  });
  const send = async (body: string, headers: Record<string, string>): Promise<number> =>
    (await POST(new Request('https://shop.example/hooks', { method: 'POST', body, headers }))).status;
  context.mock.method(console, 'error', () => undefined);
  assert.equal(await send('x'.repeat(2 * 1024 * 1024), {}), 413);
  const breaks = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"a'));
      controller.error(new Error('reset'));
    },
  });
  const init = { method: 'POST', body: breaks, duplex: 'half' } as RequestInit;
  assert.equal((await POST(new Request('https://shop.example/hooks', init))).status, 400);
  await judge(send, seen);
});

test('a body may be text or bytes, the time a Date or seconds', async () => {
  const now = new Date(JSON.parse(BODY).timestamp * 1000);
  const signature = sign(BODY, SECRET);
  for (const body of [BODY, Buffer.from(BODY), new TextEncoder().encode(BODY)]) {
    assert.equal(sign(body, SECRET), signature);
    const event = verify<{ name: string }>({ body, signature, secret: SECRET, now });
    assert.equal(event.resource.name, 'feature-x');
    assert.equal(await signAsync(body, SECRET), signature);
    assert.deepEqual(await verifyAsync({ body, signature, secret: SECRET, now }), event);
  }
  const late = { body: BODY, signature, secret: SECRET, now: now.getTime() / 1000 + 301 };
  assert.throws(() => verify(late), WebhookError);
  assert.equal(verify({ ...late, tolerance: 400 }).event, 'branch.ready');
  assert.throws(() => verify({ ...late, tolerance: Number.NaN }), WebhookError);
  assert.throws(() => verify({ body: BODY, signature: ['a', 'b'], secret: SECRET }), WebhookError);
});
