from collections.abc import Callable
from typing import Any, TypeAlias, final

__version__: str

CallOptions: TypeAlias = tuple[
    float | None,  # timeout
    float | None,  # attempt timeout
    int | None,  # retries
    list[tuple[str, str]],  # headers
    list[tuple[str, str]],  # more query
    Cancel | None,
]
CallParts: TypeAlias = tuple[
    str,  # an operation's id, or a method and a path
    tuple[Any, ...],  # path arguments in URL order
    list[tuple[str, str]] | None,  # query
    bytes | None,  # JSON
    CallOptions | None,
]

@final
class Cancel:
    def __new__(cls) -> Cancel: ...
    def cancel(self) -> None: ...
    @property
    def cancelled(self) -> bool: ...

@final
class Response:
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[str, str]]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def attempts(self) -> int: ...
    @property
    def operation(self) -> str: ...

@final
class Pages:
    def next(self) -> Response | None: ...
    def submit_next(self, done: Callable[[Response | BaseException | None], object]) -> None: ...
    def close(self) -> None: ...

@final
class Engine:
    def __new__(cls, settings: dict[str, Any]) -> Engine: ...
    def call(self, parts: CallParts) -> Response: ...
    def submit(
        self, parts: CallParts, done: Callable[[Response | BaseException | None], object]
    ) -> Cancel: ...
    def pages(self, parts: CallParts, watch: bool) -> Pages: ...
    def wait(
        self,
        parts: CallParts,
        waiter: str,
        timeout: float | None,
        interval: float | None,
        progress: Callable[[int, float, str | None, Response], object] | None,
    ) -> Response: ...
    def submit_wait(
        self,
        parts: CallParts,
        waiter: str,
        timeout: float | None,
        interval: float | None,
        progress: Callable[[int, float, str | None, Response], object] | None,
        done: Callable[[Response | BaseException | None], object],
    ) -> Cancel: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def base_url(self) -> str: ...
    @property
    def credentials(self) -> str: ...

def set_log_level(level: int) -> None: ...
def shut_down() -> None: ...
def after_fork_in_child() -> None: ...
