# Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
"""Rides: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.rides import KnownRideKind, Ride, WheelInput, WheelInputDict


class Rides(Resource):
    """Rides go round, up and down."""

    @property
    def with_raw_response(self) -> RidesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return RidesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        *,
        since: datetime | str,
        kinds: Sequence[KnownRideKind] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        timeout_: float | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Ride]:
        """List the rides.

        Returns the rides that are_open, fastest first. See https://fair.example/rides for
        [pictures] of <each>.

        `GET /organizations/{organization}/branches/{branch}/rides`

        Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
        (organization, branch), `read_ride` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            since: Only rides built since this moment.
            kinds: Only these kinds.
            tags: Only rides with all of these tags.
            timeout_: How long a ride may take, in minutes.
            page: Number of the page.
            per_page: How many items a page holds.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Ride`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_rides",
            (organization, branch),
            Ride,
            query={
                "kinds": kinds,
                "tags": tags,
                "since": since,
                "timeout": timeout_,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        *,
        name: str,
        kind: KnownRideKind,
        height: int,
        speed: float,
        open: bool,
        opened_at: datetime | str,
        wheels: Sequence[WheelInput | WheelInputDict],
        note: str | Omit | None = OMIT,
        owner_id: str | Omit = OMIT,
        code: str | Omit = OMIT,
        closes_at: datetime | str | Omit | None = OMIT,
        kinds: Sequence[KnownRideKind] | Omit = OMIT,
        names: Sequence[str] | Omit | None = OMIT,
        options: Mapping[str, Any] | Omit = OMIT,
        value: Any | Omit = OMIT,
        labels: Mapping[str, str] | Omit = OMIT,
        answer: int | float | str | bool | Omit = OMIT,
        pages: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Build a ride.

        Builds a ride and returns it at once.

        - It opens by itself.
        - It closes when somebody presses the button, which is a long sentence so that it has to go
          on in the next line.

        `POST /organizations/{organization}/branches/{branch}/rides`

        Service token: `write_rides`.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            name: Its name.
            kind: Its kind.
            height: Its height in metres.
            speed: Its speed.
            open: Whether it opens by itself.
            opened_at: When it opens.
            wheels: Its wheels.
            note: A note. Null takes it away.
            owner_id: Who owns it.
            code: The code that starts it.
            closes_at: When it closes. Null for never.
            kinds: Other kinds that it counts as.
            names: Other names. Null takes them away.
            options: Whatever else.
            value: Any value.
            labels: Labels.
            answer: A number or a word.
            pages: How many pages its manual has.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Ride`: A ride, as built.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_ride",
            (organization, branch),
            Ride,
            body={
                "name": name,
                "kind": kind,
                "height": height,
                "speed": speed,
                "open": open,
                "opened_at": opened_at,
                "wheels": wheels,
                "note": note,
                "owner_id": owner_id,
                "code": code,
                "closes_at": closes_at,
                "kinds": kinds,
                "names": names,
                "options": options,
                "value": value,
                "labels": labels,
                "answer": answer,
                "pages": pages,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Get a ride.

        Returns one ride.

        `GET /organizations/{organization}/branches/{branch}/rides/{number}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Ride`: A ride, as built.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_ride",
            (organization, branch, number),
            Ride,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_open(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Ride]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Waits until the ride is open.

        It takes a while.

        It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken`
        or `rusty`, or `owner.id` is `nobody`.

        Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Ride`: A ride, as built.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_ride",
            "wait_until_open",
            (organization, branch, number),
            Ride,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_gone(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Ride]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the ride is gone.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds to wait, or a `timedelta`; 90 seconds unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        self._wait_gone(
            "get_ride",
            "wait_until_gone",
            (organization, branch, number),
            Ride,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Tear a ride down.

        Tears the ride down. Nothing comes back.

        `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride to tear down.
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
            "delete_ride",
            (organization, branch, number),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncRides(AsyncResource):
    """Rides go round, up and down."""

    @property
    def with_raw_response(self) -> AsyncRidesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncRidesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        *,
        since: datetime | str,
        kinds: Sequence[KnownRideKind] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        timeout_: float | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Ride]:
        """List the rides.

        Returns the rides that are_open, fastest first. See https://fair.example/rides for
        [pictures] of <each>.

        `GET /organizations/{organization}/branches/{branch}/rides`

        Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
        (organization, branch), `read_ride` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            since: Only rides built since this moment.
            kinds: Only these kinds.
            tags: Only rides with all of these tags.
            timeout_: How long a ride may take, in minutes.
            page: Number of the page.
            per_page: How many items a page holds.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Ride`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_rides",
            (organization, branch),
            Ride,
            query={
                "kinds": kinds,
                "tags": tags,
                "since": since,
                "timeout": timeout_,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        *,
        name: str,
        kind: KnownRideKind,
        height: int,
        speed: float,
        open: bool,
        opened_at: datetime | str,
        wheels: Sequence[WheelInput | WheelInputDict],
        note: str | Omit | None = OMIT,
        owner_id: str | Omit = OMIT,
        code: str | Omit = OMIT,
        closes_at: datetime | str | Omit | None = OMIT,
        kinds: Sequence[KnownRideKind] | Omit = OMIT,
        names: Sequence[str] | Omit | None = OMIT,
        options: Mapping[str, Any] | Omit = OMIT,
        value: Any | Omit = OMIT,
        labels: Mapping[str, str] | Omit = OMIT,
        answer: int | float | str | bool | Omit = OMIT,
        pages: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Build a ride.

        Builds a ride and returns it at once.

        - It opens by itself.
        - It closes when somebody presses the button, which is a long sentence so that it has to go
          on in the next line.

        `POST /organizations/{organization}/branches/{branch}/rides`

        Service token: `write_rides`.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            name: Its name.
            kind: Its kind.
            height: Its height in metres.
            speed: Its speed.
            open: Whether it opens by itself.
            opened_at: When it opens.
            wheels: Its wheels.
            note: A note. Null takes it away.
            owner_id: Who owns it.
            code: The code that starts it.
            closes_at: When it closes. Null for never.
            kinds: Other kinds that it counts as.
            names: Other names. Null takes them away.
            options: Whatever else.
            value: Any value.
            labels: Labels.
            answer: A number or a word.
            pages: How many pages its manual has.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Ride`: A ride, as built.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_ride",
            (organization, branch),
            Ride,
            body={
                "name": name,
                "kind": kind,
                "height": height,
                "speed": speed,
                "open": open,
                "opened_at": opened_at,
                "wheels": wheels,
                "note": note,
                "owner_id": owner_id,
                "code": code,
                "closes_at": closes_at,
                "kinds": kinds,
                "names": names,
                "options": options,
                "value": value,
                "labels": labels,
                "answer": answer,
                "pages": pages,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Get a ride.

        Returns one ride.

        `GET /organizations/{organization}/branches/{branch}/rides/{number}`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Ride`: A ride, as built.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_ride",
            (organization, branch, number),
            Ride,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_open(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Ride]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Ride:
        """Waits until the ride is open.

        It takes a while.

        It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken`
        or `rusty`, or `owner.id` is `nobody`.

        Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Ride`: A ride, as built.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_ride",
            "wait_until_open",
            (organization, branch, number),
            Ride,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_gone(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Ride]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the ride is gone.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride.
            timeout: Seconds to wait, or a `timedelta`; 90 seconds unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        await self._wait_gone(
            "get_ride",
            "wait_until_gone",
            (organization, branch, number),
            Ride,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        branch: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Tear a ride down.

        Tears the ride down. Nothing comes back.

        `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            branch: Name of the branch of the fair.
            number: Number of the ride to tear down.
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
            "delete_ride",
            (organization, branch, number),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class RidesWithRawResponse:
    """The methods of `Rides`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Rides) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)


class AsyncRidesWithRawResponse:
    """The methods of `AsyncRides`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncRides) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
