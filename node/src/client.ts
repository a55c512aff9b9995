/** The client. */

import { Groups } from './resources/index.js';

/**
 * The PlanetScale Platform API. Its groups, such as `client.databases`, have a method for each operation.
 *
 * ```ts
 * const client = new PlanetScale(); // PLANETSCALE_SERVICE_TOKEN_ID, PLANETSCALE_SERVICE_TOKEN, PLANETSCALE_ORG
 * for await (const database of client.databases.list('acme')) console.log(database.name);
 * ```
 */
export class PlanetScale extends Groups {}
