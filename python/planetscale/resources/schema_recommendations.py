# Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
"""Schema recommendations: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.schema_recommendations import SchemaRecommendation, SchemaRecommendationFilter


class SchemaRecommendations(Resource):
    """Schema recommendations.

    Improvements of a schema that the service proposes by itself, from the schema and from the
    queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
    sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
    recommendation is carried out with a branch and a deploy request.
    """

    @property
    def with_raw_response(self) -> SchemaRecommendationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return SchemaRecommendationsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        state: SchemaRecommendationFilter | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[SchemaRecommendation]:
        """List the schema recommendations of a database.

        Returns the improvements of the schema that the service proposes for a database, page by
        page. Without `state` those that have been dealt with are included.

        `GET /organizations/{organization}/databases/{database}/schema-recommendations`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            state: Only recommendations that are still open, or only those that are not.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `SchemaRecommendation`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_schema_recommendations",
            (organization, database),
            SchemaRecommendation,
            query={"state": state, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SchemaRecommendation:
        """Get a schema recommendation.

        Returns one improvement of the schema that the service proposes, with its statement and how
        it fared.

        `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the recommendation, as `number` in the list of recommendations,
                not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `SchemaRecommendation`: One improvement of the schema of a database, with the reason
            and the statement for it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_schema_recommendation",
            (organization, database, number),
            SchemaRecommendation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def dismiss(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        reason: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SchemaRecommendation:
        """Dismiss a schema recommendation.

        Decides against a recommendation, so that it no longer counts as open, and returns it as
        `dismissed`. The schema stays as it is.

        `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the recommendation, as `number` in the list of recommendations,
                not the `id`.
            reason: The reason, in words for people. It need not be given.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `SchemaRecommendation`: One improvement of the schema of a database, with the reason
            and the statement for it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "dismiss_schema_recommendation",
            (organization, database, number),
            SchemaRecommendation,
            body={"reason": reason},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncSchemaRecommendations(AsyncResource):
    """Schema recommendations.

    Improvements of a schema that the service proposes by itself, from the schema and from the
    queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
    sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
    recommendation is carried out with a branch and a deploy request.
    """

    @property
    def with_raw_response(self) -> AsyncSchemaRecommendationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncSchemaRecommendationsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        state: SchemaRecommendationFilter | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[SchemaRecommendation]:
        """List the schema recommendations of a database.

        Returns the improvements of the schema that the service proposes for a database, page by
        page. Without `state` those that have been dealt with are included.

        `GET /organizations/{organization}/databases/{database}/schema-recommendations`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            state: Only recommendations that are still open, or only those that are not.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `SchemaRecommendation`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_schema_recommendations",
            (organization, database),
            SchemaRecommendation,
            query={"state": state, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SchemaRecommendation:
        """Get a schema recommendation.

        Returns one improvement of the schema that the service proposes, with its statement and how
        it fared.

        `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the recommendation, as `number` in the list of recommendations,
                not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `SchemaRecommendation`: One improvement of the schema of a database, with the reason
            and the statement for it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_schema_recommendation",
            (organization, database, number),
            SchemaRecommendation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def dismiss(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        reason: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SchemaRecommendation:
        """Dismiss a schema recommendation.

        Decides against a recommendation, so that it no longer counts as open, and returns it as
        `dismissed`. The schema stays as it is.

        `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the recommendation, as `number` in the list of recommendations,
                not the `id`.
            reason: The reason, in words for people. It need not be given.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `SchemaRecommendation`: One improvement of the schema of a database, with the reason
            and the statement for it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "dismiss_schema_recommendation",
            (organization, database, number),
            SchemaRecommendation,
            body={"reason": reason},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class SchemaRecommendationsWithRawResponse:
    """The methods of `SchemaRecommendations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: SchemaRecommendations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.dismiss = to_raw(raw.dismiss)


class AsyncSchemaRecommendationsWithRawResponse:
    """The methods of `AsyncSchemaRecommendations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncSchemaRecommendations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.dismiss = to_async_raw(raw.dismiss)
