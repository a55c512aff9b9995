# Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
"""MoveTables: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale._models import Model

if TYPE_CHECKING:
    AutoIncrementHandling = Literal["LEAVE", "REMOVE", "REPLACE"]
    """What becomes of AUTO_INCREMENT when a table goes to a sharded keyspace, where single shards
    cannot number rows.

    - `LEAVE`: It stays in the table.
    - `REMOVE`: It is taken away. Applications must provide the values.
    - `REPLACE`: It is replaced by a Vitess sequence, whose table is created in the global keyspace.
    """
else:
    AutoIncrementHandling = str


class VtctldOperationReference(Model):
    """The identifier of a Vitess operation that was started and runs in the background."""

    id: str = ""
    """Identifier of the operation, for `get_operation` of the Vitess operations group."""
