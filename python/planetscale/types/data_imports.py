# Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
"""Data imports: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model

if TYPE_CHECKING:
    KnownDataImportPlan = Literal["developer", "scaler_pro"]
    """The words of `DataImportPlan` that are known: requests take these."""

    DataImportPlan = KnownDataImportPlan | str
    """Plan of the database that an import makes, in the words of the time when imports were introduced.

    - `developer`: Development only, for trying an import out.
    - `scaler_pro`: Production.
    """
else:
    KnownDataImportPlan = str
    DataImportPlan = str


@nested("lint_errors", "data_source")
class DataImportSourceCheck(Model):
    """What a look at an external database found."""

    can_connect: bool = False
    """Whether the service could connect and sign in. When false, `error` says why."""

    should_upgrade: bool | None = None
    """Whether the import needs a larger plan than the organization has."""

    suggested_plan: DataImportPlan | None = None
    """Plan that fits the external database; hand it to start."""

    error: str | None = None
    """Why the connection failed, in words for a person. Empty or absent when it worked."""

    lint_errors: list[_types.SchemaLintError] | None = None
    """What in the schema has to change before it can be imported. Empty when nothing has to."""

    max_pool_size: int | None = None
    """The most connections that the import may open to the external database; hand it, or less, to start."""

    table_statuses: Any = None
    """What the check says about the single tables."""

    data_source: _types.DataImportSource | None = None
    """The external database that was looked at, without its credentials."""
