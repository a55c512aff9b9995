/** Every operation: what is sent and what is read, in the three forms that a call can be awaited in. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Page, PlanetScale } from 'planetscale-sdk';
import { type Script, type Simulator, startSimulator } from 'planetscale-sdk/testing';

import { asJson, differences, queryDiffers } from './support/comparing.js';
import { argumentsOf, type Json, method, OPERATIONS, vectors } from './support/vectors.js';

const VECTORS = vectors('operations');
let simulator: Simulator;

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

test('every operation has its vector', () => {
  assert.deepEqual(VECTORS.map(([, vector]) => vector.operation).sort(), [...OPERATIONS.keys()].sort());
});

/** Calls what the vector names, and checks the value that `read` makes of the call. */
async function check(vector: Json, read: (call: Json) => Promise<unknown>): Promise<void> {
  const script: Script = await simulator.script([vector.reply]);
  const credentials = { serviceTokenId: 'id', serviceToken: 'pscale_tkn_vector' };
  const client = new PlanetScale({ baseUrl: script.url, ...credentials, maxRetries: 0 });
  const value = await read(method(client, vector.operation)(...argumentsOf(vector.operation, vector.arguments)));
  client.close();
  const sent = (await script.requests())[0] as Json;
  const { request } = vector;
  // A list may come without a page around it.
  const got = asJson(value instanceof Page && Array.isArray(vector.value) ? value.data : value);
  const lines = [...differences(vector.value, got, false), ...queryDiffers(request.query, sent.query)];
  for (const part of ['method', 'path']) if (sent[part] !== request[part]) lines.push(`${part}: ${sent[part]}`);
  assert.deepEqual(lines, []);
  // Nothing is dropped and nothing is converted: a document comes out as it was sent.
  if (typeof vector.value === 'object' && vector.value !== null) assert.deepEqual(got, vector.reply.body);
  // An explicit null in a body means something, so a body is compared to the letter.
  assert.deepEqual(sent.body, request.body);
}

for (const [name, vector] of VECTORS) {
  test(name, () => check(vector, async (call) => call));

  test(`${name} withResponse`, () =>
    check(vector, async (call) => {
      const { data, response } = await call.withResponse();
      assert.equal(response.status, vector.reply.status);
      assert.equal(response.operation, vector.operation);
      return data;
    }));

  test(`${name} asResponse`, () =>
    check(vector, async (call) => {
      const response = await call.asResponse();
      assert.equal(response.status, vector.reply.status);
      assert.deepEqual(new TextDecoder().decode(response.bytes()), response.body);
      // What is no document, or of no interest, is in the reply all the same.
      if (typeof vector.value === 'string') return response.body;
      return vector.value === null || vector.value === undefined ? vector.value : response.json();
    }));
}
