# Generated from api/resources by `cargo xtask codegen`. Do not edit.
"""The resource groups. A module is loaded when its group is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planetscale.resources.gates import AsyncGates, Gates
    from planetscale.resources.rides import AsyncRides, Rides
    from planetscale.resources.tickets import AsyncTickets, Tickets

GROUPS = {
    "gates": ("Gates", "AsyncGates"),
    "rides": ("Rides", "AsyncRides"),
    "tickets": ("Tickets", "AsyncTickets"),
}
"""The classes, blocking and asynchronous, of each group. Its module has the name of the group."""


class SyncGroups:
    """The resource groups of a blocking client."""

    @cached_property
    def gates(self) -> Gates:
        """Gates let people in.

        They are shut at night.
        """
        from planetscale.resources.gates import Gates

        return Gates(self)

    @cached_property
    def rides(self) -> Rides:
        """Rides go round, up and down."""
        from planetscale.resources.rides import Rides

        return Rides(self)

    @cached_property
    def tickets(self) -> Tickets:
        """Tickets open the gate."""
        from planetscale.resources.tickets import Tickets

        return Tickets(self)


class AsyncGroups:
    """The resource groups of an asynchronous client."""

    @cached_property
    def gates(self) -> AsyncGates:
        """Gates let people in.

        They are shut at night.
        """
        from planetscale.resources.gates import AsyncGates

        return AsyncGates(self)

    @cached_property
    def rides(self) -> AsyncRides:
        """Rides go round, up and down."""
        from planetscale.resources.rides import AsyncRides

        return AsyncRides(self)

    @cached_property
    def tickets(self) -> AsyncTickets:
        """Tickets open the gate."""
        from planetscale.resources.tickets import AsyncTickets

        return AsyncTickets(self)
