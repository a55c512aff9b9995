/** Whatever comes back is handed on as it was sent, or is an error that says nothing of what is secret. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';
import { APIStatusError, ConfigError, DecodeError, PlanetScale, PlanetScaleError } from 'planetscale-sdk';
import { type Simulator, startSimulator } from 'planetscale-sdk/testing';
import { sign, verify, WebhookError } from 'planetscale-sdk/webhooks';

import { anything, jsonValues, oddText, property } from './support/properties.js';
import type { Json } from './support/vectors.js';

const SECRET = 'hush-hush';

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator({ speed: 200 });
});
after(() => simulator.stop());

/** A client whose every call is answered so. */
async function answered(status: number, text: string): Promise<PlanetScale> {
  const { url } = await simulator.script([], { status, text });
  return new PlanetScale({ anonymous: true, baseUrl: url, maxRetries: 0 });
}

/** What a call gave, or the error that it was rejected with, which is held to what holds for all errors. */
async function outcome(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    assert.ok(error instanceof PlanetScaleError, error as Error);
    assert.doesNotMatch(error.message, /\n/);
    // The message of an error that the service answers with is its own.
    assert.ok(error instanceof APIStatusError || !inspect(error, { depth: 9 }).includes(SECRET));
    return error;
  }
}

const names = fc.constantFrom(
  'id',
  'name',
  'data',
  'next_page',
  'has_next',
  'cursor_end',
  '__proto__',
  'then',
  'constructor',
);
const leaves = fc.oneof(jsonValues, fc.constantFrom(SECRET, 1e300, -0, '2026-01-02'));
const documents = fc
  .dictionary(fc.oneof(names, oddText), leaves, { maxKeys: 6 })
  .map((document) => JSON.stringify(document));
const damaged = fc
  .tuple(
    documents,
    fc.nat(),
    fc.nat(4),
    fc.constantFrom('', '"', '{', '\\ud800', '1e999', '-', '['.repeat(20_000), '\ufeff'),
  )
  .map(([text, at, cut, more]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + more + text.slice(place + cut);
  });
const bodies = fc.oneof(
  documents,
  damaged,
  leaves.map((value) => JSON.stringify(value)),
  oddText,
);

property('documents', 200, fc.tuple(bodies, fc.constantFrom(200, 201, 202, 204)), async ([text, status]) => {
  const sent = text.toWellFormed();
  const client = await answered(status, sent);
  const got = await outcome(client.databases.get('acme', 'shop'));
  let document: unknown;
  try {
    document = JSON.parse(status === 204 ? '' : sent);
  } catch {
    assert.ok(got instanceof DecodeError || (got === undefined && status !== 200), String(got));
    return;
  }
  assert.deepEqual(got, document, 'what was sent is handed on');
});

property('lists', 200, fc.tuple(bodies, fc.boolean()), async ([text, cursors]) => {
  const sent = text.toWellFormed();
  const client: Json = await answered(200, sent);
  const list = cursors ? client.organizations.listAuditLogs('acme') : client.databases.list('acme');
  const page = (await outcome(list)) as Json;
  let document: Json;
  try {
    document = JSON.parse(sent);
  } catch {
    assert.ok(page instanceof DecodeError, String(page));
    return;
  }
  const isPage = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (!isPage || !Array.isArray(document.data ?? [])) {
    assert.ok(page instanceof DecodeError, String(page));
    return;
  }
  const items = document.data ?? [];
  assert.deepEqual({ ...page }, { ...document, data: items });
  assert.deepEqual([...page], items, 'a page has its methods, whatever is in it');
  assert.deepEqual(await outcome(list.first()), items[0]);
});

property('replies of any status', 150, fc.tuple(fc.integer({ min: 200, max: 599 }), bodies), async ([status, text]) => {
  const client = await answered(status, text.toWellFormed());
  await outcome(client.databases.get('acme', 'shop'));
  await outcome(client.databases.list('acme').asResponse());
  await outcome(client.databases.list('acme').toArray({ limit: 3 }));
});

const deliveries = fc.record(
  {
    timestamp: fc.oneof(fc.integer({ min: 990, max: 1310 }), leaves),
    event: fc.oneof(fc.constant('branch.ready'), leaves),
    organization: fc.oneof(fc.constant('acme'), leaves),
    database: fc.constant('größe'),
    resource: leaves,
  },
  { requiredKeys: [] },
);
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF \n'), minLength: 60, maxLength: 66 });

property(
  'webhooks',
  500,
  fc.tuple(fc.oneof(deliveries, leaves), oddText, fc.oneof(hex, anything)),
  ([document, secret, forged]) => {
    const body = JSON.stringify(document);
    const now = 1000;
    const right = sign(body, secret);
    for (const [given, signature] of [
      [body, forged],
      [`${body} `, right],
      [body, undefined],
    ] as [string, string][]) {
      assert.throws(() => verify({ body: given, signature, secret, now }), WebhookError);
    }
    let event: Json;
    try {
      event = verify({ body, signature: ` ${right.toUpperCase()}\n`, secret, now });
    } catch (error) {
      assert.ok(error instanceof WebhookError && !error.message.includes(SECRET), error as Error);
      return;
    }
    const sent = JSON.parse(body);
    assert.notEqual(secret, '');
    assert.ok(Math.abs(sent.timestamp - now) <= 301);
    assert.deepEqual(
      [event.timestamp, event.event, event.organization, event.database, event.resource],
      [
        Math.trunc(sent.timestamp),
        ...[sent.event, sent.organization, sent.database].map((text) => text ?? ''),
        sent.resource ?? null,
      ],
    );
  },
);

property(
  'webhooks from anything',
  300,
  fc.tuple(fc.constantFrom('body', 'signature', 'secret', 'tolerance', 'now'), anything),
  ([name, value]) => {
    const body = JSON.stringify({ timestamp: Math.floor(Date.now() / 1000) });
    const delivery = { body, signature: sign(body, 'secret'), secret: 'secret', [name]: value };
    try {
      verify(delivery);
    } catch (error) {
      assert.ok(
        error instanceof WebhookError || (error instanceof ConfigError && error.argument === name),
        error as Error,
      );
      return;
    }
    assert.ok(value === undefined || name === 'tolerance' || name === 'now', 'something else was signed');
    assert.ok(!Number.isNaN(value), 'no age is within what is no number');
  },
);
