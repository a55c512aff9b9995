# Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
"""Lookup vindexes: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.shared import VtctldData


class LookupVindex(Resource):
    """Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.

    A lookup vindex is a table that says on which shard the rows with a value are, so that queries
    by that column go to one shard instead of all.

    `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
    `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
    from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel`
    gives the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> LookupVindexWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return LookupVindexWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        table_owner: str | Omit = OMIT,
        table_name: str | Omit = OMIT,
        type: str | Omit = OMIT,
        cells: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        tablet_types_in_preference_order: bool | Omit = OMIT,
        ignore_nulls: bool | Omit = OMIT,
        table_owner_columns: Sequence[str] | Omit = OMIT,
        table_vindex_type: str | Omit = OMIT,
        continue_after_copy_with_owner: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Create a lookup vindex and start to fill it.

        Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
        background.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex, and of the workflow that fills it.
            table_keyspace: Name of the keyspace in which the lookup table is created.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is
                defined.
            table_owner: Name of the owner table, whose rows the vindex finds.
            table_name: Name of the lookup table. The name of the vindex when left out.
            type: Type of the vindex in Vitess's words, such as `consistent_lookup_unique`.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            tablet_types_in_preference_order: Whether tablets are preferred in the order in
                which `tablet_types` lists their types.
            ignore_nulls: Whether rows in which one of the columns is NULL are left out of the
                lookup table.
            table_owner_columns: Columns of the owner table that the vindex looks up.
            table_vindex_type: Vindex by which the lookup table itself is spread over shards, if
                its keyspace is sharded. Vitess chooses one that fits the columns when left out.
            continue_after_copy_with_owner: Whether a vindex with an owner is kept up to date in
                the background after it is filled, until it is externalized.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_create",
            (organization, database, branch),
            VtctldData,
            body={
                "name": name,
                "table_keyspace": table_keyspace,
                "keyspace": keyspace,
                "table_owner": table_owner,
                "table_name": table_name,
                "type": type,
                "cells": cells,
                "tablet_types": tablet_types,
                "tablet_types_in_preference_order": tablet_types_in_preference_order,
                "ignore_nulls": ignore_nulls,
                "table_owner_columns": table_owner_columns,
                "table_vindex_type": table_vindex_type,
                "continue_after_copy_with_owner": continue_after_copy_with_owner,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a lookup vindex and how far it is filled.

        Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_show",
            (organization, database, branch, name),
            VtctldData,
            query={"table_keyspace": table_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def externalize(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        delete: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Let Vitess use a lookup vindex for routing.

        Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner
        table change the lookup table in the same transaction.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            delete: Whether the workflow that filled the lookup table is removed at once. It is
                only stopped otherwise.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_externalize",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace, "delete": delete},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def internalize(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Take a lookup vindex out of use and fill it again.

        Undoes externalizing: queries are no longer routed by the vindex, and the workflow that
        fills the lookup table goes on.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_internalize",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Give up a lookup vindex that is being filled.

        Ends and removes the workflow that fills the lookup table, before the vindex was completed.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_cancel",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Complete a lookup vindex that is in use.

        Removes the workflow that filled the lookup table, once the vindex has been externalized and
        works.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "lookup_vindex_complete",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncLookupVindex(AsyncResource):
    """Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.

    A lookup vindex is a table that says on which shard the rows with a value are, so that queries
    by that column go to one shard instead of all.

    `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
    `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
    from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel`
    gives the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> AsyncLookupVindexWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncLookupVindexWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        table_owner: str | Omit = OMIT,
        table_name: str | Omit = OMIT,
        type: str | Omit = OMIT,
        cells: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        tablet_types_in_preference_order: bool | Omit = OMIT,
        ignore_nulls: bool | Omit = OMIT,
        table_owner_columns: Sequence[str] | Omit = OMIT,
        table_vindex_type: str | Omit = OMIT,
        continue_after_copy_with_owner: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Create a lookup vindex and start to fill it.

        Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
        background.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex, and of the workflow that fills it.
            table_keyspace: Name of the keyspace in which the lookup table is created.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is
                defined.
            table_owner: Name of the owner table, whose rows the vindex finds.
            table_name: Name of the lookup table. The name of the vindex when left out.
            type: Type of the vindex in Vitess's words, such as `consistent_lookup_unique`.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            tablet_types_in_preference_order: Whether tablets are preferred in the order in
                which `tablet_types` lists their types.
            ignore_nulls: Whether rows in which one of the columns is NULL are left out of the
                lookup table.
            table_owner_columns: Columns of the owner table that the vindex looks up.
            table_vindex_type: Vindex by which the lookup table itself is spread over shards, if
                its keyspace is sharded. Vitess chooses one that fits the columns when left out.
            continue_after_copy_with_owner: Whether a vindex with an owner is kept up to date in
                the background after it is filled, until it is externalized.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_create",
            (organization, database, branch),
            VtctldData,
            body={
                "name": name,
                "table_keyspace": table_keyspace,
                "keyspace": keyspace,
                "table_owner": table_owner,
                "table_name": table_name,
                "type": type,
                "cells": cells,
                "tablet_types": tablet_types,
                "tablet_types_in_preference_order": tablet_types_in_preference_order,
                "ignore_nulls": ignore_nulls,
                "table_owner_columns": table_owner_columns,
                "table_vindex_type": table_vindex_type,
                "continue_after_copy_with_owner": continue_after_copy_with_owner,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a lookup vindex and how far it is filled.

        Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_show",
            (organization, database, branch, name),
            VtctldData,
            query={"table_keyspace": table_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def externalize(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        delete: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Let Vitess use a lookup vindex for routing.

        Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner
        table change the lookup table in the same transaction.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            delete: Whether the workflow that filled the lookup table is removed at once. It is
                only stopped otherwise.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_externalize",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace, "delete": delete},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def internalize(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Take a lookup vindex out of use and fill it again.

        Undoes externalizing: queries are no longer routed by the vindex, and the workflow that
        fills the lookup table goes on.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_internalize",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Give up a lookup vindex that is being filled.

        Ends and removes the workflow that fills the lookup table, before the vindex was completed.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_cancel",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        name: str = REQUIRED,
        *,
        table_keyspace: str,
        keyspace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Complete a lookup vindex that is in use.

        Removes the workflow that filled the lookup table, once the vindex has been externalized and
        works.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the lookup vindex.
            table_keyspace: Name of the keyspace that holds the lookup table.
            keyspace: Name of the keyspace of the owner table, in whose VSchema the vindex is.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "lookup_vindex_complete",
            (organization, database, branch, name),
            VtctldData,
            body={"table_keyspace": table_keyspace, "keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class LookupVindexWithRawResponse:
    """The methods of `LookupVindex`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: LookupVindex) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.externalize = to_raw(raw.externalize)
        self.internalize = to_raw(raw.internalize)
        self.cancel = to_raw(raw.cancel)
        self.complete = to_raw(raw.complete)


class AsyncLookupVindexWithRawResponse:
    """The methods of `AsyncLookupVindex`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncLookupVindex) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.externalize = to_async_raw(raw.externalize)
        self.internalize = to_async_raw(raw.internalize)
        self.cancel = to_async_raw(raw.cancel)
        self.complete = to_async_raw(raw.complete)
