"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Literal

from planetscale._logging import sync
from planetscale._native import Cancel, Engine, Response
from planetscale._options import (
    NO_DEFAULTS,
    OMIT,
    CallParts,
    Defaults,
    Omit,
    Options,
    Seconds,
    items,
    limit,
    parts,
    seconds,
)
from planetscale._raw import RawResponse
from planetscale._transport import Transport
from planetscale._typing import Self
from planetscale.errors import ConfigError
from planetscale.resources import AsyncGroups, SyncGroups

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


class _Client:
    """What both clients have in common."""

    _transport: Transport
    _defaults: Defaults

    def __init__(
        self,
        *,
        service_token_id: str | None = None,
        service_token: str | None = None,
        bearer_token: str | None = None,
        anonymous: bool = False,
        organization: str | None = None,
        base_url: str | None = None,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        connect_timeout: Seconds | Omit | None = OMIT,
        wait_interval: Seconds | None = None,
        max_retries: int | None = None,
        retry_backoff: tuple[Seconds, Seconds] | None = None,
        rate_limit: int | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        service_token_scheme: Literal["plain", "ServiceToken"] | None = None,
        proxy: str | bool | None = None,
        tls_roots: str | None = None,
        client_certificate: tuple[str, str] | None = None,
        allow_insecure_http: bool = False,
        compression: bool | None = None,
        max_body: int | None = None,
        max_connections: int | None = None,
        max_threads: int | None = None,
        read_ahead: int | None = None,
    ) -> None:
        """A client. What is not given comes from the environment, or else is a default. Nothing is sent.

        Args:
            service_token_id: The id of a service token. Goes with `service_token`; one without the other is an
                error. Without any credentials here, `PLANETSCALE_SERVICE_TOKEN_ID` and `PLANETSCALE_SERVICE_TOKEN`
                are used, or `PLANETSCALE_API_TOKEN`; the two sources are never mixed.
            service_token: The secret of the service token.
            bearer_token: An OAuth or access token, in place of a service token.
            anonymous: Sends no credentials, for the few operations that need none and for proxies that add theirs.
            organization: Fills the organization where a call leaves it out. Else `PLANETSCALE_ORG`.
            base_url: The service's address. Else `PLANETSCALE_API_URL`, else `https://api.planetscale.com/v1`.
            timeout: How many seconds a whole call may take, retries included; `None` is no limit. Default 300. This and
                the other times may also be a `timedelta`.
            attempt_timeout: How many seconds one attempt may take; `None` is no limit. Default 60.
            connect_timeout: How many seconds connecting may take; `None` is no limit. Default 10.
            wait_interval: How many seconds waits let pass between two looks, at least 0.1. Default 5, and 10 after the
                first minute.
            max_retries: How many times a call is tried again where that is safe. Default 2.
            retry_backoff: The first and the longest back-off in seconds. Default `(0.5, 8)`; a `Retry-After` wins.
            rate_limit: The most requests a minute to send. Default: no limit here; the service's is 600.
            headers: Headers to send with every call.
            user_agent: Your program's name and version, put in front of the SDK's own.
            service_token_scheme: `"ServiceToken"` writes that word in front of the token in the header.
            proxy: The address of a proxy, or False for none. Default: that of the environment.
            tls_roots: `"platform"` (the default), `"bundled"` for Mozilla's, or the text of a PEM file.
            client_certificate: A certificate chain and its key, as PEM texts, for gateways that ask for one.
            allow_insecure_http: Allows a plain `http://` address other than this machine.
            compression: Whether to ask for gzip. Default: yes, except to this machine.
            max_body: The largest answer to accept, in bytes. Default 64 MiB.
            max_connections: How many idle connections to keep. Default 64.
            max_threads: How many threads work for asynchronous calls and lists that read ahead. Default 64.
            read_ahead: How many pages of a list are fetched ahead of the reader. Default 4.

        Raises:
            ConfigError: A setting is missing, half of a pair, or not usable; it says which and why.
        """
        settings: dict[str, Any] = {name: value for name, value in locals().items() if name != "self"}
        for name, time in (
            ("timeout", timeout),
            ("attempt_timeout", attempt_timeout),
            ("connect_timeout", connect_timeout),
        ):
            settings[name] = limit(name, time)
        if wait_interval is not None:
            settings["wait_interval"] = seconds("wait_interval", wait_interval)
        if isinstance(retry_backoff, (tuple, list)):
            settings["retry_backoff"] = tuple(seconds("retry_backoff", pause) for pause in retry_backoff)
        if headers is not None:
            settings["headers"] = items("headers", headers)
        self._transport = Transport(Engine(settings))
        self._defaults = NO_DEFAULTS

    def with_options(
        self,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        cancel: Cancel | None = None,
    ) -> Self:
        """A copy whose calls have these options, on the same connections. What a call itself is given wins.

        Args:
            timeout: How many seconds a whole call may take, retries included; `None` is no limit.
            attempt_timeout: How many seconds one attempt may take; `None` is no limit.
            max_retries: How many times a call is tried again where that is safe.
            extra_headers: Headers beyond the client's.
            extra_query: Query parameters beyond those that the SDK knows.
            extra_body: Fields of the body beyond those that the SDK knows.
            cancel: A handle that ends the calls of the copy from any thread.
        """
        copy = type(self).__new__(type(self))
        copy._transport = self._transport
        given = Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body)
        copy._defaults = Defaults(self._defaults.merged(given), cancel or self._defaults.cancel)
        return copy

    @property
    def organization(self) -> str | None:
        """The organization that fills a left-out organization argument."""
        return self._transport.engine.organization

    @property
    def base_url(self) -> str:
        """The address that calls go to, ending in the version."""
        return self._transport.engine.base_url

    def _custom(
        self,
        method: str,
        template: str,
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        body: Any,
        options: Options,
    ) -> CallParts:
        texts: dict[str, object] = {"method": method, "path_template": template}
        for name, text in texts.items():
            if not isinstance(text, str):
                msg = f"{name}: must be a text, not {type(text).__name__}"
                raise ConfigError(msg, argument=name)
        given = dict(items("path", path)) if path else {}
        sync()
        return parts(self._defaults, f"{method.upper()} {template}", given, query, body, options)

    def __repr__(self) -> str:
        name = type(self).__name__
        try:
            base_url = self.base_url
        except ConfigError:
            return f"<{name}, closed>"
        return f"<{name} {base_url}, organization {self.organization}, {self._transport.engine.credentials}>"


def _read_any(response: Response) -> Any:
    from planetscale._models import decode_any

    return decode_any(response)


class PlanetScale(_Client, SyncGroups):
    """The PlanetScale Platform API, for blocking code. Safe to share between threads and to use after a fork.

    ```python
    client = PlanetScale()  # PLANETSCALE_SERVICE_TOKEN_ID, PLANETSCALE_SERVICE_TOKEN, PLANETSCALE_ORG
    for database in client.databases.list("acme"):
        print(database.name)
    ```
    """

    def request(
        self,
        method: Method,
        path_template: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Any = None,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Calls what the SDK does not know yet, as any other call is made, and returns its JSON.

        Args:
            method: The HTTP method. GET, PUT and DELETE are tried again as such may be, POST and PATCH are not.
            path_template: The path below the base address, such as `/organizations/{organization}/anything-new`.
            path: The values of the names in braces.
            query: The query; a list sends its name several times.
            body: The body, as anything that JSON can write.
            timeout: How many seconds the whole call may take; `None` is no limit.
            attempt_timeout: How many seconds one attempt may take; `None` is no limit.
            max_retries: How many times it is tried again where that is safe.
            extra_headers: Headers beyond the client's.
        """
        options = Options(timeout, attempt_timeout, max_retries, extra_headers)
        call = self._custom(method, path_template, path, query, body, options)
        return _read_any(self._transport.engine.call(call))

    def request_raw(
        self,
        method: Method,
        path_template: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Any = None,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Any]:
        """As `request()`, with the reply as it came."""
        options = Options(timeout, attempt_timeout, max_retries, extra_headers)
        call = self._custom(method, path_template, path, query, body, options)
        return RawResponse(self._transport.engine.call(call), _read_any)

    def close(self) -> None:
        """Lets go of connections and threads once the calls under way are done, for copies of this client too."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncPlanetScale(_Client, AsyncGroups):
    """The PlanetScale Platform API, for asyncio. Cancelling a task ends its call.

    ```python
    async with AsyncPlanetScale() as client:
        async for database in client.databases.list("acme"):
            print(database.name)
    ```
    """

    async def request(
        self,
        method: Method,
        path_template: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Any = None,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Calls what the SDK does not know yet, as any other call is made, and returns its JSON.

        The arguments are those of `PlanetScale.request`.
        """
        options = Options(timeout, attempt_timeout, max_retries, extra_headers)
        call = self._custom(method, path_template, path, query, body, options)
        return _read_any(await self._transport.call_async(call))

    async def request_raw(
        self,
        method: Method,
        path_template: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Any = None,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Any]:
        """As `request()`, with the reply as it came."""
        options = Options(timeout, attempt_timeout, max_retries, extra_headers)
        call = self._custom(method, path_template, path, query, body, options)
        return RawResponse(await self._transport.call_async(call), _read_any)

    async def close(self) -> None:
        """Lets go of connections and threads once the calls under way are done, for copies of this client too."""
        self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
