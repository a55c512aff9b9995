# Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
"""Connections: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.connections import ConnectionActionResult, ConnectionList


class Connections(Resource):
    """Connections.

    The sessions that are open on a branch right now: who is connected, what each one runs or waits
    for, and which one blocks which. A query can be cancelled, a transaction rolled back or a
    session closed. For the credentials that sessions are opened with, see passwords and roles. The
    service lets users do this, not service tokens.
    """

    @property
    def with_raw_response(self) -> ConnectionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ConnectionsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionList:
        """List the sessions that are open on a branch.

        Looks at the nodes of the branch and returns what is connected to them at this moment, in
        one list without pages. A node that could not be asked is listed in `instances` with its
        error. A MySQL branch is looked at one shard at a time. Answers 429 when called too often
        and 503 when the nodes cannot be reached.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace to look at. MySQL only, and needed where the branch
                has several.
            shard: Name of the shard to look at, such as `-80`. MySQL only, and needed where the
                keyspace is sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionList`: The sessions that were open on a branch at one moment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_connections",
            (organization, database, branch),
            ConnectionList,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel_query(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """Cancel a running query.

        Stops the query that a session is running and leaves the session open. 404 means that the
        query is already over, 422 that it cannot be cancelled.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the query, as `query_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "cancel_query",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def terminate_transaction(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """End a transaction that is open.

        Ends the transaction of a session, so that its changes are rolled back and its locks
        released. 404 means that the transaction is already over, 422 that it cannot be ended.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the transaction, as `transaction_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "terminate_transaction",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def terminate_connection(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """Close a session.

        Closes the session together with the query and the transaction in it. The application sees a
        lost connection and may connect again. 404 means that the session is already gone, 422 that
        it cannot be closed.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the session, as `connection_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "terminate_connection",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncConnections(AsyncResource):
    """Connections.

    The sessions that are open on a branch right now: who is connected, what each one runs or waits
    for, and which one blocks which. A query can be cancelled, a transaction rolled back or a
    session closed. For the credentials that sessions are opened with, see passwords and roles. The
    service lets users do this, not service tokens.
    """

    @property
    def with_raw_response(self) -> AsyncConnectionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncConnectionsWithRawResponse(self)

    async def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionList:
        """List the sessions that are open on a branch.

        Looks at the nodes of the branch and returns what is connected to them at this moment, in
        one list without pages. A node that could not be asked is listed in `instances` with its
        error. A MySQL branch is looked at one shard at a time. Answers 429 when called too often
        and 503 when the nodes cannot be reached.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace to look at. MySQL only, and needed where the branch
                has several.
            shard: Name of the shard to look at, such as `-80`. MySQL only, and needed where the
                keyspace is sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionList`: The sessions that were open on a branch at one moment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_connections",
            (organization, database, branch),
            ConnectionList,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel_query(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """Cancel a running query.

        Stops the query that a session is running and leaves the session open. 404 means that the
        query is already over, 422 that it cannot be cancelled.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the query, as `query_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "cancel_query",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def terminate_transaction(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """End a transaction that is open.

        Ends the transaction of a session, so that its changes are rolled back and its locks
        released. 404 means that the transaction is already over, 422 that it cannot be ended.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the transaction, as `transaction_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "terminate_transaction",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def terminate_connection(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ConnectionActionResult:
        """Close a session.

        Closes the session together with the query and the transaction in it. The application sees a
        lost connection and may connect again. 404 means that the session is already gone, 422 that
        it cannot be closed.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the session, as `connection_id` of the session.
            keyspace: Keyspace that was named when the sessions were listed. MySQL only.
            shard: Shard that was named when the sessions were listed. MySQL only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ConnectionActionResult`: What came of cancelling a query, ending a transaction or
            closing a session.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "terminate_connection",
            (organization, database, branch, id),
            ConnectionActionResult,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ConnectionsWithRawResponse:
    """The methods of `Connections`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Connections) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)
        self.cancel_query = to_raw(raw.cancel_query)
        self.terminate_transaction = to_raw(raw.terminate_transaction)
        self.terminate_connection = to_raw(raw.terminate_connection)


class AsyncConnectionsWithRawResponse:
    """The methods of `AsyncConnections`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncConnections) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
        self.cancel_query = to_async_raw(raw.cancel_query)
        self.terminate_transaction = to_async_raw(raw.terminate_transaction)
        self.terminate_connection = to_async_raw(raw.terminate_connection)
