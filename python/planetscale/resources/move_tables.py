# Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
"""MoveTables: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.move_tables import AutoIncrementHandling, VtctldOperationReference
from planetscale.types.shared import VtctldData
from planetscale.types.workflows import KnownOnDdl


class MoveTables(Resource):
    """Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with all its options.

    The workflows group does the same in simpler steps. A workflow is known by its name and its
    target keyspace. Every call that changes something returns the identifier of an operation that
    runs in the background; follow it with `get_operation` of the Vitess operations group.
    """

    @property
    def with_raw_response(self) -> MoveTablesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return MoveTablesWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        workflow: str,
        target_keyspace: str,
        source_keyspace: str,
        tables: Sequence[str] | Omit = OMIT,
        all_tables: bool | Omit = OMIT,
        auto_start: bool | Omit = OMIT,
        stop_after_copy: bool | Omit = OMIT,
        defer_secondary_keys: bool | Omit = OMIT,
        on_ddl: KnownOnDdl | Omit = OMIT,
        sharded_auto_increment_handling: AutoIncrementHandling | Omit = OMIT,
        global_keyspace: str | Omit = OMIT,
        source_time_zone: str | Omit = OMIT,
        tenant_id: str | Omit = OMIT,
        cells: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        exclude_tables: Sequence[str] | Omit = OMIT,
        atomic_copy: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Create a MoveTables workflow.

        Creates a workflow that copies tables to the target keyspace and then carries changes over
        as they happen. The source keyspace goes on serving all traffic until it is switched. Name
        the tables, or set `all_tables`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`

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
            target_keyspace: Name of the keyspace that the tables go to.
            source_keyspace: Name of the keyspace that the tables come from.
            tables: Names of the tables to move. Not together with `all_tables`.
            all_tables: Whether all tables of the source keyspace move.
            auto_start: Whether the workflow starts at once. True when left out.
            stop_after_copy: Whether the workflow stops when the rows are copied, before it
                carries changes over.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy faster.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs.
            sharded_auto_increment_handling: What becomes of AUTO_INCREMENT when the target
                keyspace is sharded.
            global_keyspace: Name of the unsharded keyspace in which sequence tables are created
                when AUTO_INCREMENT is replaced.
            source_time_zone: Time zone of DATETIME values in the source, such as
                `America/New_York`. They are converted to UTC.
            tenant_id: Identifier of the one tenant whose rows move into a keyspace that many
                tenants share.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            exclude_tables: Names of tables that stay behind when all others move.
            atomic_copy: Whether all tables are copied in one go from one snapshot, which tables
                with foreign keys need.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "move_tables_create",
            (organization, database, branch),
            VtctldOperationReference,
            body={
                "workflow": workflow,
                "target_keyspace": target_keyspace,
                "source_keyspace": source_keyspace,
                "tables": tables,
                "all_tables": all_tables,
                "auto_start": auto_start,
                "stop_after_copy": stop_after_copy,
                "defer_secondary_keys": defer_secondary_keys,
                "on_ddl": on_ddl,
                "sharded_auto_increment_handling": sharded_auto_increment_handling,
                "global_keyspace": global_keyspace,
                "source_time_zone": source_time_zone,
                "tenant_id": tenant_id,
                "cells": cells,
                "tablet_types": tablet_types,
                "exclude_tables": exclude_tables,
                "atomic_copy": atomic_copy,
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
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a MoveTables workflow.

        Returns a workflow with its options and streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`

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
            "move_tables_show",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_status(
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
        """Get how far a MoveTables workflow is.

        Returns the progress of the copy, table by table, the state of each stream, and which
        traffic has been switched.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`

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
            "move_tables_status",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def switch_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        tablet_types: Sequence[str] | Omit = OMIT,
        max_replication_lag_allowed: int | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        initialize_target_sequences: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Send the traffic of a workflow's tables to the target keyspace.

        Switches the traffic of the given types of tablets, or of all. Once the primaries are
        switched, the target takes the writes and the source is kept in step for the way back.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`

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
            tablet_types: Types of the tablets whose traffic is switched, `primary`, `replica`
                or `rdonly`. All of them when left out.
            max_replication_lag_allowed: Lag of the streams in seconds above which the switch is
                refused.
            dry_run: Whether to only report what would be done.
            initialize_target_sequences: Whether sequences that number the rows of the tables
                are set to go on after the highest number in use.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "move_tables_switch_traffic",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "tablet_types": tablet_types,
                "max_replication_lag_allowed": max_replication_lag_allowed,
                "dry_run": dry_run,
                "initialize_target_sequences": initialize_target_sequences,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        tablet_types: Sequence[str] | Omit = OMIT,
        max_replication_lag_allowed: int | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Send the traffic of a workflow's tables back to the source keyspace.

        Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the
        source was kept in step.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`

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
            tablet_types: Types of the tablets whose traffic goes back, `primary`, `replica` or
                `rdonly`. All of them when left out.
            max_replication_lag_allowed: Lag of the streams in seconds above which the switch is
                refused.
            dry_run: Whether to only report what would be done.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "move_tables_reverse_traffic",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "tablet_types": tablet_types,
                "max_replication_lag_allowed": max_replication_lag_allowed,
                "dry_run": dry_run,
            },
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
    ) -> VtctldOperationReference:
        """Cancel a MoveTables workflow.

        Ends a workflow whose traffic was not switched, and removes the copies from the target
        keyspace unless told to keep them.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`

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
            keep_data: Whether the copied tables stay in the target keyspace.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "move_tables_cancel",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={"target_keyspace": target_keyspace, "keep_data": keep_data, "keep_routing_rules": keep_routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        keep_data: bool | Omit = OMIT,
        keep_routing_rules: bool | Omit = OMIT,
        rename_tables: bool | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Complete a MoveTables workflow.

        Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
        removes the routing rules, unless told to keep them. There is no way back, so try it with
        `dry_run` first.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`

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
            keep_data: Whether the tables stay in the source keyspace.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
            rename_tables: Whether the tables in the source keyspace are renamed instead of
                dropped.
            dry_run: Whether to only report what would be done.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "move_tables_complete",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "keep_data": keep_data,
                "keep_routing_rules": keep_routing_rules,
                "rename_tables": rename_tables,
                "dry_run": dry_run,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncMoveTables(AsyncResource):
    """Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with all its options.

    The workflows group does the same in simpler steps. A workflow is known by its name and its
    target keyspace. Every call that changes something returns the identifier of an operation that
    runs in the background; follow it with `get_operation` of the Vitess operations group.
    """

    @property
    def with_raw_response(self) -> AsyncMoveTablesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncMoveTablesWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        workflow: str,
        target_keyspace: str,
        source_keyspace: str,
        tables: Sequence[str] | Omit = OMIT,
        all_tables: bool | Omit = OMIT,
        auto_start: bool | Omit = OMIT,
        stop_after_copy: bool | Omit = OMIT,
        defer_secondary_keys: bool | Omit = OMIT,
        on_ddl: KnownOnDdl | Omit = OMIT,
        sharded_auto_increment_handling: AutoIncrementHandling | Omit = OMIT,
        global_keyspace: str | Omit = OMIT,
        source_time_zone: str | Omit = OMIT,
        tenant_id: str | Omit = OMIT,
        cells: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        exclude_tables: Sequence[str] | Omit = OMIT,
        atomic_copy: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Create a MoveTables workflow.

        Creates a workflow that copies tables to the target keyspace and then carries changes over
        as they happen. The source keyspace goes on serving all traffic until it is switched. Name
        the tables, or set `all_tables`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`

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
            target_keyspace: Name of the keyspace that the tables go to.
            source_keyspace: Name of the keyspace that the tables come from.
            tables: Names of the tables to move. Not together with `all_tables`.
            all_tables: Whether all tables of the source keyspace move.
            auto_start: Whether the workflow starts at once. True when left out.
            stop_after_copy: Whether the workflow stops when the rows are copied, before it
                carries changes over.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy faster.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs.
            sharded_auto_increment_handling: What becomes of AUTO_INCREMENT when the target
                keyspace is sharded.
            global_keyspace: Name of the unsharded keyspace in which sequence tables are created
                when AUTO_INCREMENT is replaced.
            source_time_zone: Time zone of DATETIME values in the source, such as
                `America/New_York`. They are converted to UTC.
            tenant_id: Identifier of the one tenant whose rows move into a keyspace that many
                tenants share.
            cells: Cells whose tablets rows are read from. Any cell when left out.
            tablet_types: Types of the tablets that rows are read from, `primary`, `replica` or
                `rdonly`.
            exclude_tables: Names of tables that stay behind when all others move.
            atomic_copy: Whether all tables are copied in one go from one snapshot, which tables
                with foreign keys need.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "move_tables_create",
            (organization, database, branch),
            VtctldOperationReference,
            body={
                "workflow": workflow,
                "target_keyspace": target_keyspace,
                "source_keyspace": source_keyspace,
                "tables": tables,
                "all_tables": all_tables,
                "auto_start": auto_start,
                "stop_after_copy": stop_after_copy,
                "defer_secondary_keys": defer_secondary_keys,
                "on_ddl": on_ddl,
                "sharded_auto_increment_handling": sharded_auto_increment_handling,
                "global_keyspace": global_keyspace,
                "source_time_zone": source_time_zone,
                "tenant_id": tenant_id,
                "cells": cells,
                "tablet_types": tablet_types,
                "exclude_tables": exclude_tables,
                "atomic_copy": atomic_copy,
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
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a MoveTables workflow.

        Returns a workflow with its options and streams, as Vitess describes it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`

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
            "move_tables_show",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_status(
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
        """Get how far a MoveTables workflow is.

        Returns the progress of the copy, table by table, the state of each stream, and which
        traffic has been switched.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`

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
            "move_tables_status",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def switch_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        tablet_types: Sequence[str] | Omit = OMIT,
        max_replication_lag_allowed: int | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        initialize_target_sequences: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Send the traffic of a workflow's tables to the target keyspace.

        Switches the traffic of the given types of tablets, or of all. Once the primaries are
        switched, the target takes the writes and the source is kept in step for the way back.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`

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
            tablet_types: Types of the tablets whose traffic is switched, `primary`, `replica`
                or `rdonly`. All of them when left out.
            max_replication_lag_allowed: Lag of the streams in seconds above which the switch is
                refused.
            dry_run: Whether to only report what would be done.
            initialize_target_sequences: Whether sequences that number the rows of the tables
                are set to go on after the highest number in use.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "move_tables_switch_traffic",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "tablet_types": tablet_types,
                "max_replication_lag_allowed": max_replication_lag_allowed,
                "dry_run": dry_run,
                "initialize_target_sequences": initialize_target_sequences,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        tablet_types: Sequence[str] | Omit = OMIT,
        max_replication_lag_allowed: int | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Send the traffic of a workflow's tables back to the source keyspace.

        Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the
        source was kept in step.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`

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
            tablet_types: Types of the tablets whose traffic goes back, `primary`, `replica` or
                `rdonly`. All of them when left out.
            max_replication_lag_allowed: Lag of the streams in seconds above which the switch is
                refused.
            dry_run: Whether to only report what would be done.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "move_tables_reverse_traffic",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "tablet_types": tablet_types,
                "max_replication_lag_allowed": max_replication_lag_allowed,
                "dry_run": dry_run,
            },
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
    ) -> VtctldOperationReference:
        """Cancel a MoveTables workflow.

        Ends a workflow whose traffic was not switched, and removes the copies from the target
        keyspace unless told to keep them.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`

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
            keep_data: Whether the copied tables stay in the target keyspace.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "move_tables_cancel",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={"target_keyspace": target_keyspace, "keep_data": keep_data, "keep_routing_rules": keep_routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        keep_data: bool | Omit = OMIT,
        keep_routing_rules: bool | Omit = OMIT,
        rename_tables: bool | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperationReference:
        """Complete a MoveTables workflow.

        Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
        removes the routing rules, unless told to keep them. There is no way back, so try it with
        `dry_run` first.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`

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
            keep_data: Whether the tables stay in the source keyspace.
            keep_routing_rules: Whether the routing rules of the workflow stay in force.
            rename_tables: Whether the tables in the source keyspace are renamed instead of
                dropped.
            dry_run: Whether to only report what would be done.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperationReference`: The identifier of a Vitess operation that was started
            and runs in the background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "move_tables_complete",
            (organization, database, branch, workflow),
            VtctldOperationReference,
            body={
                "target_keyspace": target_keyspace,
                "keep_data": keep_data,
                "keep_routing_rules": keep_routing_rules,
                "rename_tables": rename_tables,
                "dry_run": dry_run,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class MoveTablesWithRawResponse:
    """The methods of `MoveTables`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: MoveTables) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.get_status = to_raw(raw.get_status)
        self.switch_traffic = to_raw(raw.switch_traffic)
        self.reverse_traffic = to_raw(raw.reverse_traffic)
        self.cancel = to_raw(raw.cancel)
        self.complete = to_raw(raw.complete)


class AsyncMoveTablesWithRawResponse:
    """The methods of `AsyncMoveTables`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncMoveTables) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.get_status = to_async_raw(raw.get_status)
        self.switch_traffic = to_async_raw(raw.switch_traffic)
        self.reverse_traffic = to_async_raw(raw.reverse_traffic)
        self.cancel = to_async_raw(raw.cancel)
        self.complete = to_async_raw(raw.complete)
