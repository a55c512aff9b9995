/** The snippets of the reference: each calls what its page says. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { PlanetScale, PlanetScaleError } from 'planetscale-sdk';
import { type Simulator, startSimulator } from 'planetscale-sdk/testing';

import * as snippets from './snippets/index.js';
import { OPERATIONS, vectors } from './support/vectors.js';

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

const VECTORS = new Map(vectors('operations').map(([, vector]) => [vector.operation, vector]));
const ALL = Object.values(snippets).flatMap((group) =>
  Object.entries(group as Record<string, (client: PlanetScale) => Promise<void>>),
);

test('every operation has its snippet', () => {
  assert.deepEqual(ALL.map(([operation]) => operation).sort(), [...OPERATIONS.keys()].sort());
});

for (const [operation, snippet] of ALL) {
  test(operation, async (context) => {
    // They print what they got, as examples do.
    context.mock.method(console, 'log', () => undefined);
    const { request, reply } = VECTORS.get(operation);
    // Waits that follow in a snippet meet a status that ends them.
    const script = await simulator.script([reply], { status: 410 });
    const client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxRetries: 0 });
    await snippet(client).catch((error) => assert.ok(error instanceof PlanetScaleError, String(error)));
    client.close();
    const [sent] = await script.requests();
    assert.deepEqual([sent?.method, sent?.path], [request.method, request.path]);
  });
}
