/// <reference lib="esnext.disposable" preserve="true" />
/**
 * A local PlanetScale for tests: `npm install --save-dev planetscale-simulator`.
 *
 * ```ts
 * import { startSimulator } from 'planetscale-sdk/testing';
 *
 * await using simulator = await startSimulator({ speed: 100 });
 * const client = simulator.client();
 * await client.databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
 * await simulator.fault('503', { operation: 'get_database', times: 1 });
 * ```
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';

import { PlanetScale } from './client.js';
import type { ClientOptions } from './options.js';
import { outside } from './outside.js';

const PROGRAM = 'planetscale-simulator';
const VARIABLE = 'PLANETSCALE_SIMULATOR';

/** The simulator cannot be found or started, or refuses what it was told. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
}

/** How a simulator is started. */
export interface SimulatorOptions {
  /** The name of the organization that exists. */
  organization?: string | undefined;
  /** Simulated seconds a second: with 100, a database is ready in a moment. */
  speed?: number | undefined;
  /** Makes identifiers and secrets the same in each run. */
  seed?: number | undefined;
  /** How long each answer takes, in milliseconds. */
  latency?: number | undefined;
  /** How many requests a minute are answered before 429. */
  rateLimit?: number | undefined;
  /** How many items a page of a list has unless a call says otherwise. */
  pageSize?: number | undefined;
  /**
   * The program to run. Else that of `PLANETSCALE_SIMULATOR`, else the one of the package `planetscale-simulator`, else
   * the first in the `PATH`.
   */
  program?: string | undefined;
}

/** Which requests a fault is for. */
export interface FaultMatch {
  /** Only requests of this operation, such as `get_database`. */
  operation?: string | undefined;
  /** Only requests of this HTTP method. */
  method?: string | undefined;
  /** Only requests of this path. */
  path?: string | undefined;
  /** How many requests. Default 1. */
  times?: number | undefined;
}

/** A reply of a script. */
export interface ScriptedReply {
  /** The HTTP status. Default 200. */
  status?: number | undefined;
  /** The headers. */
  headers?: Record<string, string> | undefined;
  /** The body as JSON. */
  body?: unknown;
  /** The body as text, in place of `body`. */
  text?: string | undefined;
  /** How many milliseconds the answer takes. */
  delay_ms?: number | undefined;
  /** What goes wrong: a fault's name, or an object with `name` and parameters. */
  fault?: unknown;
}

/** A request that came, without its secrets. */
export interface RecordedRequest {
  /** The HTTP method. */
  method: string;
  /** The path, encoded as it came. */
  path: string;
  /** The query as pairs. */
  query: [name: string, value: string][];
  /** The headers; that of the credentials says only whose they are. */
  headers: Record<string, string>;
  /** The body as JSON, or null. */
  body: unknown;
}

interface About {
  url: string;
  organization: string;
  service_token_id: string;
  service_token: string;
  user_token: string;
}

/**
 * Starts a simulator in a process of its own, which ends with this one, and waits until it listens.
 *
 * @throws {SimulatorError} It cannot be found or started.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const words = {
    '--organization': options.organization,
    '--speed': options.speed,
    '--seed': options.seed,
    '--latency': options.latency,
    '--rate-limit': options.rateLimit,
    '--page-size': options.pageSize,
  };
  const given = Object.entries(words).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
  const program = options.program ?? find();
  const child = spawn(program, ['--stop-on-stdin-close', ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
  const about = await ready(child, program);
  // Neither the process nor its pipes keep this program going; it ends when they close.
  child.unref();
  // Bun's pipes cannot, and need not.
  for (const pipe of [child.stdin, child.stdout]) (pipe as { unref?: () => void } | null)?.unref?.();
  return new Simulator(child, about);
}

async function ready(child: ChildProcess, program: string): Promise<About> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  try {
    const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close'), failed]);
    return JSON.parse(line ?? '') as About;
  } catch (error) {
    child.kill();
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = `${program} is not installed: npm install --save-dev ${PROGRAM}, or set ${VARIABLE} to its path`;
    const silent = `${program} did not say where it listens: ${message}`;
    throw new SimulatorError(code === 'ENOENT' ? missing : silent, { cause: error });
  } finally {
    failed.catch(() => undefined);
    lines.close();
  }
}

function find(): string {
  const named = process.env[VARIABLE];
  if (named) return named;
  try {
    return (outside(PROGRAM) as { program: string }).program;
  } catch {
    return PROGRAM;
  }
}

/** A running simulator. Everything is in memory, on loopback. */
export class Simulator {
  /** The address to give to a client. */
  readonly url: string;
  /** The organization that exists. */
  readonly organization: string;
  /** The id of a service token that may do all that one can. */
  readonly serviceTokenId: string;
  /** Its secret. */
  readonly serviceToken: string;
  /** A bearer token that may do everything, also what no service token may. */
  readonly userToken: string;
  readonly #child: ChildProcess;

  /** @internal */
  constructor(child: ChildProcess, about: About) {
    this.#child = child;
    this.url = about.url;
    this.organization = about.organization;
    this.serviceTokenId = about.service_token_id;
    this.serviceToken = about.service_token;
    this.userToken = about.user_token;
  }

  /** Options for a client of this simulator, with its organization and service token unless `options` say otherwise. */
  options(options: ClientOptions = {}): ClientOptions {
    const { url, organization, serviceTokenId, serviceToken } = this;
    const given = options.serviceTokenId ?? options.serviceToken ?? options.bearerToken ?? options.anonymous;
    const credentials = given === undefined ? { serviceTokenId, serviceToken } : {};
    return { baseUrl: url, organization, ...credentials, ...options };
  }

  /** A client of this simulator. */
  client(options?: ClientOptions): PlanetScale {
    return new PlanetScale(this.options(options));
  }

  /** A client that may do everything, such as making service tokens. */
  administrator(options?: ClientOptions): PlanetScale {
    return this.client({ bearerToken: this.userToken, ...options });
  }

  /**
   * Lets the next requests fail.
   *
   * @param fault - What goes wrong: a status such as `'503'`, or `reset`, `close`, `truncate`, `drip`, `delay`,
   *   `wrong-types`, `null-fields`, `unknown-words`, `unknown-fields`, `empty-body`, `redirect`, `redirect-other-host`,
   *   `huge-body` or `gzip`; with parameters as in `'429;retry_after=0.5'`, or as an object with `name`.
   * @param match - Which requests.
   */
  async fault(fault: string | object, match: FaultMatch = {}): Promise<void> {
    const { times = 1, ...which } = match;
    await this.#admin('POST', 'faults', { match: which, times, fault });
  }

  /** Forgets the faults that have not come yet. */
  async clearFaults(): Promise<void> {
    await this.#admin('DELETE', 'faults');
  }

  /** The requests that came, without secrets. */
  async requests(options: { since?: number | undefined } = {}): Promise<RecordedRequest[]> {
    return (await this.#admin<{ requests: RecordedRequest[] }>('GET', `requests?since=${options.since ?? 0}`)).requests;
  }

  /** Back to an organization in which nothing was made. */
  async reset(): Promise<void> {
    await this.#admin('POST', 'reset');
  }

  /** Puts the simulated time forward. */
  async advance(seconds: number): Promise<void> {
    await this.#admin('POST', 'clock', { advance_seconds: seconds });
  }

  /** An address of its own that gives these replies, one a request, and then `otherwise`. */
  async script(replies: readonly ScriptedReply[], otherwise?: ScriptedReply): Promise<Script> {
    const { id, url } = await this.#admin<{ id: number; url: string }>('POST', 'scripts', { replies, otherwise });
    return {
      url,
      requests: async () => (await this.#admin<{ requests: RecordedRequest[] }>('GET', `scripts/${id}`)).requests,
    };
  }

  /** Ends it. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.stdin?.end();
    child.kill();
    await ended;
  }

  /** The same as `stop()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** Without its tokens. */
  toJSON(): Record<string, unknown> {
    return { url: this.url, organization: this.organization };
  }

  /** @internal */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Simulator { ${this.url}, organization ${this.organization} }`;
  }

  async #admin<T>(method: string, route: string, body?: unknown): Promise<T> {
    const content = body === undefined ? '' : JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    const url = new URL(`/_simulator/${route}`, this.url);
    // A connection each: one that is kept would keep the program going.
    const sent = request(url, { method, headers, agent: false });
    sent.end(content);
    const [answer] = await once(sent, 'response');
    let text = '';
    for await (const part of answer.setEncoding('utf8')) text += part;
    if (answer.statusCode >= 300) throw new SimulatorError(`${method} ${route}: ${text}`);
    return JSON.parse(text) as T;
  }
}

/** Replies that are played in order, and a record of what came. */
export interface Script {
  /** The address to give to a client. */
  readonly url: string;
  /** The requests that came. */
  requests(): Promise<RecordedRequest[]>;
}
