/** The program that plays faulty servers and proxies, and one run with it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';

import { type ClientOptions, PlanetScale, PlanetScaleError } from 'planetscale-sdk';

import type { Json } from './vectors.js';

const VARIABLE = 'PLANETSCALE_FAULTS';
/** Longer than any call may take; one that has not ended by then hangs. */
const HANGS = 12_000;

/** What came of a run. */
export interface Ran {
  /** A line a call, for the table. */
  lines: string[];
  differences: string[];
  /** How many milliseconds the calls took. */
  elapsed: number;
}

/** The running program. It ends with this one. */
export class Faults {
  readonly #child: ChildProcess;
  readonly #url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  /** Starts it, and waits until it listens. */
  static async start(): Promise<Faults> {
    const program = process.env[VARIABLE];
    if (!program) throw new Error(`${VARIABLE} must name the program planetscale-faults`);
    const child = spawn(program, ['--stop-on-stdin-close'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
    lines.close();
    return new Faults(child, JSON.parse(line).url);
  }

  /** The names of all runs. */
  async runs(): Promise<string[]> {
    return (await this.#ask('GET', 'runs')).map((one: Json) => one.run);
  }

  /** What a run asks for, for a test that makes its calls itself. */
  begin(name: string): Promise<Json> {
    return this.#ask('POST', 'runs', { run: name, language: 'node' });
  }

  /** Makes a client as the program says, calls what it says, and tells it what came of that. */
  async run(name: string): Promise<Ran> {
    const { id, client: spec, calls } = await this.#ask('POST', 'runs', { run: name, language: 'node' });
    const client = new PlanetScale(settings(spec));
    const ran: Ran = { lines: [], differences: [], elapsed: 0 };
    try {
      for (const one of calls) {
        const outcome = await limited(client, one);
        ran.elapsed += outcome.elapsed_ms;
        const { line, differences } = await this.#ask('POST', `runs/${id}/outcome`, outcome);
        ran.lines.push(line);
        ran.differences.push(...differences);
      }
    } finally {
      client.close();
    }
    const { differences } = await this.#ask('POST', `runs/${id}/end`, { printed: forms(client) });
    ran.differences.push(...differences);
    return ran;
  }

  /** Ends it. */
  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await ended;
  }

  async #ask(method: string, path: string, body?: Json): Promise<Json> {
    const content = body === undefined ? '' : JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    // A connection each, so that none of them counts among what the calls left behind.
    const sent = request(new URL(path, `${this.#url}/`), { method, headers, agent: false });
    sent.end(content);
    const [answer] = await once(sent, 'response');
    let text = '';
    for await (const part of answer.setEncoding('utf8')) text += part;
    if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${answer.statusCode}: ${text}: ${content}`);
    return JSON.parse(text);
  }
}

function settings(spec: Json): ClientOptions {
  return {
    baseUrl: spec.base_url,
    serviceTokenId: spec.service_token_id,
    serviceToken: spec.service_token,
    proxy: spec.proxy ?? false,
    tlsRoots: spec.tls_roots_pem,
    connectTimeout: spec.connect_timeout_ms,
    attemptTimeout: spec.attempt_timeout_ms,
    timeout: spec.timeout_ms,
    maxRetries: spec.max_retries,
    retryBackoff: [spec.retry_base_ms, spec.retry_base_ms],
    maxBody: spec.max_body,
    compression: spec.compression,
  };
}

/** Makes one call, and says what came of it. One that hangs is given up. */
async function limited(client: PlanetScale, spec: Json): Promise<Json> {
  const started = performance.now();
  const nothing = { status: null, setting: null, attempts: null, may_have_arrived: null };
  const hanging = { names: [], error: { kind: 'hangs', ...nothing }, printed: [] };
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve(hanging), HANGS);
  });
  const outcome = (await Promise.race([outcomeOf(client, spec), limit])) as Json;
  clearTimeout(timer);
  return { ...outcome, elapsed_ms: Math.round(performance.now() - started) };
}

async function outcomeOf(client: PlanetScale, spec: Json): Promise<Json> {
  const names: string[] = [];
  try {
    const result = await call(client, spec, names);
    return { names, error: null, printed: [inspect(result, { depth: Number.POSITIVE_INFINITY })] };
  } catch (error) {
    return { names, error: describe(error), printed: printed(error) };
  }
}

/** Makes the call that a run names; `names` gets the name of all that comes of it. What has none was handed on as sent. */
async function call(client: PlanetScale, spec: Json, names: string[]): Promise<unknown> {
  const { organization, database, branch } = spec.path;
  const note = (found: Json): void => {
    if (typeof found?.name === 'string') names.push(found.name);
  };
  switch (spec.call) {
    case 'get_database': {
      const found = await client.databases.get(organization, database);
      note(found);
      return found;
    }
    case 'create_branch': {
      const { name, parent_branch } = spec.body;
      const body = { name: name.repeat(spec.name_times), parent_branch };
      const made = await client.branches.create(organization, database, body);
      note(made);
      return made;
    }
    case 'delete_branch':
      return client.branches.delete(organization, database, branch);
    case 'list_databases':
      for await (const one of client.databases.list(organization)) note(one);
      return names;
    default:
      throw new Error(`no case has called ${spec.call} before`);
  }
}

function describe(error: Json): Json {
  if (!(error instanceof PlanetScaleError)) {
    return { kind: 'other_error', status: null, setting: null, attempts: null, may_have_arrived: null };
  }
  const { kind, status = null, setting = null, attempts, mayHaveArrived } = error as Json;
  return { kind, status, setting, attempts, may_have_arrived: mayHaveArrived };
}

/** The error and all that is behind it, in every form that a program prints. */
function printed(error: Json): string[] {
  const texts: string[] = [];
  for (let one = error; one instanceof Error; one = one.cause) {
    texts.push(one.message, one.stack ?? '', ...forms(one));
  }
  return texts;
}

function forms(value: unknown): string[] {
  return [inspect(value, { depth: Number.POSITIVE_INFINITY }), JSON.stringify(value) ?? '', String(value)];
}
