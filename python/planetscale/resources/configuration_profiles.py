# Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
"""Configuration profiles: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.configuration_profiles import (
    NekiConfigurationProfile,
    NekiExtension,
    NekiShardAssignment,
    NekiShardBatch,
)
from planetscale.types.neki_changes import NekiChangeRequest
from planetscale.types.query_insights import TimePeriod
from planetscale.types.shared import NekiParameter, NekiShard, StorageChangeInput, StorageChangeInputDict


class ConfigurationProfiles(Resource):
    """Configuration profiles.

    A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common:
    the size and number of their nodes, their disks, and the version, settings and extensions of
    their Postgres. Every shard belongs to one profile, and one profile of a branch is its default.

    A change to a profile is carried out on all of its shards. It becomes a change request that can
    be followed, and canceled until it begins; see also the group of Neki changes, which lists those
    of the whole branch.
    """

    @property
    def with_raw_response(self) -> ConfigurationProfilesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ConfigurationProfilesWithRawResponse(self)

    def list(
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
    ) -> builtins.list[NekiConfigurationProfile]:
        """List the configuration profiles of a branch.

        Returns the configuration profiles of a Neki branch, all of them in one list without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

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
            A list, each item a `NekiConfigurationProfile`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_shard_configuration_profiles",
            (organization, database, branch),
            list[NekiConfigurationProfile],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        postgres_major_version: str | Omit = OMIT,
        postgres_minor_version: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Create a configuration profile.

        Adds a configuration profile to a Neki branch, without shards. Create shards in it, or
        assign existing ones to it, to put it to use.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the profile, unique in the branch. It stands in paths.
            cluster_size: Size of the cluster of each shard, as the list of cluster sizes names
                it, such as `PS_10`.
            replicas: How many replicas each shard has beside its primary.
            postgres_major_version: Major version of Postgres, such as `18`.
            postgres_minor_version: Minor version of Postgres, such as `1`. Needs
                `postgres_major_version` as well.
            storage: Limits and speed of the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            body={
                "name": name,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "postgres_major_version": postgres_major_version,
                "postgres_minor_version": postgres_minor_version,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Get a configuration profile.

        Returns one configuration profile with its size, disks, Postgres versions and state. This is
        the call to poll while a change is carried out.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiConfigurationProfile]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Waits until every change of the profile that was asked for is in force.

        Right after asking for a change the state can still be the one before, so wait for the
        change itself where that matters.

        It succeeds when `state` is `ready`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
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
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_shard_configuration_profile",
            "wait_until_ready",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        postgres_major_version: str | Omit = OMIT,
        postgres_minor_version: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Change a configuration profile.

        Asks for a change of the size, replicas, disks, Postgres version or settings of all shards
        of the profile, or renames it. The reply comes before the change is carried out: follow it
        in the changes of the profile. A new name changes the path of the profile.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            name: New name of the profile. Its path changes with it.
            cluster_size: Size of the cluster of each shard, as the list of cluster sizes names
                it, such as `PS_10`.
            replicas: How many replicas each shard has beside its primary.
            parameters: Settings to change, by namespace and then by name, such as
                `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are
                left out stay as they are.
            postgres_major_version: Major version of Postgres, such as `18`.
            postgres_minor_version: Minor version of Postgres, such as `1`. Needs
                `postgres_major_version` as well.
            storage: Limits and speed of the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            body={
                "name": name,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "parameters": parameters,
                "postgres_major_version": postgres_major_version,
                "postgres_minor_version": postgres_minor_version,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a configuration profile.

        Removes a configuration profile. A shard always belongs to a profile, so assign its shards
        to another one first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
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
            "delete_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def run_maintenance(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Run the maintenance of a configuration profile.

        Starts maintenance of the shards of a profile now. The service publishes no more about what
        it does; `postgres_image_version` and `latest_postgres_image_version` of the profile tell
        whether a newer image is there to be installed. Connections to the shards can be
        interrupted.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
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
            "run_shard_configuration_profile_maintenance",
            (organization, database, branch, configuration_profile),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def run_bulk_maintenance(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        configuration_profile_names: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Run the maintenance of several configuration profiles.

        Starts maintenance of the shards of several profiles at once, as running it for each of them
        does.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile_names: Names of the profiles.
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
            "run_shard_configuration_profiles_maintenance",
            (organization, database, branch),
            body={"configuration_profile_names": configuration_profile_names},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_default(
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
    ) -> NekiConfigurationProfile:
        """Get the default configuration profile of a branch.

        Returns the configuration profile that is the default one of its branch. The service answers
        with a redirect to the profile, which clients follow by themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

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
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_default_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def set_default(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        configuration_profile: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Set the default configuration profile of a branch.

        Makes a configuration profile the default one of its branch, in place of the one that was.
        Shards stay in the profiles that they are in.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the profile.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "set_default_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            body={"configuration_profile": configuration_profile},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[NekiShard]:
        """List the shards of a configuration profile.

        Returns the shards that take their size and settings from the profile, page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            q: Text to search for among the shards.
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
            The items of all pages, each a `NekiShard`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            NekiShard,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        display_name: str | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Create a shard in a configuration profile.

        Adds one shard, built as the profile says, and returns it before it is built. It holds no
        rows until the data topology of the branch sends some there. It is billed like every cluster
        of its size.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            display_name: Name of the shard for people. Null takes it away.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile),
            NekiShard,
            body={"display_name": display_name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def assign_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        shard_ids: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiShardAssignment]:
        """Assign shards to a configuration profile.

        Brings shards of the branch into this profile from the ones that they are in, which changes
        their size, disks and settings to those of the profile. Each shard succeeds or fails by
        itself, so look through the results.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            shard_ids: Identifiers of the shards, which belong to any profile of the same
                branch.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiShardAssignment`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "assign_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            list[NekiShardAssignment],
            body={"shard_ids": shard_ids},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        shard_ids: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete several shards of a configuration profile.

        Removes shards of the profile from the branch, with what is stored on them. Move the rows to
        other shards first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            shard_ids: Identifiers of the shards to remove.
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
            "delete_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            query={"shard_ids": shard_ids},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        count: int,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShardBatch:
        """Create several shards in a configuration profile.

        Adds as many shards as asked for, built as the profile says, and returns their identifiers
        before they are built. Each is billed like every cluster of its size.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            count: Number of shards, at least 1.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShardBatch`: The shards that one request created.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "bulk_create_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            NekiShardBatch,
            body={"count": count},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Get a shard of a configuration profile.

        Returns one shard of the profile. The same shard is found without its profile in the group
        of shards.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_shard_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiShard]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Waits until the shard is built and takes queries.

        It succeeds when `ready` is `true`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
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
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_shard_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiShard]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the shard.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        display_name: str | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Rename a shard of a configuration profile.

        Changes the name of the shard for people and returns the shard. Its name inside the cluster
        stays.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            display_name: Name of the shard for people. Null takes it away.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            body={"display_name": display_name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a shard of a configuration profile.

        Removes a shard from the branch, with what is stored on it. Move the rows to other shards
        first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
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
            "delete_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_parameters(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        extension: bool | Omit = OMIT,
        internal: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiParameter]:
        """List the settings of a configuration profile.

        Returns the settings of the Postgres nodes of the profile with their limits and present
        values, as one list without pages. Change them by changing the profile.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            extension: Whether the settings of extensions are wanted.
            internal: Whether the settings that the service keeps to itself are wanted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_shard_configuration_profile_parameters",
            (organization, database, branch, configuration_profile),
            list[NekiParameter],
            query={"extension": extension, "internal": internal},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_extensions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiExtension]:
        """List the Postgres extensions of a configuration profile.

        Returns the extensions that the Postgres nodes of the profile can run, whether they are
        enabled, and their settings, as one list without pages. An extension that is enabled here
        still has to be created in each database with CREATE EXTENSION.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiExtension`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_shard_configuration_profile_extensions",
            (organization, database, branch, configuration_profile),
            list[NekiExtension],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_extension(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        extension: str = REQUIRED,
        *,
        enabled: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiExtension:
        """Enable or disable a Postgres extension of a configuration profile.

        Enables or disables an extension on the shards that follow the profile. An extension whose
        `can_enable` is false cannot be changed. One that is enabled still has to be created in each
        database with CREATE EXTENSION.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`

        Service token: `write_database`.

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            extension: Name of the extension, as in the list of extensions.
            enabled: Whether the profile has the extension enabled.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiExtension`: A Postgres extension that the shards of a configuration profile can
            run.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_shard_configuration_profile_extension",
            (organization, database, branch, configuration_profile, extension),
            NekiExtension,
            body={"enabled": enabled},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_changes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[NekiChangeRequest]:
        """List the changes of a configuration profile.

        Returns the requests for changes of a configuration profile, done and undone, page by page.
        The service answers with a redirect to the list of changes of the branch, narrowed down to a
        configuration profile, which clients follow by themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            period: Only changes of the time span of this length that ends now.
            completed_at: Only changes that were completed within this range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `NekiChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_shard_configuration_profile_change_requests",
            (organization, database, branch, configuration_profile),
            NekiChangeRequest,
            query={"period": period, "completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_change(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Get a change of a configuration profile.

        Returns one request for a change with its state and with the values before and after it. The
        service answers with a redirect to the change of the branch, which clients follow by
        themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_shard_configuration_profile_change_request",
            (organization, database, branch, configuration_profile, id),
            NekiChangeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_change_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Waits until the change has been carried out.

        Fails when it is canceled. A change of the size or the disks of many shards can take an hour
        and more.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
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
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            (organization, database, branch, configuration_profile, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel_change(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel a change of a configuration profile.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible. The service answers with a redirect to the change of the branch, which
        clients follow by themselves, repeating the DELETE.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
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
            "cancel_shard_configuration_profile_change_request",
            (organization, database, branch, configuration_profile, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncConfigurationProfiles(AsyncResource):
    """Configuration profiles.

    A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common:
    the size and number of their nodes, their disks, and the version, settings and extensions of
    their Postgres. Every shard belongs to one profile, and one profile of a branch is its default.

    A change to a profile is carried out on all of its shards. It becomes a change request that can
    be followed, and canceled until it begins; see also the group of Neki changes, which lists those
    of the whole branch.
    """

    @property
    def with_raw_response(self) -> AsyncConfigurationProfilesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncConfigurationProfilesWithRawResponse(self)

    async def list(
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
    ) -> builtins.list[NekiConfigurationProfile]:
        """List the configuration profiles of a branch.

        Returns the configuration profiles of a Neki branch, all of them in one list without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

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
            A list, each item a `NekiConfigurationProfile`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_shard_configuration_profiles",
            (organization, database, branch),
            list[NekiConfigurationProfile],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        postgres_major_version: str | Omit = OMIT,
        postgres_minor_version: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Create a configuration profile.

        Adds a configuration profile to a Neki branch, without shards. Create shards in it, or
        assign existing ones to it, to put it to use.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the profile, unique in the branch. It stands in paths.
            cluster_size: Size of the cluster of each shard, as the list of cluster sizes names
                it, such as `PS_10`.
            replicas: How many replicas each shard has beside its primary.
            postgres_major_version: Major version of Postgres, such as `18`.
            postgres_minor_version: Minor version of Postgres, such as `1`. Needs
                `postgres_major_version` as well.
            storage: Limits and speed of the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            body={
                "name": name,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "postgres_major_version": postgres_major_version,
                "postgres_minor_version": postgres_minor_version,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Get a configuration profile.

        Returns one configuration profile with its size, disks, Postgres versions and state. This is
        the call to poll while a change is carried out.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiConfigurationProfile]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Waits until every change of the profile that was asked for is in force.

        Right after asking for a change the state can still be the one before, so wait for the
        change itself where that matters.

        It succeeds when `state` is `ready`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
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
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_shard_configuration_profile",
            "wait_until_ready",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        postgres_major_version: str | Omit = OMIT,
        postgres_minor_version: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Change a configuration profile.

        Asks for a change of the size, replicas, disks, Postgres version or settings of all shards
        of the profile, or renames it. The reply comes before the change is carried out: follow it
        in the changes of the profile. A new name changes the path of the profile.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            name: New name of the profile. Its path changes with it.
            cluster_size: Size of the cluster of each shard, as the list of cluster sizes names
                it, such as `PS_10`.
            replicas: How many replicas each shard has beside its primary.
            parameters: Settings to change, by namespace and then by name, such as
                `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are
                left out stay as they are.
            postgres_major_version: Major version of Postgres, such as `18`.
            postgres_minor_version: Minor version of Postgres, such as `1`. Needs
                `postgres_major_version` as well.
            storage: Limits and speed of the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            NekiConfigurationProfile,
            body={
                "name": name,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "parameters": parameters,
                "postgres_major_version": postgres_major_version,
                "postgres_minor_version": postgres_minor_version,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a configuration profile.

        Removes a configuration profile. A shard always belongs to a profile, so assign its shards
        to another one first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
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
            "delete_shard_configuration_profile",
            (organization, database, branch, configuration_profile),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def run_maintenance(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Run the maintenance of a configuration profile.

        Starts maintenance of the shards of a profile now. The service publishes no more about what
        it does; `postgres_image_version` and `latest_postgres_image_version` of the profile tell
        whether a newer image is there to be installed. Connections to the shards can be
        interrupted.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
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
            "run_shard_configuration_profile_maintenance",
            (organization, database, branch, configuration_profile),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def run_bulk_maintenance(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        configuration_profile_names: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Run the maintenance of several configuration profiles.

        Starts maintenance of the shards of several profiles at once, as running it for each of them
        does.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile_names: Names of the profiles.
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
            "run_shard_configuration_profiles_maintenance",
            (organization, database, branch),
            body={"configuration_profile_names": configuration_profile_names},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_default(
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
    ) -> NekiConfigurationProfile:
        """Get the default configuration profile of a branch.

        Returns the configuration profile that is the default one of its branch. The service answers
        with a redirect to the profile, which clients follow by themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

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
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_default_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def set_default(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        configuration_profile: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiConfigurationProfile:
        """Set the default configuration profile of a branch.

        Makes a configuration profile the default one of its branch, in place of the one that was.
        Shards stay in the profiles that they are in.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the profile.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiConfigurationProfile`: What shards of a Neki branch have in common: the size of
            their clusters, their disks, and the version and settings of their Postgres.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "set_default_shard_configuration_profile",
            (organization, database, branch),
            NekiConfigurationProfile,
            body={"configuration_profile": configuration_profile},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[NekiShard]:
        """List the shards of a configuration profile.

        Returns the shards that take their size and settings from the profile, page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            q: Text to search for among the shards.
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
            The items of all pages, each a `NekiShard`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            NekiShard,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        display_name: str | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Create a shard in a configuration profile.

        Adds one shard, built as the profile says, and returns it before it is built. It holds no
        rows until the data topology of the branch sends some there. It is billed like every cluster
        of its size.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            display_name: Name of the shard for people. Null takes it away.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile),
            NekiShard,
            body={"display_name": display_name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def assign_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        shard_ids: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiShardAssignment]:
        """Assign shards to a configuration profile.

        Brings shards of the branch into this profile from the ones that they are in, which changes
        their size, disks and settings to those of the profile. Each shard succeeds or fails by
        itself, so look through the results.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            shard_ids: Identifiers of the shards, which belong to any profile of the same
                branch.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiShardAssignment`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "assign_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            list[NekiShardAssignment],
            body={"shard_ids": shard_ids},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        shard_ids: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete several shards of a configuration profile.

        Removes shards of the profile from the branch, with what is stored on them. Move the rows to
        other shards first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            shard_ids: Identifiers of the shards to remove.
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
            "delete_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            query={"shard_ids": shard_ids},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_shards(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        count: int,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShardBatch:
        """Create several shards in a configuration profile.

        Adds as many shards as asked for, built as the profile says, and returns their identifiers
        before they are built. Each is billed like every cluster of its size.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            count: Number of shards, at least 1.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShardBatch`: The shards that one request created.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "bulk_create_shard_configuration_profile_shards",
            (organization, database, branch, configuration_profile),
            NekiShardBatch,
            body={"count": count},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Get a shard of a configuration profile.

        Returns one shard of the profile. The same shard is found without its profile in the group
        of shards.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_shard_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiShard]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Waits until the shard is built and takes queries.

        It succeeds when `ready` is `true`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
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
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_shard_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiShard]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the shard.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        display_name: str | Omit | None = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiShard:
        """Rename a shard of a configuration profile.

        Changes the name of the shard for people and returns the shard. Its name inside the cluster
        stays.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
            display_name: Name of the shard for people. Null takes it away.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiShard`: A shard of a Neki branch (sharded Postgres), which holds a part of the
            rows and is a Postgres cluster of its own.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            NekiShard,
            body={"display_name": display_name},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete_shard(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a shard of a configuration profile.

        Removes a shard from the branch, with what is stored on it. Move the rows to other shards
        first.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the shard, as `id` in the shard. Not its name.
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
            "delete_shard_configuration_profile_shard",
            (organization, database, branch, configuration_profile, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_parameters(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        extension: bool | Omit = OMIT,
        internal: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiParameter]:
        """List the settings of a configuration profile.

        Returns the settings of the Postgres nodes of the profile with their limits and present
        values, as one list without pages. Change them by changing the profile.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            extension: Whether the settings of extensions are wanted.
            internal: Whether the settings that the service keeps to itself are wanted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_shard_configuration_profile_parameters",
            (organization, database, branch, configuration_profile),
            list[NekiParameter],
            query={"extension": extension, "internal": internal},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_extensions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[NekiExtension]:
        """List the Postgres extensions of a configuration profile.

        Returns the extensions that the Postgres nodes of the profile can run, whether they are
        enabled, and their settings, as one list without pages. An extension that is enabled here
        still has to be created in each database with CREATE EXTENSION.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiExtension`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_shard_configuration_profile_extensions",
            (organization, database, branch, configuration_profile),
            list[NekiExtension],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_extension(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        extension: str = REQUIRED,
        *,
        enabled: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiExtension:
        """Enable or disable a Postgres extension of a configuration profile.

        Enables or disables an extension on the shards that follow the profile. An extension whose
        `can_enable` is false cannot be changed. One that is enabled still has to be created in each
        database with CREATE EXTENSION.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`

        Service token: `write_database`.

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            extension: Name of the extension, as in the list of extensions.
            enabled: Whether the profile has the extension enabled.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiExtension`: A Postgres extension that the shards of a configuration profile can
            run.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_shard_configuration_profile_extension",
            (organization, database, branch, configuration_profile, extension),
            NekiExtension,
            body={"enabled": enabled},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_changes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[NekiChangeRequest]:
        """List the changes of a configuration profile.

        Returns the requests for changes of a configuration profile, done and undone, page by page.
        The service answers with a redirect to the list of changes of the branch, narrowed down to a
        configuration profile, which clients follow by themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            period: Only changes of the time span of this length that ends now.
            completed_at: Only changes that were completed within this range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `NekiChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_shard_configuration_profile_change_requests",
            (organization, database, branch, configuration_profile),
            NekiChangeRequest,
            query={"period": period, "completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_change(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Get a change of a configuration profile.

        Returns one request for a change with its state and with the values before and after it. The
        service answers with a redirect to the change of the branch, which clients follow by
        themselves.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_shard_configuration_profile_change_request",
            (organization, database, branch, configuration_profile, id),
            NekiChangeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_change_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Waits until the change has been carried out.

        Fails when it is canceled. A change of the size or the disks of many shards can take an hour
        and more.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
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
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            (organization, database, branch, configuration_profile, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel_change(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        configuration_profile: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel a change of a configuration profile.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible. The service answers with a redirect to the change of the branch, which
        clients follow by themselves, repeating the DELETE.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            configuration_profile: Name of the configuration profile, such as `default`.
            id: Identifier of the change request.
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
            "cancel_shard_configuration_profile_change_request",
            (organization, database, branch, configuration_profile, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ConfigurationProfilesWithRawResponse:
    """The methods of `ConfigurationProfiles`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: ConfigurationProfiles) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)
        self.run_maintenance = to_raw(raw.run_maintenance)
        self.run_bulk_maintenance = to_raw(raw.run_bulk_maintenance)
        self.get_default = to_raw(raw.get_default)
        self.set_default = to_raw(raw.set_default)
        self.list_shards = to_raw_page(raw.list_shards)
        self.create_shard = to_raw(raw.create_shard)
        self.assign_shards = to_raw(raw.assign_shards)
        self.delete_shards = to_raw(raw.delete_shards)
        self.create_shards = to_raw(raw.create_shards)
        self.get_shard = to_raw(raw.get_shard)
        self.update_shard = to_raw(raw.update_shard)
        self.delete_shard = to_raw(raw.delete_shard)
        self.list_parameters = to_raw(raw.list_parameters)
        self.list_extensions = to_raw(raw.list_extensions)
        self.update_extension = to_raw(raw.update_extension)
        self.list_changes = to_raw_page(raw.list_changes)
        self.get_change = to_raw(raw.get_change)
        self.cancel_change = to_raw(raw.cancel_change)


class AsyncConfigurationProfilesWithRawResponse:
    """The methods of `AsyncConfigurationProfiles`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncConfigurationProfiles) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
        self.run_maintenance = to_async_raw(raw.run_maintenance)
        self.run_bulk_maintenance = to_async_raw(raw.run_bulk_maintenance)
        self.get_default = to_async_raw(raw.get_default)
        self.set_default = to_async_raw(raw.set_default)
        self.list_shards = to_async_raw_page(raw.list_shards)
        self.create_shard = to_async_raw(raw.create_shard)
        self.assign_shards = to_async_raw(raw.assign_shards)
        self.delete_shards = to_async_raw(raw.delete_shards)
        self.create_shards = to_async_raw(raw.create_shards)
        self.get_shard = to_async_raw(raw.get_shard)
        self.update_shard = to_async_raw(raw.update_shard)
        self.delete_shard = to_async_raw(raw.delete_shard)
        self.list_parameters = to_async_raw(raw.list_parameters)
        self.list_extensions = to_async_raw(raw.list_extensions)
        self.update_extension = to_async_raw(raw.update_extension)
        self.list_changes = to_async_raw_page(raw.list_changes)
        self.get_change = to_async_raw(raw.get_change)
        self.cancel_change = to_async_raw(raw.cancel_change)
