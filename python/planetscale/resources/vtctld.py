# Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
"""Vitess operations: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.shared import VtctldData, VtctldOperation
from planetscale.types.vtctld import (
    KeyspaceRoutingRule,
    KeyspaceRoutingRuleDict,
    ThrottledApp,
    ThrottledAppDict,
    ThrottlerCheckScope,
)


class Vtctld(Resource):
    """Vitess operations.

    Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
    replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged,
    in `data`. Use workflows where they suffice. Move tables, Materialize, lookup vindexes, VDiff
    and planned reparents have groups of their own; those of their calls that take time return an
    operation, which is followed here.
    """

    @property
    def with_raw_response(self) -> VtctldWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return VtctldWithRawResponse(self)

    def list_workflows(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        workflow: str | Omit = OMIT,
        include_logs: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the VReplication workflows of a keyspace.

        Returns the workflows whose target is the keyspace, of every kind (MoveTables, Materialize,
        LookupVindex and the ones behind deploy requests), with their streams, as Vitess describes
        them. The list has no pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the workflows write to.
            workflow: Only the workflow of this name.
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
            "vtctld_list_workflows",
            (organization, database, branch),
            VtctldData,
            query={"keyspace": keyspace, "workflow": workflow, "include_logs": include_logs},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def start_workflow(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a stopped VReplication workflow.

        Lets all streams of a workflow go on from where they stopped.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`

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
            keyspace: Name of the keyspace that the workflow writes to.
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
            "vtctld_start_workflow",
            (organization, database, branch, workflow),
            VtctldData,
            body={"keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def stop_workflow(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a VReplication workflow.

        Halts all streams of a workflow. They keep their place and go on from there when the
        workflow is started again.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`

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
            keyspace: Name of the keyspace that the workflow writes to.
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
            "vtctld_stop_workflow",
            (organization, database, branch, workflow),
            VtctldData,
            body={"keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_keyspaces(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the keyspaces that Vitess knows.

        Returns the records of the keyspaces in Vitess's topology. They differ from those of the
        keyspaces group and have no pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Only the keyspace of this name.
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
            "vtctld_list_keyspaces",
            (organization, database, branch),
            VtctldData,
            query={"name": name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the table routing rules in force.

        Returns the rules that lead queries for one table to another, such as those that a workflow
        puts in place while its tables move. They are read from the running cluster.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "vtctld_get_routing_rules",
            (organization, database, branch),
            VtctldData,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_keyspace_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the keyspace routing rules in force.

        Returns the rules that lead all queries for one keyspace to another. They are read from the
        running cluster.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "vtctld_get_keyspace_routing_rules",
            (organization, database, branch),
            VtctldData,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def apply_keyspace_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        rules: Sequence[KeyspaceRoutingRule | KeyspaceRoutingRuleDict],
        skip_rebuild: bool,
        rebuild_cells: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Replace the keyspace routing rules.

        Replaces all keyspace routing rules of the branch; rules that are not in the new list are
        gone. They decide where live queries go, so read the ones in force first.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            rules: All rules that shall hold. An empty list removes every rule.
            skip_rebuild: Whether to leave the rebuilding of the serving graph out. The rules
                take effect only after it was rebuilt, so this is false in most cases.
            rebuild_cells: Cells in which the serving graph is rebuilt. All of them when left
                out.
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
            "vtctld_apply_keyspace_routing_rules",
            (organization, database, branch),
            VtctldData,
            body={"rules": rules, "skip_rebuild": skip_rebuild, "rebuild_cells": rebuild_cells},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the record of a shard.

        Returns what Vitess's topology holds about a shard, among it its primary, its tablet
        controls and the tables it denies.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
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
            "vtctld_get_shard",
            (organization, database, branch),
            VtctldData,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def set_shard_tablet_control(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        tablet_type: str,
        cells: Sequence[str] | Omit = OMIT,
        denied_tables: Sequence[str] | Omit = OMIT,
        remove: bool | Omit = OMIT,
        disable_query_service: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Set which tables and traffic the tablets of a shard refuse.

        Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables
        that have moved. Meant for emergencies and for cleaning up after a finished MoveTables: a
        wrong control makes tables unreachable. At least one of `denied_tables`, `remove` and
        `disable_query_service` must be sent. Production branches need
        `write_production_branch_topology`.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`

        Service token: any one of `write_branch_topology`, `write_production_branch_topology`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            tablet_type: Type of the tablets that the control is for, `primary`, `replica` or
                `rdonly`.
            cells: Only the tablets in these cells. Those of all cells when left out.
            denied_tables: Tables for which the tablets refuse queries; with `remove`, tables to
                take off that list.
            remove: Whether to take the control away instead of setting it.
            disable_query_service: Whether the tablets refuse queries altogether.
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
            "vtctld_set_shard_tablet_control",
            (organization, database, branch),
            VtctldData,
            body={
                "keyspace": keyspace,
                "shard": shard,
                "tablet_type": tablet_type,
                "cells": cells,
                "denied_tables": denied_tables,
                "remove": remove,
                "disable_query_service": disable_query_service,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def refresh_shard_state(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        cells: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Make the tablets of a shard read their state again.

        Tells all tablets of a shard to reload their records from the topology, so that changed
        tablet controls take effect.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            cells: Only the tablets in these cells. Those of all cells when left out.
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
            "vtctld_refresh_state_by_shard",
            (organization, database, branch),
            VtctldData,
            body={"keyspace": keyspace, "shard": shard, "cells": cells},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_throttler_status(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tablet_alias: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the state of the throttler on a tablet.

        Returns what the throttler of one tablet measures and holds back: its metrics, thresholds,
        the apps it throttles and its last checks.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tablet_alias: Alias of the tablet, such as `zone1-0000000100`, as in the list of
                tablets of the branch.
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
            "vtctld_get_throttler_status",
            (organization, database, branch),
            VtctldData,
            query={"tablet_alias": tablet_alias},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def check_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tablet_alias: str,
        app_name: str | Omit = OMIT,
        scope: ThrottlerCheckScope | Omit = OMIT,
        skip_request_heartbeats: bool | Omit = OMIT,
        ok_if_not_exists: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Ask the throttler of a tablet whether an app may go on.

        Runs the check that Vitess's own apps make before each batch of work, on behalf of an app,
        and returns the decision with the metrics behind it.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tablet_alias: Alias of the tablet whose throttler is asked.
            app_name: App on whose behalf to ask, such as `online-ddl`. The throttler's default
                app when left out.
            scope: How far the check looks. The throttler's default when left out.
            skip_request_heartbeats: Whether the check does without renewing the lease that
                keeps heartbeats for measuring lag going.
            ok_if_not_exists: Whether the check passes when the metric it asks for does not
                exist.
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
            "vtctld_check_throttler",
            (organization, database, branch),
            VtctldData,
            body={
                "tablet_alias": tablet_alias,
                "app_name": app_name,
                "scope": scope,
                "skip_request_heartbeats": skip_request_heartbeats,
                "ok_if_not_exists": ok_if_not_exists,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_throttler_config(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        enabled: bool | Omit = OMIT,
        threshold: float | Omit = OMIT,
        apps: Sequence[ThrottledApp | ThrottledAppDict] | Omit = OMIT,
        unthrottle_apps: Sequence[str] | Omit = OMIT,
        app_checked_metrics: Mapping[str, Sequence[str]] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Change the settings of the throttler of a keyspace.

        Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and
        rules for single apps. What is left out stays as it is.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace whose throttler is changed.
            enabled: Whether the throttler is on.
            threshold: Replication lag in seconds from which on work is held back. Zero or more.
            apps: Rules for single apps, to add or to replace.
            unthrottle_apps: Names of the apps whose rules are removed.
            app_checked_metrics: The metrics that are checked for an app, by the name of the
                app, such as `lag` and `loadavg` for `rowstreamer`.
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
            "vtctld_update_throttler_config",
            (organization, database, branch),
            VtctldData,
            body={
                "keyspace": keyspace,
                "enabled": enabled,
                "threshold": threshold,
                "apps": apps,
                "unthrottle_apps": unthrottle_apps,
                "app_checked_metrics": app_checked_metrics,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_operation(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Get a Vitess operation that runs in the background.

        Returns the state and, once it is done, the result or error of an operation. The calls of
        the MoveTables group start such operations and return their identifiers.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vtctld_get_operation",
            (organization, database, branch, id),
            VtctldOperation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[VtctldOperation]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Waits until the operation has done its work.

        Fails when it ended in another way; `error` of the operation says why. An operation has a
        time limit of its own, `timeout`.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
        `canceled` or `cancelled`, or `completed` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "vtctld_get_operation",
            "wait_until_completed",
            (organization, database, branch, id),
            VtctldOperation,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncVtctld(AsyncResource):
    """Vitess operations.

    Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
    replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged,
    in `data`. Use workflows where they suffice. Move tables, Materialize, lookup vindexes, VDiff
    and planned reparents have groups of their own; those of their calls that take time return an
    operation, which is followed here.
    """

    @property
    def with_raw_response(self) -> AsyncVtctldWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncVtctldWithRawResponse(self)

    async def list_workflows(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        workflow: str | Omit = OMIT,
        include_logs: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the VReplication workflows of a keyspace.

        Returns the workflows whose target is the keyspace, of every kind (MoveTables, Materialize,
        LookupVindex and the ones behind deploy requests), with their streams, as Vitess describes
        them. The list has no pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the workflows write to.
            workflow: Only the workflow of this name.
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
            "vtctld_list_workflows",
            (organization, database, branch),
            VtctldData,
            query={"keyspace": keyspace, "workflow": workflow, "include_logs": include_logs},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def start_workflow(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a stopped VReplication workflow.

        Lets all streams of a workflow go on from where they stopped.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`

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
            keyspace: Name of the keyspace that the workflow writes to.
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
            "vtctld_start_workflow",
            (organization, database, branch, workflow),
            VtctldData,
            body={"keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def stop_workflow(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a VReplication workflow.

        Halts all streams of a workflow. They keep their place and go on from there when the
        workflow is started again.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`

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
            keyspace: Name of the keyspace that the workflow writes to.
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
            "vtctld_stop_workflow",
            (organization, database, branch, workflow),
            VtctldData,
            body={"keyspace": keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_keyspaces(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the keyspaces that Vitess knows.

        Returns the records of the keyspaces in Vitess's topology. They differ from those of the
        keyspaces group and have no pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Only the keyspace of this name.
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
            "vtctld_list_keyspaces",
            (organization, database, branch),
            VtctldData,
            query={"name": name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the table routing rules in force.

        Returns the rules that lead queries for one table to another, such as those that a workflow
        puts in place while its tables move. They are read from the running cluster.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "vtctld_get_routing_rules",
            (organization, database, branch),
            VtctldData,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_keyspace_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the keyspace routing rules in force.

        Returns the rules that lead all queries for one keyspace to another. They are read from the
        running cluster.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "vtctld_get_keyspace_routing_rules",
            (organization, database, branch),
            VtctldData,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def apply_keyspace_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        rules: Sequence[KeyspaceRoutingRule | KeyspaceRoutingRuleDict],
        skip_rebuild: bool,
        rebuild_cells: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Replace the keyspace routing rules.

        Replaces all keyspace routing rules of the branch; rules that are not in the new list are
        gone. They decide where live queries go, so read the ones in force first.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            rules: All rules that shall hold. An empty list removes every rule.
            skip_rebuild: Whether to leave the rebuilding of the serving graph out. The rules
                take effect only after it was rebuilt, so this is false in most cases.
            rebuild_cells: Cells in which the serving graph is rebuilt. All of them when left
                out.
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
            "vtctld_apply_keyspace_routing_rules",
            (organization, database, branch),
            VtctldData,
            body={"rules": rules, "skip_rebuild": skip_rebuild, "rebuild_cells": rebuild_cells},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the record of a shard.

        Returns what Vitess's topology holds about a shard, among it its primary, its tablet
        controls and the tables it denies.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
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
            "vtctld_get_shard",
            (organization, database, branch),
            VtctldData,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def set_shard_tablet_control(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        tablet_type: str,
        cells: Sequence[str] | Omit = OMIT,
        denied_tables: Sequence[str] | Omit = OMIT,
        remove: bool | Omit = OMIT,
        disable_query_service: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Set which tables and traffic the tablets of a shard refuse.

        Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables
        that have moved. Meant for emergencies and for cleaning up after a finished MoveTables: a
        wrong control makes tables unreachable. At least one of `denied_tables`, `remove` and
        `disable_query_service` must be sent. Production branches need
        `write_production_branch_topology`.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`

        Service token: any one of `write_branch_topology`, `write_production_branch_topology`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            tablet_type: Type of the tablets that the control is for, `primary`, `replica` or
                `rdonly`.
            cells: Only the tablets in these cells. Those of all cells when left out.
            denied_tables: Tables for which the tablets refuse queries; with `remove`, tables to
                take off that list.
            remove: Whether to take the control away instead of setting it.
            disable_query_service: Whether the tablets refuse queries altogether.
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
            "vtctld_set_shard_tablet_control",
            (organization, database, branch),
            VtctldData,
            body={
                "keyspace": keyspace,
                "shard": shard,
                "tablet_type": tablet_type,
                "cells": cells,
                "denied_tables": denied_tables,
                "remove": remove,
                "disable_query_service": disable_query_service,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def refresh_shard_state(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        cells: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Make the tablets of a shard read their state again.

        Tells all tablets of a shard to reload their records from the topology, so that changed
        tablet controls take effect.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            cells: Only the tablets in these cells. Those of all cells when left out.
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
            "vtctld_refresh_state_by_shard",
            (organization, database, branch),
            VtctldData,
            body={"keyspace": keyspace, "shard": shard, "cells": cells},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_throttler_status(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tablet_alias: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get the state of the throttler on a tablet.

        Returns what the throttler of one tablet measures and holds back: its metrics, thresholds,
        the apps it throttles and its last checks.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tablet_alias: Alias of the tablet, such as `zone1-0000000100`, as in the list of
                tablets of the branch.
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
            "vtctld_get_throttler_status",
            (organization, database, branch),
            VtctldData,
            query={"tablet_alias": tablet_alias},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def check_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tablet_alias: str,
        app_name: str | Omit = OMIT,
        scope: ThrottlerCheckScope | Omit = OMIT,
        skip_request_heartbeats: bool | Omit = OMIT,
        ok_if_not_exists: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Ask the throttler of a tablet whether an app may go on.

        Runs the check that Vitess's own apps make before each batch of work, on behalf of an app,
        and returns the decision with the metrics behind it.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tablet_alias: Alias of the tablet whose throttler is asked.
            app_name: App on whose behalf to ask, such as `online-ddl`. The throttler's default
                app when left out.
            scope: How far the check looks. The throttler's default when left out.
            skip_request_heartbeats: Whether the check does without renewing the lease that
                keeps heartbeats for measuring lag going.
            ok_if_not_exists: Whether the check passes when the metric it asks for does not
                exist.
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
            "vtctld_check_throttler",
            (organization, database, branch),
            VtctldData,
            body={
                "tablet_alias": tablet_alias,
                "app_name": app_name,
                "scope": scope,
                "skip_request_heartbeats": skip_request_heartbeats,
                "ok_if_not_exists": ok_if_not_exists,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_throttler_config(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        enabled: bool | Omit = OMIT,
        threshold: float | Omit = OMIT,
        apps: Sequence[ThrottledApp | ThrottledAppDict] | Omit = OMIT,
        unthrottle_apps: Sequence[str] | Omit = OMIT,
        app_checked_metrics: Mapping[str, Sequence[str]] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Change the settings of the throttler of a keyspace.

        Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and
        rules for single apps. What is left out stays as it is.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace whose throttler is changed.
            enabled: Whether the throttler is on.
            threshold: Replication lag in seconds from which on work is held back. Zero or more.
            apps: Rules for single apps, to add or to replace.
            unthrottle_apps: Names of the apps whose rules are removed.
            app_checked_metrics: The metrics that are checked for an app, by the name of the
                app, such as `lag` and `loadavg` for `rowstreamer`.
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
            "vtctld_update_throttler_config",
            (organization, database, branch),
            VtctldData,
            body={
                "keyspace": keyspace,
                "enabled": enabled,
                "threshold": threshold,
                "apps": apps,
                "unthrottle_apps": unthrottle_apps,
                "app_checked_metrics": app_checked_metrics,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_operation(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Get a Vitess operation that runs in the background.

        Returns the state and, once it is done, the result or error of an operation. The calls of
        the MoveTables group start such operations and return their identifiers.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vtctld_get_operation",
            (organization, database, branch, id),
            VtctldOperation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[VtctldOperation]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Waits until the operation has done its work.

        Fails when it ended in another way; `error` of the operation says why. An operation has a
        time limit of its own, `timeout`.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
        `canceled` or `cancelled`, or `completed` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "vtctld_get_operation",
            "wait_until_completed",
            (organization, database, branch, id),
            VtctldOperation,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class VtctldWithRawResponse:
    """The methods of `Vtctld`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Vtctld) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_workflows = to_raw(raw.list_workflows)
        self.start_workflow = to_raw(raw.start_workflow)
        self.stop_workflow = to_raw(raw.stop_workflow)
        self.list_keyspaces = to_raw(raw.list_keyspaces)
        self.get_routing_rules = to_raw(raw.get_routing_rules)
        self.get_keyspace_routing_rules = to_raw(raw.get_keyspace_routing_rules)
        self.apply_keyspace_routing_rules = to_raw(raw.apply_keyspace_routing_rules)
        self.get_shard = to_raw(raw.get_shard)
        self.set_shard_tablet_control = to_raw(raw.set_shard_tablet_control)
        self.refresh_shard_state = to_raw(raw.refresh_shard_state)
        self.get_throttler_status = to_raw(raw.get_throttler_status)
        self.check_throttler = to_raw(raw.check_throttler)
        self.update_throttler_config = to_raw(raw.update_throttler_config)
        self.get_operation = to_raw(raw.get_operation)


class AsyncVtctldWithRawResponse:
    """The methods of `AsyncVtctld`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncVtctld) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_workflows = to_async_raw(raw.list_workflows)
        self.start_workflow = to_async_raw(raw.start_workflow)
        self.stop_workflow = to_async_raw(raw.stop_workflow)
        self.list_keyspaces = to_async_raw(raw.list_keyspaces)
        self.get_routing_rules = to_async_raw(raw.get_routing_rules)
        self.get_keyspace_routing_rules = to_async_raw(raw.get_keyspace_routing_rules)
        self.apply_keyspace_routing_rules = to_async_raw(raw.apply_keyspace_routing_rules)
        self.get_shard = to_async_raw(raw.get_shard)
        self.set_shard_tablet_control = to_async_raw(raw.set_shard_tablet_control)
        self.refresh_shard_state = to_async_raw(raw.refresh_shard_state)
        self.get_throttler_status = to_async_raw(raw.get_throttler_status)
        self.check_throttler = to_async_raw(raw.check_throttler)
        self.update_throttler_config = to_async_raw(raw.update_throttler_config)
        self.get_operation = to_async_raw(raw.get_operation)
