/**
 * An unofficial, complete SDK for the PlanetScale Platform API.
 *
 * `PlanetScale` is the client; `planetscale-sdk/webhooks` checks deliveries, and `planetscale-sdk/testing` runs a local
 * PlanetScale.
 */

export { PlanetScale } from './client.js';
export { type Method, PlanetScaleCore } from './core.js';
export { toDate } from './dates.js';
export * from './errors.js';
export type {
  ClientOptions,
  DeletionWaitOptions,
  Logger,
  NoParams,
  OrganizationArgument,
  PathArgument,
  Progress,
  QueryValue,
  RequestOptions,
  WaitOptions,
} from './options.js';
export { CursorPage, Page, PagePromise } from './pages.js';
export { APIPromise, type WithResponse } from './promise.js';
export { RawResponse } from './reply.js';
export * from './resources/index.js';
export type * from './types/index.js';
export { VERSION } from './version.js';
