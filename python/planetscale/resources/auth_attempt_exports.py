# Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
"""Authentication attempt reports: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.auth_attempt_exports import (
    AuthAttemptExport,
    AuthAttemptExportFilters,
    AuthAttemptExportFiltersDict,
    KnownAuthAttemptExportFormat,
)


class AuthAttemptExports(Resource):
    """Authentication attempt reports.

    Reports on the attempts to log in to the Postgres branches of an organization: who tried from
    which address, with which username, and whether they were let in. A report is made in the
    background and then lies ready as a ZIP archive for 24 hours. For administrators of the
    organization, with a user token.
    """

    @property
    def with_raw_response(self) -> AuthAttemptExportsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AuthAttemptExportsWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        *,
        start_at: datetime | str,
        end_at: datetime | str,
        format: KnownAuthAttemptExportFormat,
        filters: AuthAttemptExportFilters | AuthAttemptExportFiltersDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Ask for a report on authentication attempts.

        Starts to put together a report on the attempts to log in to the Postgres branches of an
        organization and returns it at once. Wait until it is ready before fetching the file. Only
        administrators of the organization can ask for reports; service tokens cannot.

        `POST /organizations/{organization}/auth-attempt-exports`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            start_at: Beginning of the time span to cover, itself included.
            end_at: End of the time span to cover, itself left out.
            format: Format of the attempts in the file.
            filters: Which attempts to limit the report to. All attempts when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_auth_attempt_export",
            (organization,),
            AuthAttemptExport,
            body={"start_at": start_at, "end_at": end_at, "format": format, "filters": filters},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Get a report on authentication attempts.

        Returns a report without its contents: its state, what it was asked for and until when it
        can be fetched. Once it has expired the answer is 410, with the report as its body.

        `GET /organizations/{organization}/auth-attempt-exports/{export}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_auth_attempt_export",
            (organization, export),
            AuthAttemptExport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[AuthAttemptExport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Waits until the file of the report can be fetched.

        Failure means that the report could not be made; `failure_reason` and `recovery_hint` say
        why and what to do.

        It succeeds when `state` is `ready`. It fails when `state` is `failed`.

        Looks with `GET /organizations/{organization}/auth-attempt-exports/{export}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_auth_attempt_export",
            "wait_until_ready",
            (organization, export),
            AuthAttemptExport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def download(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> bytes:
        """Fetch a report on authentication attempts.

        Returns the file of a report that is ready: a ZIP archive with the attempts in the format
        that was asked for and `manifest.json`, which records time span and filters. The service
        answers with a redirect to a signed address on another host, which clients follow without
        credentials. After 24 hours the answer is 410; ask for a new report.

        `GET /organizations/{organization}/auth-attempt-exports/{export}/download`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_bytes(
            "download_auth_attempt_export",
            (organization, export),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncAuthAttemptExports(AsyncResource):
    """Authentication attempt reports.

    Reports on the attempts to log in to the Postgres branches of an organization: who tried from
    which address, with which username, and whether they were let in. A report is made in the
    background and then lies ready as a ZIP archive for 24 hours. For administrators of the
    organization, with a user token.
    """

    @property
    def with_raw_response(self) -> AsyncAuthAttemptExportsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncAuthAttemptExportsWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        *,
        start_at: datetime | str,
        end_at: datetime | str,
        format: KnownAuthAttemptExportFormat,
        filters: AuthAttemptExportFilters | AuthAttemptExportFiltersDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Ask for a report on authentication attempts.

        Starts to put together a report on the attempts to log in to the Postgres branches of an
        organization and returns it at once. Wait until it is ready before fetching the file. Only
        administrators of the organization can ask for reports; service tokens cannot.

        `POST /organizations/{organization}/auth-attempt-exports`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            start_at: Beginning of the time span to cover, itself included.
            end_at: End of the time span to cover, itself left out.
            format: Format of the attempts in the file.
            filters: Which attempts to limit the report to. All attempts when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_auth_attempt_export",
            (organization,),
            AuthAttemptExport,
            body={"start_at": start_at, "end_at": end_at, "format": format, "filters": filters},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Get a report on authentication attempts.

        Returns a report without its contents: its state, what it was asked for and until when it
        can be fetched. Once it has expired the answer is 410, with the report as its body.

        `GET /organizations/{organization}/auth-attempt-exports/{export}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_auth_attempt_export",
            (organization, export),
            AuthAttemptExport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[AuthAttemptExport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AuthAttemptExport:
        """Waits until the file of the report can be fetched.

        Failure means that the report could not be made; `failure_reason` and `recovery_hint` say
        why and what to do.

        It succeeds when `state` is `ready`. It fails when `state` is `failed`.

        Looks with `GET /organizations/{organization}/auth-attempt-exports/{export}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `AuthAttemptExport`: A report on attempts to log in to the Postgres branches of an
            organization, made in the background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_auth_attempt_export",
            "wait_until_ready",
            (organization, export),
            AuthAttemptExport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def download(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> bytes:
        """Fetch a report on authentication attempts.

        Returns the file of a report that is ready: a ZIP archive with the attempts in the format
        that was asked for and `manifest.json`, which records time span and filters. The service
        answers with a redirect to a signed address on another host, which clients follow without
        credentials. After 24 hours the answer is 410; ask for a new report.

        `GET /organizations/{organization}/auth-attempt-exports/{export}/download`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            export: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_bytes(
            "download_auth_attempt_export",
            (organization, export),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AuthAttemptExportsWithRawResponse:
    """The methods of `AuthAttemptExports`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AuthAttemptExports) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.download = to_raw(raw.download)


class AsyncAuthAttemptExportsWithRawResponse:
    """The methods of `AsyncAuthAttemptExports`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncAuthAttemptExports) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.download = to_async_raw(raw.download)
