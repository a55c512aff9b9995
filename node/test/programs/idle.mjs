// A client that is made, used, and forgotten keeps nothing going: neither do a list that was left and a logger.
import { PlanetScale } from 'planetscale-sdk';

const client = new PlanetScale({ baseUrl: process.env.URL, anonymous: true, logger: console, logLevel: 'debug' });
await client.databases.get('acme', 'shop');
client.databases.list('acme');
const [first] = await client.databases.list('acme').toArray({ limit: 1 });
console.log(`first ${first.id}`);
