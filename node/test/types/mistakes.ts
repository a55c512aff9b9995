/** What must not compile. Each comment expects an error, and is one itself where there is none. */

import { PlanetScale, toDate, WaitError } from 'planetscale-sdk';

const client = new PlanetScale({ anonymous: true });

// @ts-expect-error there is no such setting
new PlanetScale({ maxretries: 1 });
// @ts-expect-error times are numbers
new PlanetScale({ timeout: '10s' });
// @ts-expect-error the database is missing
client.databases.get('acme');
// @ts-expect-error a required field is missing
client.branches.create('acme', 'shop', {});
// @ts-expect-error the fields are missing altogether
client.branches.create('acme', 'shop');
// @ts-expect-error there is no such field
client.branches.create('acme', 'shop', { name: 'x', parentBranch: 'main' });
// @ts-expect-error a field of another type
client.branches.create('acme', 'shop', { name: 1 });
// @ts-expect-error there is no such option
client.databases.get('acme', 'shop', {}, { retries: 1 });
// @ts-expect-error options come after the params, also where there are none yet
client.databases.get('acme', 'shop', { timeout: 1 });
// @ts-expect-error there is no such query parameter
client.branches.list('acme', 'shop', { perPage: 10 });
// @ts-expect-error there is no such method
client.branches.remove('acme', 'shop', 'x');
// @ts-expect-error there is no such group
client.branch;
// @ts-expect-error a wait has no body
client.branches.waitUntilReady('acme', 'shop', 'main', { body: {} });
// @ts-expect-error only what is deleted may be missing
client.branches.waitUntilReady('acme', 'shop', 'main', { missingOk: true });
// @ts-expect-error a look that failed has seen nothing
client.branches.waitUntilReady('acme', 'shop', 'main', { onProgress: ({ value }) => value.name });
// @ts-expect-error nothing internal is in sight
client._inner;
// @ts-expect-error a document may be without it
toDate(undefined).getTime();

export function waited(error: unknown): void {
  // @ts-expect-error what was seen last has no type before it is said
  if (error instanceof WaitError) error.last.name;
}

export async function replies(): Promise<void> {
  const branch = await client.branches.get('acme', 'shop', 'main');
  // @ts-expect-error a field that no branch has
  branch.nme;
  // @ts-expect-error it is a text
  branch.created_at.getTime();
  // @ts-expect-error the wrong method
  await client.request('FETCH', '/x');
  // @ts-expect-error a list is asynchronous
  for (const one of client.branches.list('acme', 'shop')) console.log(one);
}

// @ts-expect-error the options of a call come after its parameters
client.branches.list('acme', 'shop', { timeout: 1000 });
// @ts-expect-error what may have no document may be undefined
client.branchChanges.update('acme', 'shop', 'main', {}).then((change) => change.id);
