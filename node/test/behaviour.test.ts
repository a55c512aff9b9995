/** The behaviour vectors. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { type ClientOptions, PlanetScale, PlanetScaleError } from 'planetscale-sdk';
import { type Simulator, startSimulator } from 'planetscale-sdk/testing';
import { verify, verifyAsync } from 'planetscale-sdk/webhooks';

import { asJson, differences, queryDiffers } from './support/comparing.js';
import { argumentsOf, camel, type Json, method, vectors } from './support/vectors.js';

let simulator: Simulator;

before(async () => {
  simulator = await startSimulator();
});
after(() => simulator.stop());

/** What came of a call. */
interface Outcome {
  ok?: Json;
  error?: Json;
  result?: unknown;
  client?: PlanetScale;
  states: string[];
}

for (const [name, vector] of vectors('behaviour')) {
  test(name, async () => {
    assert.deepEqual(await ('webhook' in vector ? deliver(vector) : call(vector)), []);
  });
}

async function deliver(vector: Json): Promise<string[]> {
  const { body, signature, secret, now, tolerance_seconds: tolerance } = vector.webhook;
  const lines: string[] = [];
  for (const check of [verify, verifyAsync]) {
    const outcome: Outcome = { states: [] };
    try {
      take(outcome, await check({ body, signature, secret, now, tolerance }));
    } catch (error) {
      outcome.error = error;
    }
    lines.push(...resultDiffers(expected(vector), outcome).map((line) => `${check.name}: ${line}`));
  }
  return lines;
}

async function call(vector: Json): Promise<string[]> {
  const elsewhere = await simulator.script(vector.elsewhere ?? []);
  const places: Record<string, string> = {
    '{elsewhere}': elsewhere.url,
    '{elsewhere_by_other_name}': elsewhere.url.replace('127.0.0.1', 'localhost'),
  };
  const script = await simulator.script(fill(vector.server ?? [], places), fill(vector.otherwise, places));
  Object.assign(places, { '{url}': script.url, '{url_without_version}': script.url.replace(/\/v1$/, '') });
  const outcome: Outcome = { states: [] };
  const started = performance.now();
  try {
    outcome.client = new PlanetScale(settings(vector.client ?? {}, places));
    await send(outcome.client, vector.call, outcome);
  } catch (error) {
    outcome.error = error;
  }
  const elapsed = performance.now() - started;
  const expect = expected(vector);
  const [sent, sentElsewhere] = [await script.requests(), await elsewhere.requests()];
  const lines = [...resultDiffers(expect, outcome), ...printed(expect, outcome)];
  if (elapsed < (expect.min_elapsed_ms ?? 0)) lines.push(`took only ${elapsed} ms`);
  if (elapsed > (expect.max_elapsed_ms ?? Infinity)) lines.push(`took ${elapsed} ms`);
  if (sent.length !== (expect.request_count ?? sent.length)) lines.push(`${sent.length} requests came`);
  lines.push(...requestsDiffer(expect.requests, sent, expect.requests_in_any_order));
  lines.push(...requestsDiffer(expect.elsewhere_requests, sentElsewhere, expect.requests_in_any_order));
  return lines;
}

/** Puts in what a vector cannot know when it is written: addresses and times. */
function fill(value: Json, places: Record<string, string>): Json {
  if (value === undefined) return undefined;
  let text = JSON.stringify(value);
  for (const [name, place] of Object.entries(places)) text = text.replaceAll(name, place);
  const date = (_: string, seconds: string): string => new Date(Date.now() + Number(seconds) * 1000).toUTCString();
  return JSON.parse(text.replace(/\{http_date\+(\d+)\}/g, date));
}

function settings(spec: Json, places: Record<string, string>): ClientOptions {
  const { base_url: baseUrl = '{url}', service_token: token, bearer, retry_base_ms: base, ...rest } = spec;
  // The others have the names of the client's own options; what it does not know, it refuses.
  const found: Json = Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value]));
  if (token) [found.serviceTokenId, found.serviceToken] = token;
  if (bearer) found.bearerToken = bearer;
  if (base !== undefined) found.retryBackoff = [base, base];
  return { ...found, baseUrl: fill(baseUrl, places) };
}

/** The options of a call. */
function options(spec: Json, waits: boolean): Json {
  const { cancel_after_ms: after, wait_timeout_ms, interval_ms, extra_query, extra_body, ...rest } = spec ?? {};
  const found: Json = {};
  for (const [name, value] of Object.entries(rest)) found[camel(name.replace(/_ms$/, ''))] = value;
  if (extra_query) found.query = extra_query;
  if (extra_body) found.body = extra_body;
  if (waits) Object.assign(found, { timeout: wait_timeout_ms, interval: interval_ms });
  if (after === 0) found.signal = AbortSignal.abort();
  else if (after !== undefined) found.signal = AbortSignal.timeout(after);
  return found;
}

async function send(client: PlanetScale, spec: Json, outcome: Outcome): Promise<void> {
  const waiter = spec.mode.startsWith('wait:') ? spec.mode.slice('wait:'.length) : undefined;
  const given = options(spec.options, waiter !== undefined);
  if (spec.request) {
    const { method: verb, path, path_arguments, query: pairs = [], body } = spec.request;
    const query: Record<string, string[]> = {};
    for (const [name, value] of pairs) query[name] = [...(query[name] ?? []), value];
    take(outcome, await client.request(verb, path, { path: path_arguments, query, body }, given).asResponse());
    return;
  }
  const words = argumentsOf(spec.operation, spec.arguments);
  if (waiter !== undefined) {
    given.onProgress = (seen: Json) => outcome.states.push(seen.state ?? '');
    const path = words.slice(0, Object.keys(spec.arguments.path).length);
    take(outcome, await method(client, spec.operation, waiter)(...path, given));
    return;
  }
  const pending = method(client, spec.operation)(...words, given);
  if (spec.mode === 'iter' || spec.mode === 'pages') {
    const items: unknown[] = [];
    try {
      for await (const item of spec.mode === 'iter' ? pending : pending.pages()) items.push(item);
    } finally {
      // What came before an error counts.
      take(outcome, items);
    }
    return;
  }
  take(outcome, await (spec.mode === 'raw' ? pending.asResponse() : pending));
}

function take(outcome: Outcome, result: Json): void {
  outcome.result = result;
  const raw = typeof result?.asResponse === 'undefined' && typeof result?.bytes === 'function';
  outcome.ok = raw
    ? {
        ...asJson(result),
        headers: Object.fromEntries(result.headers),
        request_id: result.requestId,
        body: result.body,
      }
    : (asJson(result) ?? null);
}

function expected(vector: Json): Json {
  const here = vector.expect_in?.node;
  if (here === undefined) return vector.expect;
  const { ok, error, ...rest } = vector.expect;
  return { ...rest, ...here };
}

function resultDiffers(expect: Json, outcome: Outcome): string[] {
  const lines: string[] = [];
  if ('ok' in expect) {
    if (outcome.ok === undefined) lines.push('expected a result, got none');
    else lines.push(...differences(expect.ok, outcome.ok, false));
  }
  if (expect.error === undefined) {
    if (outcome.error !== undefined) lines.push(`the call failed: ${inspect(outcome.error)}`);
  } else if (outcome.error instanceof PlanetScaleError) {
    lines.push(...errorDiffers(expect.error, outcome.error));
  } else {
    lines.push(`expected an error of the SDK, got ${inspect(outcome.error)}`);
  }
  if (expect.progress_states) lines.push(...differences(expect.progress_states, outcome.states, true, 'progress'));
  return lines;
}

function errorDiffers(wanted: Json, error: Json): string[] {
  const lines: string[] = [];
  const fields = {
    ...error,
    request_id: error.requestId,
    may_have_arrived: error.mayHaveArrived,
    looks: error.polls,
  };
  const names = ['kind', 'status', 'code', 'attempts', 'request_id', 'path', 'route', 'may_have_arrived', 'looks'];
  for (const name of names) {
    if (name in wanted && wanted[name] !== fields[name])
      lines.push(`error ${name}: ${inspect(fields[name])} in ${error}`);
  }
  const places: Record<string, Json> = {
    message_contains: error.message,
    url_contains: error.url ?? '',
    body_contains: error.body ?? '',
    required_accesses_contains: error.requiredAccesses ?? [],
    required_scopes_contains: Object.values(error.requiredScopes ?? {}).flat(),
  };
  for (const [name, place] of Object.entries(places)) {
    for (const part of wanted[name] ?? []) if (!place.includes(part)) lines.push(`${name}: ${part} is not in ${place}`);
  }
  if ('last' in wanted) lines.push(...differences(wanted.last, error.last, false, 'last'));
  return lines;
}

/** Every form in which a person or a log might see what came out. */
function printed(expect: Json, { client, error, result }: Outcome): string[] {
  // A result that is the service's own document is the caller's to print.
  const ours = typeof (result as Json)?.bytes === 'function' ? result : undefined;
  const forms = [client, error, ours].flatMap((one) => [
    inspect(one, { depth: 10, showHidden: false, getters: false }),
    JSON.stringify(one) ?? '',
    String(one),
    (one as Json)?.stack ?? '',
  ]);
  const secrets: string[] = expect.never_printed ?? [];
  return secrets
    .filter((secret) => forms.some((form) => form.includes(secret)))
    .map((secret) => `${secret} is printed`);
}

function requestsDiffer(wanted: Json[] | undefined, sent: Json[], anyOrder: boolean | undefined): string[] {
  if (wanted === undefined) return [];
  if (wanted.length !== sent.length) return [`expected ${wanted.length} requests, got ${sent.length}`];
  if (!anyOrder) return wanted.flatMap((one, index) => requestDiffers(one, sent[index]));
  const left = [...sent];
  return wanted.flatMap((one) => {
    const match = left.findIndex((other) => requestDiffers(one, other).length === 0);
    if (match < 0) return [`nobody sent ${JSON.stringify(one)}`];
    left.splice(match, 1);
    return [];
  });
}

function requestDiffers(wanted: Json, sent: Json): string[] {
  const lines = ['method', 'path']
    .filter((part) => wanted[part] !== sent[part])
    .map((part) => `${part}: ${sent[part]}`);
  if ('query' in wanted) lines.push(...queryDiffers(wanted.query, sent.query));
  for (const [name, value] of Object.entries(wanted.headers ?? {})) {
    const got = sent.headers[name];
    if ((value ?? undefined) !== got) lines.push(`header ${name}: expected ${value}, got ${got}`);
  }
  if ('body' in wanted && JSON.stringify(wanted.body) !== JSON.stringify(sent.body)) {
    lines.push(`body: expected ${JSON.stringify(wanted.body)}, got ${JSON.stringify(sent.body)}`);
  }
  return lines;
}

test('the scripts are in use', async () => {
  // So that a runner that calls nothing cannot pass.
  const script = await simulator.script([]);
  const client = new PlanetScale({ baseUrl: script.url, anonymous: true, maxRetries: 0 });
  await assert.rejects(client.request('GET', '/x'), PlanetScaleError);
  assert.deepEqual(
    (await script.requests()).map((request) => request.path),
    ['/v1/x'],
  );
});
