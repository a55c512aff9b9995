# Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
"""Gates: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.gates import Gate


class Gates(Resource):
    """Gates let people in.

    They are shut at night.
    """

    @property
    def with_raw_response(self) -> GatesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return GatesWithRawResponse(self)

    def get(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        day: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Get a gate.

        Returns a gate as it is on a day.

        `GET /organizations/{organization}/gates/{export}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            day: The day.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Gate`: A gate.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_gate",
            (organization, export),
            Gate,
            query={"day": day},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_unlocked(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        day: str,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Gate]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Waits until the gate is unlocked.

        It succeeds when `state` is `unlocked`.

        Looks with `GET /organizations/{organization}/gates/{export}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            day: The day.
            timeout: Seconds to wait, or a `timedelta`; 1 minute unless told otherwise. `None`
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
            `Gate`: A gate.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_gate",
            "wait_until_unlocked",
            (organization, export),
            Gate,
            query={"day": day},
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        from_: datetime | str | Omit = OMIT,
        default: bool | Omit = OMIT,
        gate_number: int | Omit | None = OMIT,
        closed_at: Sequence[datetime | str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Change a gate.

        Changes what is given, and returns the gate.

        `PATCH /organizations/{organization}/gates/{export}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            from_: The moment from which it holds.
            default: Whether it holds for the gates that come after.
            gate_number: Its number. Null takes it away.
            closed_at: When it is closed.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Gate`: A gate.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_gate",
            (organization, export),
            Gate,
            query={"from": from_, "default": default},
            body={"gate-number": gate_number, "closed_at": closed_at},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncGates(AsyncResource):
    """Gates let people in.

    They are shut at night.
    """

    @property
    def with_raw_response(self) -> AsyncGatesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncGatesWithRawResponse(self)

    async def get(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        day: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Get a gate.

        Returns a gate as it is on a day.

        `GET /organizations/{organization}/gates/{export}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            day: The day.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Gate`: A gate.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_gate",
            (organization, export),
            Gate,
            query={"day": day},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_unlocked(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        day: str,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Gate]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Waits until the gate is unlocked.

        It succeeds when `state` is `unlocked`.

        Looks with `GET /organizations/{organization}/gates/{export}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            day: The day.
            timeout: Seconds to wait, or a `timedelta`; 1 minute unless told otherwise. `None`
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
            `Gate`: A gate.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_gate",
            "wait_until_unlocked",
            (organization, export),
            Gate,
            query={"day": day},
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        export: str = REQUIRED,
        *,
        from_: datetime | str | Omit = OMIT,
        default: bool | Omit = OMIT,
        gate_number: int | Omit | None = OMIT,
        closed_at: Sequence[datetime | str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Gate:
        """Change a gate.

        Changes what is given, and returns the gate.

        `PATCH /organizations/{organization}/gates/{export}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            export: Name of the gate.
            from_: The moment from which it holds.
            default: Whether it holds for the gates that come after.
            gate_number: Its number. Null takes it away.
            closed_at: When it is closed.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Gate`: A gate.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_gate",
            (organization, export),
            Gate,
            query={"from": from_, "default": default},
            body={"gate-number": gate_number, "closed_at": closed_at},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class GatesWithRawResponse:
    """The methods of `Gates`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Gates) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)


class AsyncGatesWithRawResponse:
    """The methods of `AsyncGates`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncGates) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
