// A program that ends in the middle of its calls.
import { setTimeout as sleep } from 'node:timers/promises';

import { PlanetScale } from 'planetscale-sdk';

const client = new PlanetScale({ baseUrl: process.env.URL, anonymous: true });
for (let index = 0; index < 64; index += 1) client.databases.get('acme', 'slow').catch(() => undefined);
client.branches.waitUntilReady('acme', 'slow', 'main').catch(() => undefined);
await sleep(Number(process.env.AFTER));
if (process.env.HOW === 'throw') throw new Error('something else went wrong');
process.exit(7);
