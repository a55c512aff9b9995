# Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
"""Organizations: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.databases import KnownDatabaseKind
from planetscale.types.organizations import AuditLogEvent, ClusterSizeSku, Organization
from planetscale.types.shared import Region


class Organizations(Resource):
    """An organization is the account that owns databases, members, service tokens and invoices.

    Its name is the first part of almost every path. The cluster sizes that it may buy are listed
    here too.
    """

    @property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return OrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Organization]:
        """List the organizations that the credential can see.

        Returns the organizations that the user behind the token is a member of. It is the usual
        first call, to find out the name that other paths need.

        `GET /organizations`

        OAuth: `read_organizations` (user).

        Args:
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
            The items of all pages, each a `Organization`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organizations",
            (),
            Organization,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Organization:
        """Get an organization.

        Returns one organization with its plan, billing state and limits.

        `GET /organizations/{organization}`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Organization`: An organization: the account that owns databases and pays for them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_organization",
            (organization,),
            Organization,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        *,
        billing_email: str | Omit = OMIT,
        idp_managed_roles: bool | Omit = OMIT,
        invoice_budget_amount: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Organization:
        """Change the settings of an organization.

        Changes the settings that are given, leaves the others, and returns the organization. Its
        name cannot be changed here.

        `PATCH /organizations/{organization}`

        OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            billing_email: Address that invoices are sent to.
            idp_managed_roles: Whether the identity provider decides the members' roles. Needs
                single sign-on.
            invoice_budget_amount: Monthly budget in whole US dollars that alerts are measured
                against.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Organization`: An organization: the account that owns databases and pays for them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_organization",
            (organization,),
            Organization,
            body={
                "billing_email": billing_email,
                "idp_managed_roles": idp_managed_roles,
                "invoice_budget_amount": invoice_budget_amount,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_cluster_sizes(
        self,
        organization: str | None = None,
        *,
        engine: KnownDatabaseKind | Omit = OMIT,
        rates: bool | Omit = OMIT,
        region: str | Omit = OMIT,
        database: str | Omit = OMIT,
        postgresql: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterSizeSku]:
        """List the cluster sizes that can be chosen.

        Returns the sizes that `cluster_size` of a new database or branch can name, smallest first
        by `sort_order`, as one plain list without pages. Sizes differ between engines and regions;
        prices are included only when asked for with `rates`.

        `GET /organizations/{organization}/cluster-size-skus`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            engine: Engine whose sizes are wanted. MySQL when left out.
            rates: Whether the reply includes prices. They are left out, or null, otherwise.
            region: Slug of the region whose sizes and prices are wanted, such as `us-east`. The
                organization's default region when left out.
            database: Name of a database; restricts the reply to the sizes that its branches can
                take.
            postgresql: True asks for Postgres sizes. The older form of `engine`; new code sends
                that.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_cluster_size_skus",
            (organization,),
            list[ClusterSizeSku],
            query={"engine": engine, "rates": rates, "region": region, "database": database, "postgresql": postgresql},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_audit_logs(
        self,
        organization: str | None = None,
        *,
        filters: Sequence[str] | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[AuditLogEvent]:
        """List what was done in an organization.

        Returns the events of the audit log: who created, changed or deleted what, when and from
        where. Pages go by cursor.

        `GET /organizations/{organization}/audit-log`

        Service token: `read_audit_logs`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            filters: Filters that an event must match, each a field and its value joined by a
                colon, such as `audit_action:branch.deleted`.
            starting_after: Cursor of the item after which the page starts, taken from
                `cursor_end` of the page before.
            ending_before: Cursor of the item before which the page ends, taken from
                `cursor_start` of the page after; for going backwards.
            limit: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `AuditLogEvent`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_audit_logs",
            (organization,),
            AuditLogEvent,
            query={
                "filters": filters,
                "starting_after": starting_after,
                "ending_before": ending_before,
                "limit": limit,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_regions(
        self,
        organization: str | None = None,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Region]:
        """List the regions that an organization can use.

        Returns the regions in which the organization's databases can be placed. `current_default`
        marks the one that is used when a new database names none.

        `GET /organizations/{organization}/regions`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_regions_for_organization",
            (organization,),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncOrganizations(AsyncResource):
    """An organization is the account that owns databases, members, service tokens and invoices.

    Its name is the first part of almost every path. The cluster sizes that it may buy are listed
    here too.
    """

    @property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncOrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Organization]:
        """List the organizations that the credential can see.

        Returns the organizations that the user behind the token is a member of. It is the usual
        first call, to find out the name that other paths need.

        `GET /organizations`

        OAuth: `read_organizations` (user).

        Args:
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
            The items of all pages, each a `Organization`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organizations",
            (),
            Organization,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Organization:
        """Get an organization.

        Returns one organization with its plan, billing state and limits.

        `GET /organizations/{organization}`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Organization`: An organization: the account that owns databases and pays for them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_organization",
            (organization,),
            Organization,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        *,
        billing_email: str | Omit = OMIT,
        idp_managed_roles: bool | Omit = OMIT,
        invoice_budget_amount: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Organization:
        """Change the settings of an organization.

        Changes the settings that are given, leaves the others, and returns the organization. Its
        name cannot be changed here.

        `PATCH /organizations/{organization}`

        OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            billing_email: Address that invoices are sent to.
            idp_managed_roles: Whether the identity provider decides the members' roles. Needs
                single sign-on.
            invoice_budget_amount: Monthly budget in whole US dollars that alerts are measured
                against.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Organization`: An organization: the account that owns databases and pays for them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_organization",
            (organization,),
            Organization,
            body={
                "billing_email": billing_email,
                "idp_managed_roles": idp_managed_roles,
                "invoice_budget_amount": invoice_budget_amount,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_cluster_sizes(
        self,
        organization: str | None = None,
        *,
        engine: KnownDatabaseKind | Omit = OMIT,
        rates: bool | Omit = OMIT,
        region: str | Omit = OMIT,
        database: str | Omit = OMIT,
        postgresql: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterSizeSku]:
        """List the cluster sizes that can be chosen.

        Returns the sizes that `cluster_size` of a new database or branch can name, smallest first
        by `sort_order`, as one plain list without pages. Sizes differ between engines and regions;
        prices are included only when asked for with `rates`.

        `GET /organizations/{organization}/cluster-size-skus`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            engine: Engine whose sizes are wanted. MySQL when left out.
            rates: Whether the reply includes prices. They are left out, or null, otherwise.
            region: Slug of the region whose sizes and prices are wanted, such as `us-east`. The
                organization's default region when left out.
            database: Name of a database; restricts the reply to the sizes that its branches can
                take.
            postgresql: True asks for Postgres sizes. The older form of `engine`; new code sends
                that.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_cluster_size_skus",
            (organization,),
            list[ClusterSizeSku],
            query={"engine": engine, "rates": rates, "region": region, "database": database, "postgresql": postgresql},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_audit_logs(
        self,
        organization: str | None = None,
        *,
        filters: Sequence[str] | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[AuditLogEvent]:
        """List what was done in an organization.

        Returns the events of the audit log: who created, changed or deleted what, when and from
        where. Pages go by cursor.

        `GET /organizations/{organization}/audit-log`

        Service token: `read_audit_logs`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            filters: Filters that an event must match, each a field and its value joined by a
                colon, such as `audit_action:branch.deleted`.
            starting_after: Cursor of the item after which the page starts, taken from
                `cursor_end` of the page before.
            ending_before: Cursor of the item before which the page ends, taken from
                `cursor_start` of the page after; for going backwards.
            limit: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `AuditLogEvent`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_audit_logs",
            (organization,),
            AuditLogEvent,
            query={
                "filters": filters,
                "starting_after": starting_after,
                "ending_before": ending_before,
                "limit": limit,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_regions(
        self,
        organization: str | None = None,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Region]:
        """List the regions that an organization can use.

        Returns the regions in which the organization's databases can be placed. `current_default`
        marks the one that is used when a new database names none.

        `GET /organizations/{organization}/regions`

        Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
        `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_regions_for_organization",
            (organization,),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class OrganizationsWithRawResponse:
    """The methods of `Organizations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Organizations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.list_cluster_sizes = to_raw(raw.list_cluster_sizes)
        self.list_audit_logs = to_raw_page(raw.list_audit_logs)
        self.list_regions = to_raw_page(raw.list_regions)


class AsyncOrganizationsWithRawResponse:
    """The methods of `AsyncOrganizations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.list_cluster_sizes = to_async_raw(raw.list_cluster_sizes)
        self.list_audit_logs = to_async_raw_page(raw.list_audit_logs)
        self.list_regions = to_async_raw_page(raw.list_regions)
