/** The examples of webhook receivers, each asked with deliveries that are genuine and that are not. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';

import { SIGNATURE_HEADER, sign, type VerifiedEvent, verify, WebhookError } from 'planetscale-sdk/webhooks';

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

async function judgeServer(server: Server, seen: VerifiedEvent[]): Promise<void> {
  if (!server.listening) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const send = async (body: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(url, { method: 'POST', body, headers })).status;
  await judge(send, seen).finally(() => {
    server.close();
    server.closeAllConnections();
  });
}

test('plain http', async () => {
  const seen: VerifiedEvent[] = [];
  const { serve } = await example('http.mjs');
  await judgeServer(
    serve(SECRET, (event: VerifiedEvent) => seen.push(event)),
    seen,
  );
});

test('Express', async () => {
  const seen: VerifiedEvent[] = [];
  const { application } = await example('express.mjs');
  const server = application(SECRET, (event: VerifiedEvent) => seen.push(event)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await judgeServer(server, seen);
});

test('Fastify', async () => {
  const seen: VerifiedEvent[] = [];
  const { application } = await example('fastify.mjs');
  const app = application(SECRET, (event: VerifiedEvent) => seen.push(event));
  await app.listen({ port: 0, host: '127.0.0.1' });
  await judgeServer(app.server, seen);
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
  await judge(send, seen);
});

test('a body may be text or bytes, the time a Date or seconds', () => {
  const now = new Date(JSON.parse(BODY).timestamp * 1000);
  const signature = sign(BODY, SECRET);
  for (const body of [BODY, Buffer.from(BODY), new TextEncoder().encode(BODY)]) {
    assert.equal(sign(body, SECRET), signature);
    const event = verify<{ name: string }>({ body, signature, secret: SECRET, now });
    assert.equal(event.resource.name, 'feature-x');
  }
  const late = { body: BODY, signature, secret: SECRET, now: now.getTime() / 1000 + 301 };
  assert.throws(() => verify(late), WebhookError);
  assert.equal(verify({ ...late, tolerance: 400 }).event, 'branch.ready');
  assert.throws(() => verify({ ...late, tolerance: Number.NaN }), WebhookError);
  assert.throws(() => verify({ body: BODY, signature: ['a', 'b'], secret: SECRET }), WebhookError);
});
