// A program that does its work and stops, without a word to the client.
import { PlanetScale } from 'planetscale-sdk';

const client = new PlanetScale({ baseUrl: process.env.URL, anonymous: true });
// Kept going by the call alone.
client.databases.get('acme', 'shop').then((database) => console.log(`got ${database.id}`));
