# Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
"""Materialize: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.materialize import MaterializeTableSettings, MaterializeTableSettingsDict
from planetscale.types.shared import VtctldData
from planetscale.types.workflows import KnownOnDdl


class Materialize(Resource):
    """Materialize.

    Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
    copies, selections or aggregations of tables of another. Unlike MoveTables it goes on for as
    long as the copy is wanted, and the target may have another schema. The replies carry what
    Vitess returns, unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> MaterializeWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return MaterializeWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        workflow: str,
        target_keyspace: str,
        source_keyspace: str,
        table_settings: Sequence[MaterializeTableSettings | MaterializeTableSettingsDict],
        cells: Sequence[str] | Omit = OMIT,
        reference_tables: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        stop_after_copy: bool | Omit = OMIT,
        tablet_types_in_preference_order: bool | Omit = OMIT,
        defer_secondary_keys: bool | Omit = OMIT,
        atomic_copy: bool | Omit = OMIT,
        on_ddl: KnownOnDdl | Omit = OMIT,
        source_time_zone: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Create a Materialize workflow.

        Creates a workflow that fills the target tables from the source and keeps them up to date.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, unique in the target keyspace.
            target_keyspace: Name of the keyspace that the tables are kept in.
            source_keyspace: Name of the keyspace that the rows come from.
            table_settings: The target tables and how each is made.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            reference_tables: Names of small tables that are copied as they are to every shard,
                so that joins with them stay within a shard.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            stop_after_copy: Whether the workflow stops when the rows are copied, before it
                carries changes over.
            tablet_types_in_preference_order: Whether tablets are preferred in the order in
                which `tablet_types` lists their types.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy faster.
            atomic_copy: Whether all tables are copied in one go from one snapshot.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs.
            source_time_zone: Time zone of DATETIME values in the source, such as
                `America/New_York`. They are converted to UTC.
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
            "materialize_create",
            (organization, database, branch),
            VtctldData,
            body={
                "workflow": workflow,
                "target_keyspace": target_keyspace,
                "source_keyspace": source_keyspace,
                "table_settings": table_settings,
                "cells": cells,
                "reference_tables": reference_tables,
                "tablet_types": tablet_types,
                "stop_after_copy": stop_after_copy,
                "tablet_types_in_preference_order": tablet_types_in_preference_order,
                "defer_secondary_keys": defer_secondary_keys,
                "atomic_copy": atomic_copy,
                "on_ddl": on_ddl,
                "source_time_zone": source_time_zone,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        include_logs: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a Materialize workflow.

        Returns a workflow with its options and streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            include_logs: Whether the log of each stream is included.
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
            "materialize_show",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace, "include_logs": include_logs},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def start(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a stopped Materialize workflow.

        Lets the streams of a workflow go on from where they stopped.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
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
            "materialize_start",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def stop(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a Materialize workflow.

        Halts the streams of a workflow. The target tables stay as they are and fall behind until it
        is started again.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
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
            "materialize_stop",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        keep_data: bool | Omit = OMIT,
        keep_routing_rules: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Cancel a Materialize workflow.

        Ends a workflow for good, and removes the target tables unless told to keep them.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            keep_data: Whether the target tables stay.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
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
            "materialize_cancel",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace, "keep_data": keep_data, "keep_routing_rules": keep_routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncMaterialize(AsyncResource):
    """Materialize.

    Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
    copies, selections or aggregations of tables of another. Unlike MoveTables it goes on for as
    long as the copy is wanted, and the target may have another schema. The replies carry what
    Vitess returns, unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> AsyncMaterializeWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncMaterializeWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        workflow: str,
        target_keyspace: str,
        source_keyspace: str,
        table_settings: Sequence[MaterializeTableSettings | MaterializeTableSettingsDict],
        cells: Sequence[str] | Omit = OMIT,
        reference_tables: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        stop_after_copy: bool | Omit = OMIT,
        tablet_types_in_preference_order: bool | Omit = OMIT,
        defer_secondary_keys: bool | Omit = OMIT,
        atomic_copy: bool | Omit = OMIT,
        on_ddl: KnownOnDdl | Omit = OMIT,
        source_time_zone: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Create a Materialize workflow.

        Creates a workflow that fills the target tables from the source and keeps them up to date.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, unique in the target keyspace.
            target_keyspace: Name of the keyspace that the tables are kept in.
            source_keyspace: Name of the keyspace that the rows come from.
            table_settings: The target tables and how each is made.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            reference_tables: Names of small tables that are copied as they are to every shard,
                so that joins with them stay within a shard.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            stop_after_copy: Whether the workflow stops when the rows are copied, before it
                carries changes over.
            tablet_types_in_preference_order: Whether tablets are preferred in the order in
                which `tablet_types` lists their types.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy faster.
            atomic_copy: Whether all tables are copied in one go from one snapshot.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs.
            source_time_zone: Time zone of DATETIME values in the source, such as
                `America/New_York`. They are converted to UTC.
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
            "materialize_create",
            (organization, database, branch),
            VtctldData,
            body={
                "workflow": workflow,
                "target_keyspace": target_keyspace,
                "source_keyspace": source_keyspace,
                "table_settings": table_settings,
                "cells": cells,
                "reference_tables": reference_tables,
                "tablet_types": tablet_types,
                "stop_after_copy": stop_after_copy,
                "tablet_types_in_preference_order": tablet_types_in_preference_order,
                "defer_secondary_keys": defer_secondary_keys,
                "atomic_copy": atomic_copy,
                "on_ddl": on_ddl,
                "source_time_zone": source_time_zone,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        include_logs: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a Materialize workflow.

        Returns a workflow with its options and streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            include_logs: Whether the log of each stream is included.
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
            "materialize_show",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace, "include_logs": include_logs},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def start(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a stopped Materialize workflow.

        Lets the streams of a workflow go on from where they stopped.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
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
            "materialize_start",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def stop(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a Materialize workflow.

        Halts the streams of a workflow. The target tables stay as they are and fall behind until it
        is started again.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
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
            "materialize_stop",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        keep_data: bool | Omit = OMIT,
        keep_routing_rules: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Cancel a Materialize workflow.

        Ends a workflow for good, and removes the target tables unless told to keep them.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            keep_data: Whether the target tables stay.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
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
            "materialize_cancel",
            (organization, database, branch, workflow),
            VtctldData,
            body={"target_keyspace": target_keyspace, "keep_data": keep_data, "keep_routing_rules": keep_routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class MaterializeWithRawResponse:
    """The methods of `Materialize`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Materialize) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.start = to_raw(raw.start)
        self.stop = to_raw(raw.stop)
        self.cancel = to_raw(raw.cancel)


class AsyncMaterializeWithRawResponse:
    """The methods of `AsyncMaterialize`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncMaterialize) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.start = to_async_raw(raw.start)
        self.stop = to_async_raw(raw.stop)
        self.cancel = to_async_raw(raw.cancel)
