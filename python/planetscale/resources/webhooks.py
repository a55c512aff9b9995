# Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
"""Webhooks: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.webhooks import KnownWebhookEvent, Webhook


class Webhooks(Resource):
    """Webhooks.

    Addresses that the service calls when something happens to a database: a branch is ready, a
    deploy request moves on, a disk fills up. A database has at most five.

    A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
    `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
    the API returns for what the event is about (the two storage events have objects of their own).
    The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the
    secret of the webhook, in lowercase hexadecimal. Check it against the bytes received, before
    parsing them; `timestamp` is the only guard against a delivery sent again by somebody else. The
    receiver must answer with a 2xx status within two seconds, and redirects are not followed.
    """

    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return WebhooksWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Webhook]:
        """List the webhooks of a database.

        Returns the webhooks of a database, each with its secret and with how its last delivery
        went.

        `GET /organizations/{organization}/databases/{database}/webhooks`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `Webhook`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_webhooks",
            (organization, database),
            Webhook,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        url: str,
        enabled: bool | Omit = OMIT,
        events: Sequence[KnownWebhookEvent] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Create a webhook.

        Registers an address for the events of a database. The service makes the secret and returns
        it in the reply; it is needed to check deliveries, and later reads return it as well. A
        sixth webhook of a database answers 422.

        `POST /organizations/{organization}/databases/{database}/webhooks`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            url: Address that events are delivered to. It must be HTTPS and reachable from the
                internet.
            enabled: Whether deliveries are made. Send `true` to be sure of it, for a new
                webhook can start out disabled.
            events: The events to deliver. Left out, the service decides; read `events` of the
                reply.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_webhook",
            (organization, database),
            Webhook,
            body={"url": url, "enabled": enabled, "events": events},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Get a webhook.

        Returns one webhook with its secret and with how its last delivery went.

        `GET /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_webhook",
            (organization, database, id),
            Webhook,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        url: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        events: Sequence[KnownWebhookEvent] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes the address, the events or whether deliveries are made. What is left out stays as it
        is; `events` replaces the whole list.

        `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            url: New address that events are delivered to. It must be HTTPS and reachable from
                the internet.
            enabled: Whether deliveries are made.
            events: The events to deliver from now on, in place of the present list.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_webhook",
            (organization, database, id),
            Webhook,
            body={"url": url, "enabled": enabled, "events": events},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a webhook.

        Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
        update it with `enabled: false` instead.

        `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "delete_webhook",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def test(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Send a test event to a webhook.

        Has the service deliver a `webhook.test` event now. The call returns before or without the
        receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
        webhook.

        `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "test_webhook",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncWebhooks(AsyncResource):
    """Webhooks.

    Addresses that the service calls when something happens to a database: a branch is ready, a
    deploy request moves on, a disk fills up. A database has at most five.

    A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
    `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
    the API returns for what the event is about (the two storage events have objects of their own).
    The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the
    secret of the webhook, in lowercase hexadecimal. Check it against the bytes received, before
    parsing them; `timestamp` is the only guard against a delivery sent again by somebody else. The
    receiver must answer with a 2xx status within two seconds, and redirects are not followed.
    """

    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncWebhooksWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Webhook]:
        """List the webhooks of a database.

        Returns the webhooks of a database, each with its secret and with how its last delivery
        went.

        `GET /organizations/{organization}/databases/{database}/webhooks`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `Webhook`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_webhooks",
            (organization, database),
            Webhook,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        url: str,
        enabled: bool | Omit = OMIT,
        events: Sequence[KnownWebhookEvent] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Create a webhook.

        Registers an address for the events of a database. The service makes the secret and returns
        it in the reply; it is needed to check deliveries, and later reads return it as well. A
        sixth webhook of a database answers 422.

        `POST /organizations/{organization}/databases/{database}/webhooks`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            url: Address that events are delivered to. It must be HTTPS and reachable from the
                internet.
            enabled: Whether deliveries are made. Send `true` to be sure of it, for a new
                webhook can start out disabled.
            events: The events to deliver. Left out, the service decides; read `events` of the
                reply.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_webhook",
            (organization, database),
            Webhook,
            body={"url": url, "enabled": enabled, "events": events},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Get a webhook.

        Returns one webhook with its secret and with how its last delivery went.

        `GET /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_webhook",
            (organization, database, id),
            Webhook,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        url: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        events: Sequence[KnownWebhookEvent] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes the address, the events or whether deliveries are made. What is left out stays as it
        is; `events` replaces the whole list.

        `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            url: New address that events are delivered to. It must be HTTPS and reachable from
                the internet.
            enabled: Whether deliveries are made.
            events: The events to deliver from now on, in place of the present list.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Webhook`: An address that the service calls when something happens to a database.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_webhook",
            (organization, database, id),
            Webhook,
            body={"url": url, "enabled": enabled, "events": events},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a webhook.

        Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
        update it with `enabled: false` instead.

        `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "delete_webhook",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def test(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Send a test event to a webhook.

        Has the service deliver a `webhook.test` event now. The call returns before or without the
        receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
        webhook.

        `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the webhook, from its `id` field.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "test_webhook",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class WebhooksWithRawResponse:
    """The methods of `Webhooks`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Webhooks) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)
        self.test = to_raw(raw.test)


class AsyncWebhooksWithRawResponse:
    """The methods of `AsyncWebhooks`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
        self.test = to_async_raw(raw.test)
