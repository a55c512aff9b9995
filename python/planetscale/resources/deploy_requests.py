# Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
"""Deploy requests: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.deploy_requests import (
    Deployment,
    DeploymentStrategy,
    DeployOperation,
    DeployRequest,
    DeployRequestReview,
    DeployRequestStorageCheck,
    KnownDeployRequestReviewState,
    KnownDeployRequestState,
)
from planetscale.types.shared import TableDiffList, Throttler, ThrottlerConfiguration, ThrottlerConfigurationDict


class DeployRequests(Resource):
    """Changes of a schema, proposed, reviewed and rolled out like a pull request.

    A deploy request compares the schema of one branch with that of the branch it goes into, and its
    deployment carries the difference over without blocking the tables. MySQL (Vitess) databases
    only; the target branch needs safe migrations switched on.

    A deploy request begins `open`, with a deployment that is `pending` while the service works out
    the difference and checks it, and then `ready` (or `no_changes`). People review it. Queueing it
    puts the deployment into the queue of the database, which runs one deployment after another
    (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the live ones and
    kept in step with them. When the copies have caught up comes the cutover, the swap that makes
    the new schema live: at once with `auto_cutover`, otherwise the deployment stays in
    `pending_cutover` until it is applied. For 30 minutes after the cutover
    (`complete_pending_revert`) the change can be reverted without losing what was written since;
    skipping that window, or its end, makes the deployment `complete`. A deployed request is
    `closed`; one that is closed without being deployed changes nothing.
    """

    @property
    def with_raw_response(self) -> DeployRequestsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return DeployRequestsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        state: str | Omit = OMIT,
        branch: str | Omit = OMIT,
        into_branch: str | Omit = OMIT,
        deployed_at: str | Omit = OMIT,
        running_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[DeployRequest]:
        """List the deploy requests of a database.

        Returns the deploy requests of a database, open and closed, page by page. An empty list can
        also mean that the token lacks the access. The filters narrow each other down.

        `GET /organizations/{organization}/databases/{database}/deploy-requests`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            state: Only deploy requests in this state: `open`, `closed` (deployed or not), or
                `deployed` (closed because their schema went live). Without it, all of them.
            branch: Only deploy requests that come from the branch of this name.
            into_branch: Only deploy requests that go into the branch of this name.
            deployed_at: Only deploy requests whose schema went live within this time range,
                written as two RFC 3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
            running_at: Only deploy requests whose deployment was running at some time within
                this range, written like `deployed_at`.
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
            The items of all pages, each a `DeployRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_requests",
            (organization, database),
            DeployRequest,
            query={
                "state": state,
                "branch": branch,
                "into_branch": into_branch,
                "deployed_at": deployed_at,
                "running_at": running_at,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        branch: str,
        into_branch: str | Omit = OMIT,
        notes: str | Omit = OMIT,
        auto_cutover: bool | Omit = OMIT,
        auto_delete_branch: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Open a deploy request.

        Proposes to carry the schema of `branch` over into `into_branch`. The reply comes at once
        with a deployment that is `pending`: wait until it is deployable before queueing it. Nothing
        on the target branch changes yet. Answers 422 when it cannot be made, for instance because
        the target branch has no safe migrations.

        `POST /organizations/{organization}/databases/{database}/deploy-requests`

        Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch whose schema is to be deployed.
            into_branch: Name of the branch that is to get the schema, usually the production
                branch. Left out, it is the parent of `branch`. The published document asks for it,
                so send it when you know it.
            notes: What the change is about, for the reviewers, in Markdown.
            auto_cutover: Whether the new schema goes live by itself as soon as it is prepared.
                With `false` the deployment stops in `pending_cutover` until it is applied, so that
                a person can choose the moment.
            auto_delete_branch: Whether `branch` is deleted once the deployment is over.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_deploy_request",
            (organization, database),
            DeployRequest,
            body={
                "branch": branch,
                "into_branch": into_branch,
                "notes": notes,
                "auto_cutover": auto_cutover,
                "auto_delete_branch": auto_delete_branch,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Get a deploy request.

        Returns one deploy request with its deployment, which tells how far the change has come.
        This is the call to poll while a deployment runs.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deployable(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until the schema checks of the deploy request are over.

        Success means that it can be queued (`ready` and `deployable`) or that the two branches
        already have the same schema (`no_changes`); look at `deployment.state` to tell them apart.
        Failure means that the checks found an error or do not allow the deployment, for the reasons
        in `deployment.lint_errors`, or that the request was closed in the meantime.

        It succeeds when `deployment.state` is `ready` and `deployment.deployable` is `true`, or
        `deployment.state` is `no_changes`. It fails when `deployment.state` is `ready` and
        `deployment.deployable` is `false`, or `deployment.state` is `error` or `complete_error` or
        `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds to wait, or a `timedelta`; 10 minutes unless told otherwise. `None`
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_deploy_request",
            "wait_until_deployable",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deployed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until the new schema is live on the target branch.

        Queue the deploy request first. Success includes `complete_pending_revert`, where the schema
        is live and can still be reverted. A deployment without `auto_cutover` stops in
        `pending_cutover`, and this goes on waiting there until somebody applies it. Copying a large
        table takes hours, and the default limit is twelve.

        It succeeds when `deployment.state` is `complete` or `complete_pending_revert` or
        `no_changes`. It fails when `deployment.state` is `error` or `complete_error` or
        `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_deploy_request",
            "wait_until_deployed",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_reverted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until a revert has put the former schema back.

        Ask for the revert first. Failure means that the revert went wrong, or that there is nothing
        left to revert: the window has ended (`complete`) or the deployment never changed the
        schema.

        It succeeds when `deployment.state` is `complete_revert`. It fails when `deployment.state`
        is `complete_revert_error` or `complete` or `no_changes` or `error` or `complete_error` or
        `complete_cancel` or `cancelled`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_deploy_request",
            "wait_until_reverted",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def close(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        state: KnownDeployRequestState,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Close a deploy request without deploying it.

        Closes an open deploy request; the branches keep the schemas they have. Send `closed` as the
        state. To stop a deployment that is queued or running, cancel it. To propose the same change
        again, open a new request from the branch.

        `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`

        Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            state: The state to bring the request into. Only `closed` is accepted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "close_deploy_request",
            (organization, database, number),
            DeployRequest,
            body={"state": state},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def queue(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        instant_ddl: bool | Omit = OMIT,
        strategy: DeploymentStrategy | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Queue a deploy request for deployment.

        Puts the deployment of a deploy request into the queue of the database; it starts when the
        deployments ahead of it are done. The deployment must be `ready`, and approved where the
        database demands reviews; otherwise the answer is 422. The reply comes at once: wait until
        it is deployed.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            instant_ddl: Whether to alter the tables in place instead of rebuilding copies. Much
                faster, but it can lock a table for seconds and cannot be reverted; possible only
                when `instant_ddl_eligible` is true on the deployment.
            strategy: Whether the deployment keeps to the order of the queue or runs beside
                others.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "queue_deploy_request",
            (organization, database, number),
            DeployRequest,
            body={"instant_ddl": instant_ddl, "strategy": strategy},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_queue(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Deployment]:
        """List the deploy queue of a database.

        Returns the deployments that wait or run, in the order in which they will be deployed. The
        first one holds up the rest: a deployment that waits for its cutover, its revert window or a
        repair is seen here.

        `GET /organizations/{organization}/databases/{database}/deploy-queue`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `Deployment`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_deploy_queue",
            (organization, database),
            Deployment,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_reviews(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[DeployRequestReview]:
        """List the reviews of a deploy request.

        Returns the comments and approvals that people have left on a deploy request, page by page.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            The items of all pages, each a `DeployRequestReview`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_request_reviews",
            (organization, database, number),
            DeployRequestReview,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def review(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        state: KnownDeployRequestReviewState | Omit = OMIT,
        body: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequestReview:
        """Review a deploy request.

        Approves a deploy request or comments on it, in the name of the user or service token that
        calls. Where the database demands approval before deploying, the request can be queued only
        once it is approved.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`

        Service token: any one of `approve_deploy_request`, `review_deploy_request`. OAuth:
        `approve_deploy_requests` (organization, database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            state: Whether to approve the deploy request or only to comment on it.
            body: The text of the review, in Markdown. An approval may go without one.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequestReview`: A comment on a deploy request, or an approval of it, by one
            reviewer.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "review_deploy_request",
            (organization, database, number),
            DeployRequestReview,
            body={"state": state, "body": body},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def skip_revert(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """End the revert window of a deployment.

        Gives up the chance to revert, so that the deployment is `complete` now and not when its 30
        minutes are over, and the next one in the queue can start. The new schema stays. Possible
        while the deployment is `complete_pending_revert`.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "skip_revert_period",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def revert(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Revert a deployed schema change.

        Puts the schema back as it was before the deployment, keeping the rows written since.
        Possible while the deployment is `complete_pending_revert`, that is within 30 minutes of the
        cutover and unless it was an instant one; afterwards the answer is 422. The revert runs on
        after the reply: wait until it is reverted.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "complete_revert",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_deployment(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Deployment:
        """Get the deployment of a deploy request.

        Returns the deployment alone: its state, its place in the queue, the statements it runs and
        how far each has come. The same object stands in the `deployment` field of the deploy
        request.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Deployment`: The work behind a deploy request: the statements that turn the schema
            of the target branch into the new one, their checks, their place in the queue and
            their progress up to the cutover and the revert window.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_deployment",
            (organization, database, number),
            Deployment,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Cancel a queued or running deployment.

        Takes a deployment out of the queue, or stops one that is running before its cutover; the
        target branch keeps its schema. Stopping takes a moment (`in_progress_cancel`) and ends in
        `complete_cancel` or `cancelled`. After the cutover, revert instead.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "cancel_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def apply(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Apply a deployment that waits for its cutover.

        Starts the cutover of a deployment that was made without `auto_cutover` and has reached
        `pending_cutover`: the prepared tables replace the live ones and the new schema is in force.
        The reply comes while the cutover runs: wait until it is deployed.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "complete_gated_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_auto_apply(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        enable: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Choose whether a deploy request cuts over by itself.

        Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon
        as they have caught up; off, the deployment waits in `pending_cutover` until it is applied.

        `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            enable: True lets the deployment cut over by itself, false makes it wait until it is
                applied.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_auto_apply",
            (organization, database, number),
            DeployRequest,
            body={"enable": enable},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_auto_delete_branch(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        enable: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Choose whether a deploy request deletes its branch at the end.

        Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes
        from is deleted once the deployment is complete.

        `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            enable: True deletes the branch at the end, false keeps it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_auto_delete_branch",
            (organization, database, number),
            DeployRequest,
            body={"enable": enable},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def complete_errored(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Take a failed deployment off the deploy queue.

        Marks a deployment, or a revert, that stopped with an error as done, so that the next one in
        the queue of the database can run. It repairs nothing: look at the deployment's operations
        first to see which statements went through.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "complete_errored_deploy",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def force_cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Force the cutover of a running deployment.

        Makes the prepared tables replace the live ones even though long queries or transactions
        hold the cutover up, at their expense: Vitess ends what stands in the way. For a deployment
        whose cutover does not come about by itself.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "force_cutover_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_operations(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[DeployOperation]:
        """List the statements of a deployment.

        Returns the statements that a deployment runs, one entry for each statement and keyspace,
        with how far each has come and what went wrong with it, page by page.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            The items of all pages, each a `DeployOperation`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_operations",
            (organization, database, number),
            DeployOperation,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def check_storage(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequestStorageCheck:
        """Check that the disks have room for a deployment.

        Returns whether every shard has room for the second copy of the tables that a deployment
        builds, and how much would be missing.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequestStorageCheck`: Whether the disks of a database have room for a
            deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "check_deploy_request_storage",
            (organization, database, number),
            DeployRequestStorageCheck,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Get how strongly a deployment is slowed down.

        Returns the throttling of one deploy request, for each keyspace that it changes.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_deploy_request_throttler",
            (organization, database, number),
            Throttler,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        ratio: int | Omit = OMIT,
        configurations: Sequence[ThrottlerConfiguration | ThrottlerConfigurationDict] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Set how strongly a deployment is slowed down.

        Sets the throttling of one deploy request, also while its deployment runs, to spare the
        database while large tables are rebuilt. Give either one ratio for all keyspaces or one for
        each.

        `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            ratio: Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments
                hardly advance).
            configurations: Strength of the throttling by keyspace, one entry for every keyspace
                for which a ratio can be set.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_deploy_request_throttler",
            (organization, database, number),
            Throttler,
            body={"ratio": ratio, "configurations": configurations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_diff(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TableDiffList:
        """Get what a deploy request changes.

        Returns the differences between the schemas of the two branches, one entry for each table or
        view, without pages. This is what reviewers look at.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TableDiffList`: The tables and views that differ between two schemas, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_deploy_request_diff",
            (organization, database, number),
            TableDiffList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDeployRequests(AsyncResource):
    """Changes of a schema, proposed, reviewed and rolled out like a pull request.

    A deploy request compares the schema of one branch with that of the branch it goes into, and its
    deployment carries the difference over without blocking the tables. MySQL (Vitess) databases
    only; the target branch needs safe migrations switched on.

    A deploy request begins `open`, with a deployment that is `pending` while the service works out
    the difference and checks it, and then `ready` (or `no_changes`). People review it. Queueing it
    puts the deployment into the queue of the database, which runs one deployment after another
    (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the live ones and
    kept in step with them. When the copies have caught up comes the cutover, the swap that makes
    the new schema live: at once with `auto_cutover`, otherwise the deployment stays in
    `pending_cutover` until it is applied. For 30 minutes after the cutover
    (`complete_pending_revert`) the change can be reverted without losing what was written since;
    skipping that window, or its end, makes the deployment `complete`. A deployed request is
    `closed`; one that is closed without being deployed changes nothing.
    """

    @property
    def with_raw_response(self) -> AsyncDeployRequestsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncDeployRequestsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        state: str | Omit = OMIT,
        branch: str | Omit = OMIT,
        into_branch: str | Omit = OMIT,
        deployed_at: str | Omit = OMIT,
        running_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[DeployRequest]:
        """List the deploy requests of a database.

        Returns the deploy requests of a database, open and closed, page by page. An empty list can
        also mean that the token lacks the access. The filters narrow each other down.

        `GET /organizations/{organization}/databases/{database}/deploy-requests`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            state: Only deploy requests in this state: `open`, `closed` (deployed or not), or
                `deployed` (closed because their schema went live). Without it, all of them.
            branch: Only deploy requests that come from the branch of this name.
            into_branch: Only deploy requests that go into the branch of this name.
            deployed_at: Only deploy requests whose schema went live within this time range,
                written as two RFC 3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
            running_at: Only deploy requests whose deployment was running at some time within
                this range, written like `deployed_at`.
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
            The items of all pages, each a `DeployRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_requests",
            (organization, database),
            DeployRequest,
            query={
                "state": state,
                "branch": branch,
                "into_branch": into_branch,
                "deployed_at": deployed_at,
                "running_at": running_at,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        branch: str,
        into_branch: str | Omit = OMIT,
        notes: str | Omit = OMIT,
        auto_cutover: bool | Omit = OMIT,
        auto_delete_branch: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Open a deploy request.

        Proposes to carry the schema of `branch` over into `into_branch`. The reply comes at once
        with a deployment that is `pending`: wait until it is deployable before queueing it. Nothing
        on the target branch changes yet. Answers 422 when it cannot be made, for instance because
        the target branch has no safe migrations.

        `POST /organizations/{organization}/databases/{database}/deploy-requests`

        Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch whose schema is to be deployed.
            into_branch: Name of the branch that is to get the schema, usually the production
                branch. Left out, it is the parent of `branch`. The published document asks for it,
                so send it when you know it.
            notes: What the change is about, for the reviewers, in Markdown.
            auto_cutover: Whether the new schema goes live by itself as soon as it is prepared.
                With `false` the deployment stops in `pending_cutover` until it is applied, so that
                a person can choose the moment.
            auto_delete_branch: Whether `branch` is deleted once the deployment is over.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_deploy_request",
            (organization, database),
            DeployRequest,
            body={
                "branch": branch,
                "into_branch": into_branch,
                "notes": notes,
                "auto_cutover": auto_cutover,
                "auto_delete_branch": auto_delete_branch,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Get a deploy request.

        Returns one deploy request with its deployment, which tells how far the change has come.
        This is the call to poll while a deployment runs.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deployable(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until the schema checks of the deploy request are over.

        Success means that it can be queued (`ready` and `deployable`) or that the two branches
        already have the same schema (`no_changes`); look at `deployment.state` to tell them apart.
        Failure means that the checks found an error or do not allow the deployment, for the reasons
        in `deployment.lint_errors`, or that the request was closed in the meantime.

        It succeeds when `deployment.state` is `ready` and `deployment.deployable` is `true`, or
        `deployment.state` is `no_changes`. It fails when `deployment.state` is `ready` and
        `deployment.deployable` is `false`, or `deployment.state` is `error` or `complete_error` or
        `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds to wait, or a `timedelta`; 10 minutes unless told otherwise. `None`
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_deploy_request",
            "wait_until_deployable",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deployed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until the new schema is live on the target branch.

        Queue the deploy request first. Success includes `complete_pending_revert`, where the schema
        is live and can still be reverted. A deployment without `auto_cutover` stops in
        `pending_cutover`, and this goes on waiting there until somebody applies it. Copying a large
        table takes hours, and the default limit is twelve.

        It succeeds when `deployment.state` is `complete` or `complete_pending_revert` or
        `no_changes`. It fails when `deployment.state` is `error` or `complete_error` or
        `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_deploy_request",
            "wait_until_deployed",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_reverted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DeployRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Waits until a revert has put the former schema back.

        Ask for the revert first. Failure means that the revert went wrong, or that there is nothing
        left to revert: the window has ended (`complete`) or the deployment never changed the
        schema.

        It succeeds when `deployment.state` is `complete_revert`. It fails when `deployment.state`
        is `complete_revert_error` or `complete` or `no_changes` or `error` or `complete_error` or
        `complete_cancel` or `cancelled`.

        Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_deploy_request",
            "wait_until_reverted",
            (organization, database, number),
            DeployRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def close(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        state: KnownDeployRequestState,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Close a deploy request without deploying it.

        Closes an open deploy request; the branches keep the schemas they have. Send `closed` as the
        state. To stop a deployment that is queued or running, cancel it. To propose the same change
        again, open a new request from the branch.

        `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`

        Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            state: The state to bring the request into. Only `closed` is accepted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "close_deploy_request",
            (organization, database, number),
            DeployRequest,
            body={"state": state},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def queue(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        instant_ddl: bool | Omit = OMIT,
        strategy: DeploymentStrategy | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Queue a deploy request for deployment.

        Puts the deployment of a deploy request into the queue of the database; it starts when the
        deployments ahead of it are done. The deployment must be `ready`, and approved where the
        database demands reviews; otherwise the answer is 422. The reply comes at once: wait until
        it is deployed.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            instant_ddl: Whether to alter the tables in place instead of rebuilding copies. Much
                faster, but it can lock a table for seconds and cannot be reverted; possible only
                when `instant_ddl_eligible` is true on the deployment.
            strategy: Whether the deployment keeps to the order of the queue or runs beside
                others.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "queue_deploy_request",
            (organization, database, number),
            DeployRequest,
            body={"instant_ddl": instant_ddl, "strategy": strategy},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_queue(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Deployment]:
        """List the deploy queue of a database.

        Returns the deployments that wait or run, in the order in which they will be deployed. The
        first one holds up the rest: a deployment that waits for its cutover, its revert window or a
        repair is seen here.

        `GET /organizations/{organization}/databases/{database}/deploy-queue`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `Deployment`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_deploy_queue",
            (organization, database),
            Deployment,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_reviews(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[DeployRequestReview]:
        """List the reviews of a deploy request.

        Returns the comments and approvals that people have left on a deploy request, page by page.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            The items of all pages, each a `DeployRequestReview`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_request_reviews",
            (organization, database, number),
            DeployRequestReview,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def review(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        state: KnownDeployRequestReviewState | Omit = OMIT,
        body: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequestReview:
        """Review a deploy request.

        Approves a deploy request or comments on it, in the name of the user or service token that
        calls. Where the database demands approval before deploying, the request can be queued only
        once it is approved.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`

        Service token: any one of `approve_deploy_request`, `review_deploy_request`. OAuth:
        `approve_deploy_requests` (organization, database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            state: Whether to approve the deploy request or only to comment on it.
            body: The text of the review, in Markdown. An approval may go without one.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequestReview`: A comment on a deploy request, or an approval of it, by one
            reviewer.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "review_deploy_request",
            (organization, database, number),
            DeployRequestReview,
            body={"state": state, "body": body},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def skip_revert(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """End the revert window of a deployment.

        Gives up the chance to revert, so that the deployment is `complete` now and not when its 30
        minutes are over, and the next one in the queue can start. The new schema stays. Possible
        while the deployment is `complete_pending_revert`.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "skip_revert_period",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def revert(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Revert a deployed schema change.

        Puts the schema back as it was before the deployment, keeping the rows written since.
        Possible while the deployment is `complete_pending_revert`, that is within 30 minutes of the
        cutover and unless it was an instant one; afterwards the answer is 422. The revert runs on
        after the reply: wait until it is reverted.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "complete_revert",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_deployment(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Deployment:
        """Get the deployment of a deploy request.

        Returns the deployment alone: its state, its place in the queue, the statements it runs and
        how far each has come. The same object stands in the `deployment` field of the deploy
        request.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Deployment`: The work behind a deploy request: the statements that turn the schema
            of the target branch into the new one, their checks, their place in the queue and
            their progress up to the cutover and the revert window.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_deployment",
            (organization, database, number),
            Deployment,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Cancel a queued or running deployment.

        Takes a deployment out of the queue, or stops one that is running before its cutover; the
        target branch keeps its schema. Stopping takes a moment (`in_progress_cancel`) and ends in
        `complete_cancel` or `cancelled`. After the cutover, revert instead.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "cancel_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def apply(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Apply a deployment that waits for its cutover.

        Starts the cutover of a deployment that was made without `auto_cutover` and has reached
        `pending_cutover`: the prepared tables replace the live ones and the new schema is in force.
        The reply comes while the cutover runs: wait until it is deployed.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "complete_gated_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_auto_apply(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        enable: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Choose whether a deploy request cuts over by itself.

        Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon
        as they have caught up; off, the deployment waits in `pending_cutover` until it is applied.

        `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            enable: True lets the deployment cut over by itself, false makes it wait until it is
                applied.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_auto_apply",
            (organization, database, number),
            DeployRequest,
            body={"enable": enable},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_auto_delete_branch(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        enable: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Choose whether a deploy request deletes its branch at the end.

        Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes
        from is deleted once the deployment is complete.

        `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            enable: True deletes the branch at the end, false keeps it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_auto_delete_branch",
            (organization, database, number),
            DeployRequest,
            body={"enable": enable},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def complete_errored(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Take a failed deployment off the deploy queue.

        Marks a deployment, or a revert, that stopped with an error as done, so that the next one in
        the queue of the database can run. It repairs nothing: look at the deployment's operations
        first to see which statements went through.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "complete_errored_deploy",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def force_cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequest:
        """Force the cutover of a running deployment.

        Makes the prepared tables replace the live ones even though long queries or transactions
        hold the cutover up, at their expense: Vitess ends what stands in the way. For a deployment
        whose cutover does not come about by itself.

        `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequest`: A proposal to carry the schema of one branch over into another,
            with its review and its deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "force_cutover_deploy_request",
            (organization, database, number),
            DeployRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_operations(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[DeployOperation]:
        """List the statements of a deployment.

        Returns the statements that a deployment runs, one entry for each statement and keyspace,
        with how far each has come and what went wrong with it, page by page.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
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
            The items of all pages, each a `DeployOperation`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_deploy_operations",
            (organization, database, number),
            DeployOperation,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def check_storage(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeployRequestStorageCheck:
        """Check that the disks have room for a deployment.

        Returns whether every shard has room for the second copy of the tables that a deployment
        builds, and how much would be missing.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DeployRequestStorageCheck`: Whether the disks of a database have room for a
            deployment.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "check_deploy_request_storage",
            (organization, database, number),
            DeployRequestStorageCheck,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Get how strongly a deployment is slowed down.

        Returns the throttling of one deploy request, for each keyspace that it changes.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`

        Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_deploy_request_throttler",
            (organization, database, number),
            Throttler,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        ratio: int | Omit = OMIT,
        configurations: Sequence[ThrottlerConfiguration | ThrottlerConfigurationDict] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Set how strongly a deployment is slowed down.

        Sets the throttling of one deploy request, also while its deployment runs, to spare the
        database while large tables are rebuilt. Give either one ratio for all keyspaces or one for
        each.

        `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`

        Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
        database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            ratio: Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments
                hardly advance).
            configurations: Strength of the throttling by keyspace, one entry for every keyspace
                for which a ratio can be set.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_deploy_request_throttler",
            (organization, database, number),
            Throttler,
            body={"ratio": ratio, "configurations": configurations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_diff(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TableDiffList:
        """Get what a deploy request changes.

        Returns the differences between the schemas of the two branches, one entry for each table or
        view, without pages. This is what reviewers look at.

        `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the deploy request: the small whole number that counts up within
                the database and stands in the address of its web page, not the `id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TableDiffList`: The tables and views that differ between two schemas, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_deploy_request_diff",
            (organization, database, number),
            TableDiffList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class DeployRequestsWithRawResponse:
    """The methods of `DeployRequests`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: DeployRequests) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.close = to_raw(raw.close)
        self.queue = to_raw(raw.queue)
        self.list_queue = to_raw_page(raw.list_queue)
        self.list_reviews = to_raw_page(raw.list_reviews)
        self.review = to_raw(raw.review)
        self.skip_revert = to_raw(raw.skip_revert)
        self.revert = to_raw(raw.revert)
        self.get_deployment = to_raw(raw.get_deployment)
        self.cancel = to_raw(raw.cancel)
        self.apply = to_raw(raw.apply)
        self.update_auto_apply = to_raw(raw.update_auto_apply)
        self.update_auto_delete_branch = to_raw(raw.update_auto_delete_branch)
        self.complete_errored = to_raw(raw.complete_errored)
        self.force_cutover = to_raw(raw.force_cutover)
        self.list_operations = to_raw_page(raw.list_operations)
        self.check_storage = to_raw(raw.check_storage)
        self.get_throttler = to_raw(raw.get_throttler)
        self.update_throttler = to_raw(raw.update_throttler)
        self.get_diff = to_raw(raw.get_diff)


class AsyncDeployRequestsWithRawResponse:
    """The methods of `AsyncDeployRequests`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncDeployRequests) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.close = to_async_raw(raw.close)
        self.queue = to_async_raw(raw.queue)
        self.list_queue = to_async_raw_page(raw.list_queue)
        self.list_reviews = to_async_raw_page(raw.list_reviews)
        self.review = to_async_raw(raw.review)
        self.skip_revert = to_async_raw(raw.skip_revert)
        self.revert = to_async_raw(raw.revert)
        self.get_deployment = to_async_raw(raw.get_deployment)
        self.cancel = to_async_raw(raw.cancel)
        self.apply = to_async_raw(raw.apply)
        self.update_auto_apply = to_async_raw(raw.update_auto_apply)
        self.update_auto_delete_branch = to_async_raw(raw.update_auto_delete_branch)
        self.complete_errored = to_async_raw(raw.complete_errored)
        self.force_cutover = to_async_raw(raw.force_cutover)
        self.list_operations = to_async_raw_page(raw.list_operations)
        self.check_storage = to_async_raw(raw.check_storage)
        self.get_throttler = to_async_raw(raw.get_throttler)
        self.update_throttler = to_async_raw(raw.update_throttler)
        self.get_diff = to_async_raw(raw.get_diff)
