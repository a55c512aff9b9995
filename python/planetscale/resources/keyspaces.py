# Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
"""Keyspaces: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.keyspaces import (
    Keyspace,
    KeyspaceRolloutStatus,
    KeyspaceThrottler,
    KeyspaceThrottlerDict,
    ReadOnlyRegionInput,
    ReadOnlyRegionInputDict,
    ReadOnlyRegionKeyspace,
    ReplicationDurabilityConstraintsInput,
    ReplicationDurabilityConstraintsInputDict,
    VreplicationFlagsInput,
    VreplicationFlagsInputDict,
    Vschema,
)


class Keyspaces(Resource):
    """The logical databases inside a MySQL (Vitess) branch.

    A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
    keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
    VSchema says. Every branch begins with one keyspace that bears the name of the database. Other
    keyspaces hold tables that shall scale apart from it.
    """

    @property
    def with_raw_response(self) -> KeyspacesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return KeyspacesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Keyspace]:
        """List the keyspaces of a branch.

        Returns the keyspaces of a branch with their sizes, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Keyspace`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_keyspaces",
            (organization, database, branch),
            Keyspace,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        cluster_size: str,
        extra_replicas: int | Omit = OMIT,
        shards: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Create a keyspace on a branch.

        Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply
        comes before the cluster runs, so wait until it is ready. To move tables into the keyspace,
        create a workflow.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`

        Service token: `create_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the keyspace, unique on the branch. Queries name it like a MySQL
                database.
            cluster_size: Size of the cluster of each shard, such as `PS_10`. The cluster sizes
                of the organization list what there is.
            extra_replicas: How many replicas each shard gets beyond the ones that its size
                includes. None when left out.
            shards: How many shards the keyspace has. One when left out, which makes it
                unsharded; more make it sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_keyspace",
            (organization, database, branch),
            Keyspace,
            body={"name": name, "cluster_size": cluster_size, "extra_replicas": extra_replicas, "shards": shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        full: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Get a keyspace.

        Returns one keyspace, found by its name, with its size, settings and what is changing about
        it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            full: Whether to include what is expensive to look up, such as the read-only regions
                that the keyspace is replicated to. False when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_keyspace",
            (organization, database, branch, keyspace),
            Keyspace,
            query={"full": full},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Keyspace]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is
        going on or queued, and no change of its configuration is rolling out.

        Use it after creating, resizing or configuring a keyspace.

        It succeeds when `ready` is `true` and `resizing` is `false` and `resize_pending` is `false`
        and `config_change_in_progress` is `false`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 2 hours unless told otherwise. `None` is
                no limit.
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
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_keyspace",
            "wait_until_ready",
            (organization, database, branch, keyspace),
            Keyspace,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Keyspace]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the keyspace is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        self._wait_gone(
            "get_keyspace",
            "wait_until_deleted",
            (organization, database, branch, keyspace),
            Keyspace,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        replication_durability_constraints: ReplicationDurabilityConstraintsInput
        | ReplicationDurabilityConstraintsInputDict
        | Omit = OMIT,
        vreplication_flags: VreplicationFlagsInput | VreplicationFlagsInputDict | Omit = OMIT,
        throttler: KeyspaceThrottler | KeyspaceThrottlerDict | Omit = OMIT,
        max_rollout: int | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Change the settings of a keyspace.

        Changes how a keyspace replicates and how its background copying behaves. Fields that are
        not sent stay as they are; within a group of settings, send all of them, because what is
        missing may fall back to its default. The change rolls out over the shards, which
        `config_change_in_progress` shows. Sizes are changed with a resize request, table routing
        with the VSchema.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: `create_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            replication_durability_constraints: How strictly commits shall wait for replicas.
            vreplication_flags: Settings of VReplication. Send all three, since one that is
                missing may fall back to its default.
            throttler: Settings of the throttler. Send both, since one that is missing may fall
                back to its default.
            max_rollout: How many shards a change may roll out to at the same time, from 1 to
                32. Null goes back to the service's default.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_keyspace",
            (organization, database, branch, keyspace),
            Keyspace,
            body={
                "replication_durability_constraints": replication_durability_constraints,
                "vreplication_flags": vreplication_flags,
                "throttler": throttler,
                "max_rollout": max_rollout,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a keyspace.

        Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422
        when the keyspace cannot be spared, such as the default one. On a production branch a token
        needs `delete_production_branch`.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: any one of `delete_branch`, `delete_production_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "delete_keyspace",
            (organization, database, branch, keyspace),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_rollout_status(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceRolloutStatus:
        """Get how far a change has rolled out over the shards of a keyspace.

        Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
        service applies to one shard after the other.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceRolloutStatus`: The last rollout of a change over the shards of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_keyspace_rollout_status",
            (organization, database, branch, keyspace),
            KeyspaceRolloutStatus,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_vschema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Vschema:
        """Get the VSchema of a keyspace.

        Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
        columns their rows are spread over the shards, and where sequences and lookup tables are.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Vschema`: The VSchema of a keyspace, which says how its tables are spread over
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_keyspace_vschema",
            (organization, database, branch, keyspace),
            Vschema,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_vschema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        vschema: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Vschema:
        """Replace the VSchema of a keyspace.

        Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
        effect on queries at once. The service checks the document first and answers 422 when it is
        wrong. Branches with safe migrations take such changes through deploy requests. On a
        production branch a token needs `write_production_branch_vschema`.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`

        Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            vschema: The whole VSchema as JSON text, in the form that `raw` has in replies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Vschema`: The VSchema of a keyspace, which says how its tables are spread over
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_keyspace_vschema",
            (organization, database, branch, keyspace),
            Vschema,
            body={"vschema": vschema},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_read_only_regions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        read_only_regions: Sequence[ReadOnlyRegionInput | ReadOnlyRegionInputDict],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ReadOnlyRegionKeyspace]:
        """Set in which read-only regions a keyspace has replicas.

        Replaces the list of regions to which the keyspace is replicated for reading. A region that
        is not in the new list loses its replicas; an empty list takes them all away. Replicas in
        further regions are billed.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            read_only_regions: The complete new list; regions that are not in it lose their
                replicas.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ReadOnlyRegionKeyspace`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_keyspace_read_only_regions",
            (organization, database, branch, keyspace),
            list[ReadOnlyRegionKeyspace],
            body={"read_only_regions": read_only_regions},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncKeyspaces(AsyncResource):
    """The logical databases inside a MySQL (Vitess) branch.

    A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
    keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
    VSchema says. Every branch begins with one keyspace that bears the name of the database. Other
    keyspaces hold tables that shall scale apart from it.
    """

    @property
    def with_raw_response(self) -> AsyncKeyspacesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncKeyspacesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Keyspace]:
        """List the keyspaces of a branch.

        Returns the keyspaces of a branch with their sizes, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Keyspace`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_keyspaces",
            (organization, database, branch),
            Keyspace,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        cluster_size: str,
        extra_replicas: int | Omit = OMIT,
        shards: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Create a keyspace on a branch.

        Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply
        comes before the cluster runs, so wait until it is ready. To move tables into the keyspace,
        create a workflow.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`

        Service token: `create_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the keyspace, unique on the branch. Queries name it like a MySQL
                database.
            cluster_size: Size of the cluster of each shard, such as `PS_10`. The cluster sizes
                of the organization list what there is.
            extra_replicas: How many replicas each shard gets beyond the ones that its size
                includes. None when left out.
            shards: How many shards the keyspace has. One when left out, which makes it
                unsharded; more make it sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_keyspace",
            (organization, database, branch),
            Keyspace,
            body={"name": name, "cluster_size": cluster_size, "extra_replicas": extra_replicas, "shards": shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        full: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Get a keyspace.

        Returns one keyspace, found by its name, with its size, settings and what is changing about
        it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            full: Whether to include what is expensive to look up, such as the read-only regions
                that the keyspace is replicated to. False when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_keyspace",
            (organization, database, branch, keyspace),
            Keyspace,
            query={"full": full},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Keyspace]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is
        going on or queued, and no change of its configuration is rolling out.

        Use it after creating, resizing or configuring a keyspace.

        It succeeds when `ready` is `true` and `resizing` is `false` and `resize_pending` is `false`
        and `config_change_in_progress` is `false`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 2 hours unless told otherwise. `None` is
                no limit.
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
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_keyspace",
            "wait_until_ready",
            (organization, database, branch, keyspace),
            Keyspace,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Keyspace]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the keyspace is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        await self._wait_gone(
            "get_keyspace",
            "wait_until_deleted",
            (organization, database, branch, keyspace),
            Keyspace,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        replication_durability_constraints: ReplicationDurabilityConstraintsInput
        | ReplicationDurabilityConstraintsInputDict
        | Omit = OMIT,
        vreplication_flags: VreplicationFlagsInput | VreplicationFlagsInputDict | Omit = OMIT,
        throttler: KeyspaceThrottler | KeyspaceThrottlerDict | Omit = OMIT,
        max_rollout: int | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Keyspace:
        """Change the settings of a keyspace.

        Changes how a keyspace replicates and how its background copying behaves. Fields that are
        not sent stay as they are; within a group of settings, send all of them, because what is
        missing may fall back to its default. The change rolls out over the shards, which
        `config_change_in_progress` shows. Sizes are changed with a resize request, table routing
        with the VSchema.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: `create_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            replication_durability_constraints: How strictly commits shall wait for replicas.
            vreplication_flags: Settings of VReplication. Send all three, since one that is
                missing may fall back to its default.
            throttler: Settings of the throttler. Send both, since one that is missing may fall
                back to its default.
            max_rollout: How many shards a change may roll out to at the same time, from 1 to
                32. Null goes back to the service's default.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Keyspace`: A logical database inside a MySQL branch, with a cluster for each of its
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_keyspace",
            (organization, database, branch, keyspace),
            Keyspace,
            body={
                "replication_durability_constraints": replication_durability_constraints,
                "vreplication_flags": vreplication_flags,
                "throttler": throttler,
                "max_rollout": max_rollout,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a keyspace.

        Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422
        when the keyspace cannot be spared, such as the default one. On a production branch a token
        needs `delete_production_branch`.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`

        Service token: any one of `delete_branch`, `delete_production_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "delete_keyspace",
            (organization, database, branch, keyspace),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_rollout_status(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceRolloutStatus:
        """Get how far a change has rolled out over the shards of a keyspace.

        Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
        service applies to one shard after the other.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`

        Service token: `read_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceRolloutStatus`: The last rollout of a change over the shards of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_keyspace_rollout_status",
            (organization, database, branch, keyspace),
            KeyspaceRolloutStatus,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_vschema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Vschema:
        """Get the VSchema of a keyspace.

        Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
        columns their rows are spread over the shards, and where sequences and lookup tables are.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Vschema`: The VSchema of a keyspace, which says how its tables are spread over
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_keyspace_vschema",
            (organization, database, branch, keyspace),
            Vschema,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_vschema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        vschema: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Vschema:
        """Replace the VSchema of a keyspace.

        Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
        effect on queries at once. The service checks the document first and answers 422 when it is
        wrong. Branches with safe migrations take such changes through deploy requests. On a
        production branch a token needs `write_production_branch_vschema`.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`

        Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            vschema: The whole VSchema as JSON text, in the form that `raw` has in replies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Vschema`: The VSchema of a keyspace, which says how its tables are spread over
            shards.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_keyspace_vschema",
            (organization, database, branch, keyspace),
            Vschema,
            body={"vschema": vschema},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_read_only_regions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        read_only_regions: Sequence[ReadOnlyRegionInput | ReadOnlyRegionInputDict],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ReadOnlyRegionKeyspace]:
        """Set in which read-only regions a keyspace has replicas.

        Replaces the list of regions to which the keyspace is replicated for reading. A region that
        is not in the new list loses its replicas; an empty list takes them all away. Replicas in
        further regions are billed.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            read_only_regions: The complete new list; regions that are not in it lose their
                replicas.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ReadOnlyRegionKeyspace`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_keyspace_read_only_regions",
            (organization, database, branch, keyspace),
            list[ReadOnlyRegionKeyspace],
            body={"read_only_regions": read_only_regions},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class KeyspacesWithRawResponse:
    """The methods of `Keyspaces`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Keyspaces) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)
        self.get_rollout_status = to_raw(raw.get_rollout_status)
        self.get_vschema = to_raw(raw.get_vschema)
        self.update_vschema = to_raw(raw.update_vschema)
        self.update_read_only_regions = to_raw(raw.update_read_only_regions)


class AsyncKeyspacesWithRawResponse:
    """The methods of `AsyncKeyspaces`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncKeyspaces) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
        self.get_rollout_status = to_async_raw(raw.get_rollout_status)
        self.get_vschema = to_async_raw(raw.get_vschema)
        self.update_vschema = to_async_raw(raw.update_vschema)
        self.update_read_only_regions = to_async_raw(raw.update_read_only_regions)
