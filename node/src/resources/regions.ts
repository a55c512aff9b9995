// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// Regions: a method an operation.

import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import { Resource } from '../resource.js';
import type { Region } from '../types/index.js';

/** Arguments of {@link Regions.list}. */
export interface ListPublicRegionsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * The regions of the cloud providers in which PlanetScale runs databases, whatever the
 * organization.
 *
 * Which of them an organization or a database can use is listed with organizations and databases.
 */
export class Regions extends Resource {
  /**
   * List all regions of the service.
   *
   * Returns every public region with its provider, place and addresses, page by page. Where a
   * region stands without an organization, the flags for its engines and for the default are
   * absent.
   *
   * `GET /regions`
   *
   * @param params - {@link ListPublicRegionsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Region}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(params?: ListPublicRegionsParams, options?: RequestOptions): PagePromise<Region> {
    return this._list('list_public_regions', [], { query: params }, options);
  }
}
