// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { SchemaRecommendation, SchemaRecommendationFilter } from '../types/index.js';

/** Arguments of {@link SchemaRecommendations.list}. */
export interface ListSchemaRecommendationsParams {
  /** Only recommendations that are still open, or only those that are not. */
  state?: SchemaRecommendationFilter | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link SchemaRecommendations.dismiss}. */
export interface DismissSchemaRecommendationParams {
  /** The reason, in words for people. It need not be given. */
  reason?: string | undefined;
}

/**
 * Improvements of a schema that the service proposes by itself, from the schema and from the
 * queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
 * sequence about to run out.
 *
 * Each comes with the statement that would carry it out. On MySQL a recommendation is carried out
 * with a branch and a deploy request.
 */
export class SchemaRecommendations extends Resource {
  /**
   * List the schema recommendations of a database.
   *
   * Returns the improvements of the schema that the service proposes for a database, page by page.
   * Without `state` those that have been dealt with are included.
   *
   * `GET /organizations/{organization}/databases/{database}/schema-recommendations`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListSchemaRecommendationsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link SchemaRecommendation}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListSchemaRecommendationsParams,
    options?: RequestOptions,
  ): PagePromise<SchemaRecommendation> {
    return this._list('list_schema_recommendations', [organization, database], { query: params }, options);
  }

  /**
   * Get a schema recommendation.
   *
   * Returns one improvement of the schema that the service proposes, with its statement and how it
   * fared.
   *
   * `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the recommendation, as `number` in the list of recommendations, not
   *   the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link SchemaRecommendation}: One improvement of the schema of a database, with the
   *   reason and the statement for it.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<SchemaRecommendation> {
    return this._json('get_schema_recommendation', [organization, database, number], { query: params }, options);
  }

  /**
   * Dismiss a schema recommendation.
   *
   * Decides against a recommendation, so that it no longer counts as open, and returns it as
   * `dismissed`. The schema stays as it is.
   *
   * `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the recommendation, as `number` in the list of recommendations, not
   *   the `id`.
   * @param params - {@link DismissSchemaRecommendationParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link SchemaRecommendation}: One improvement of the schema of a database, with the
   *   reason and the statement for it.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  dismiss(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: DismissSchemaRecommendationParams,
    options?: RequestOptions,
  ): APIPromise<SchemaRecommendation> {
    return this._json('dismiss_schema_recommendation', [organization, database, number], { body: params }, options);
  }
}
