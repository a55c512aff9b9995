"""A webhook receiver small enough to read: standard library only, loopback."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from planetscale import WebhookError, webhooks

if TYPE_CHECKING:
    from types import TracebackType

LONGEST_BODY = 1 << 20
"""Deliveries are a few kilobytes; a sender of more is not the service."""


class Receiver:
    """Listens on a free port, and checks what comes. A context manager."""

    def __init__(self) -> None:
        self.secret: str | None = None
        """The webhook's secret. Until it is known, every delivery is refused."""
        self.accepted: list[str] = []
        """The names of the events whose signature was right, in the order in which they came."""
        self.refused: list[str] = []
        """Why each other delivery was refused."""
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        """Where webhooks are to be sent."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/hooks"

    def wait_for(self, event: str, seconds: float) -> bool:
        """Waits until that event has come. Returns whether it has."""
        with self._changed:
            return self._changed.wait_for(lambda: event in self.accepted, seconds)

    def _judge(self, body: bytes, signature: str | None) -> bool:
        try:
            event = webhooks.verify(body, signature, self.secret or "")
        except WebhookError as error:
            kind, note = self.refused, str(error)
        else:
            kind, note = self.accepted, event.event
        with self._changed:
            kind.append(note)
            self._changed.notify_all()
        return kind is self.accepted

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers.get("content-length", 0))
                # The signature is over the bytes as they came: they are read, not parsed.
                body = self.rfile.read(min(length, LONGEST_BODY))
                good = receiver._judge(body, self.headers.get(webhooks.SIGNATURE_HEADER))
                self.send_response(204 if good else 400)
                self.end_headers()

            def log_message(self, *_words: object) -> None:
                """Says nothing: what came is in the lists."""

        return Handler

    def __enter__(self) -> Receiver:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
