# Generated from api/ by `cargo xtask codegen`. Do not edit.
"""The types of replies, and the ones inside requests. A module is loaded when one of its types is first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planetscale.types.gates import Gate, Lock
    from planetscale.types.rides import KnownRideKind, Ride, RideKind, RideState, WheelInput, WheelInputDict
    from planetscale.types.shared import Person
    from planetscale.types.tickets import Ticket

_MODULES = {
    "Gate": "gates",
    "KnownRideKind": "rides",
    "Lock": "gates",
    "Person": "shared",
    "Ride": "rides",
    "RideKind": "rides",
    "RideState": "rides",
    "Ticket": "tickets",
    "WheelInput": "rides",
    "WheelInputDict": "rides",
}

__all__ = [
    "Gate",
    "KnownRideKind",
    "Lock",
    "Person",
    "Ride",
    "RideKind",
    "RideState",
    "Ticket",
    "WheelInput",
    "WheelInputDict",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
