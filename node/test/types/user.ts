/** A user's program, as strict as a compiler can be: what is written here has to compile. */

import {
  type APIPromise,
  APIStatusError,
  type Branch,
  type BranchChangeRequest,
  type ClientOptions,
  type CursorPage,
  type DatabaseDeletionVote,
  type DeletionWaitOptions,
  type DeployRequest,
  type Logger,
  NotFoundError,
  type Page,
  type PagePromise,
  PlanetScale,
  PlanetScaleError,
  type Progress,
  type RawResponse,
  type RequestOptions,
  toDate,
  WaitError,
  WaitFailedError,
  WaitTimeoutError,
} from 'planetscale-sdk';
import { PlanetScaleCore } from 'planetscale-sdk/core';
import { Branches, type CreateBranchParams } from 'planetscale-sdk/resources/branches';
import { type Simulator, startSimulator } from 'planetscale-sdk/testing';
import type { BranchState, Database } from 'planetscale-sdk/types';
import { type VerifiedEvent, verify, verifyAsync } from 'planetscale-sdk/webhooks';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <_ extends true>(): void => undefined;

const logger: Logger = console;
const options: ClientOptions = {
  organization: 'acme',
  retryBackoff: [100, 1000],
  logger,
  proxy: false,
  waitInterval: 500,
};
const client = new PlanetScale(options);

export async function calls(signal: AbortSignal): Promise<void> {
  const limits: RequestOptions = { timeout: 10_000, signal, headers: { 'x-team': 'shop' }, query: { at: new Date() } };
  const call = client.branches.get('acme', 'shop', 'main', {}, limits);
  same<Equal<typeof call, APIPromise<Branch>>>();
  const promise: Promise<Branch> = call;
  const branch = await promise;
  const name: string = branch.name;
  const state: BranchState = branch.state;
  // Words that the service adds later are fine.
  const later: BranchState = 'something_new';
  const made: Date | undefined = toDate(branch.created_at);
  const { data, response } = await call.withResponse();
  same<Equal<typeof data, Branch>>();
  const raw: RawResponse = response;
  const header: string | null = raw.headers.get('x-request-id');
  const [one, two] = await Promise.all([call, client.databases.get(null, 'shop')] as const);
  same<Equal<typeof one, Branch>>();
  same<Equal<typeof two, Database>>();
  const gone = client.branches.delete(undefined, 'shop', 'x');
  same<Equal<typeof gone, APIPromise<void>>>();
  console.log(name, state, later, made, header);
  // A reply that may have no document says so, and so does a deletion that may be a vote.
  const changed = client.branchChanges.update('acme', 'shop', 'main', {});
  same<Equal<typeof changed, APIPromise<BranchChangeRequest | undefined>>>();
  const vote = await client.databases.delete('acme', 'shop');
  same<Equal<typeof vote, DatabaseDeletionVote | undefined>>();
}

export async function lists(): Promise<void> {
  const list = client.branches.list('acme', 'shop', { per_page: 10 });
  same<Equal<typeof list, PagePromise<Branch>>>();
  for await (const branch of list) same<Equal<typeof branch, Branch>>();
  const page = await list;
  same<Equal<typeof page, Page<Branch>>>();
  const total: number | null | undefined = page.total_count;
  for await (const each of list.pages()) console.log(each.data.length);
  const some: Branch[] = await list.toArray({ limit: 5 });
  const first: Branch | undefined = await list.first();
  // From this page on; and a list without pages is a list as well.
  for await (const branch of page) same<Equal<typeof branch, Branch>>();
  const next: Page<Branch> | undefined = page.hasNextPage() ? await page.getNextPage() : undefined;
  for await (const router of client.routers.list('acme', 'shop', 'main')) console.log(router.name, next);
  for (const branch of page) console.log(branch.name, some, first, total);
}

/** Of what may be `undefined`, everything that may be left out can be made, however strict the compiler is. */
export async function perhaps(q: string | undefined, since: number | undefined, simulator: Simulator): Promise<void> {
  await client.branches.list('acme', 'shop', { q, production: undefined }, { timeout: undefined });
  await client.branches.create('acme', 'shop', { name: 'x', parent_branch: q, storage: undefined });
  await client.request('GET', '/x', { path: undefined, query: undefined, body: undefined }, undefined);
  await client.branches.waitUntilReady('acme', 'shop', 'main', { interval: since, onProgress: async () => undefined });
  await simulator.requests({ since });
}

export async function waits(): Promise<Branch> {
  const onProgress = ({ state, value, error, ...rest }: Progress<Branch>): void => {
    same<Equal<typeof value, Branch | undefined>>();
    same<Equal<typeof error, PlanetScaleError | undefined>>();
    same<Equal<typeof rest.percent, number | null>>();
    console.log(state, value?.name, rest.subject, rest.polls, rest.last, error?.mayHaveArrived);
  };
  const gone: DeletionWaitOptions<Database> = { timeout: 60_000, interval: 1000, missingOk: true };
  await client.databases.waitUntilDeleted('acme', 'shop', gone);
  return client.branches.waitUntilReady('acme', 'shop', 'main', { onProgress });
}

/** A wait's error has the type of what was waited for, once it is said; `instanceof` alone knows nothing of it. */
export function waited(error: unknown): number | undefined {
  if (error instanceof WaitFailedError) {
    same<Equal<typeof error.last, unknown>>();
    const { last, lastResponse, reasons } = error as WaitFailedError<DeployRequest>;
    same<Equal<typeof last, DeployRequest | undefined>>();
    same<Equal<typeof lastResponse, RawResponse | undefined>>();
    console.log(reasons.join(), lastResponse?.status);
    return last?.number;
  }
  if (error instanceof WaitTimeoutError) return error.limit;
  if (error instanceof WaitError) {
    same<Equal<typeof error, WaitError<unknown>>>();
    same<Equal<typeof error.lastError, PlanetScaleError | undefined>>();
    return error.polls;
  }
  return undefined;
}

export function errors(error: unknown): readonly string[] {
  if (error instanceof PlanetScaleError) console.log(error.mayHaveArrived, error.url, error.route);
  if (error instanceof NotFoundError) return error.requiredAccesses;
  if (error instanceof APIStatusError) return [error.code, error.body, error.route, error.requestId ?? ''];
  return [];
}

export async function parts(simulator: Simulator): Promise<CursorPage<unknown> | undefined> {
  const params: CreateBranchParams = { name: 'x', parent_branch: 'main' };
  await new Branches(new PlanetScaleCore({ anonymous: true })).create('acme', 'shop', params);
  const event: VerifiedEvent<Branch> = verify<Branch>({ body: '', signature: null, secret: 's' });
  const checked: VerifiedEvent<Branch> = await verifyAsync<Branch>({
    body: new ArrayBuffer(0),
    signature: '',
    secret: 's',
  });
  console.log(checked.resource.name);
  const copy: PlanetScale = client.withOptions({ maxRetries: 0 });
  const answer = await copy.request<{ id: string }>('GET', '/x/{y}', { path: { y: 1 } });
  console.log(event.resource.name, answer.id, simulator.url, startSimulator);
  return undefined;
}
