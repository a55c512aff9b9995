# Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
"""Materialize: the types."""

from __future__ import annotations

from typing import TypedDict

import msgspec

from planetscale._models import Model


class MaterializeTableSettings(Model):
    """One target table of a Materialize workflow."""

    target_table: str
    """Name of the table in the target keyspace."""

    source_expression: str
    """SELECT statement over one table of the source that gives the rows of the target. Vitess allows
    no joins, and expressions need names.
    """

    create_ddl: str | msgspec.UnsetType = msgspec.UNSET
    """`copy` to create the target table like the source table, or the CREATE TABLE statement to create
    it with. The table must exist already when left out.
    """


class _MaterializeTableSettingsDict(TypedDict):
    target_table: str
    source_expression: str


class MaterializeTableSettingsDict(_MaterializeTableSettingsDict, total=False):
    """A `MaterializeTableSettings` as a dictionary, for requests."""

    create_ddl: str
