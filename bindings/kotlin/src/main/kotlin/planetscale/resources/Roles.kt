// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.types.InheritedRole
import planetscale.types.QuerySafetyMode
import planetscale.types.Role

/**
 * Credentials with which applications and people connect to one Postgres branch.
 *
 * A role is a Postgres role with its own username, password, rights and lifetime. The password is
 * shown once, when the role is created. MySQL branches use passwords instead.
 */
public interface Roles {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawRoles
        get() = RawRoles(transport)

    /**
     * Create a role on a Postgres branch.
     *
     * Creates a role and returns it. `password` holds the secret in this reply only, so store it at
     * once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
     * `inheritedRoles` and cannot be changed later.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`
     *
     * Service token: any one of `create_production_branch_password`,
     * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateRole = CreateRole(),
        options: RequestOptions? = null,
    ): Role = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [Roles.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Role = create(organization, database, branch, CreateRole(), options)

    /**
     * List the roles of a Postgres branch.
     *
     * Gives the roles of a branch, page by page. Secrets are never part of a list.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
     * any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Role].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListRoles = ListRoles(),
        options: RequestOptions? = null,
    ): Page<Role> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Roles.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Role> = list(organization, database, branch, ListRoles(), options)

    /**
     * List the roles of a Postgres branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
     * any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Role]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListRoles = ListRoles(),
        options: RequestOptions? = null,
    ): Pages<Role> =
        transport.all(
            "list_roles",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Role.serializer(),
        )

    /** [Roles.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Role> = all(organization, database, branch, ListRoles(), options)

    /**
     * Get a role.
     *
     * Gives one role of a Postgres branch. `password` is null here, because the service shows the
     * secret only once.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
     * any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Role = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the role can connect.
     *
     * Fails when its lifetime ends before that.
     *
     * It succeeds when `ready` is `true`. It fails when `expired` is `true`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param options For this wait only: how long to wait, 10 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Role] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Role>? = null,
    ): Role =
        transport.wait(
            "get_role",
            "wait_until_ready",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Role.serializer()),
        )

    /**
     * Waits like [waitUntilReady] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param options For this wait only: how long to wait, 10 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Role] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Role>? = null,
    ): Flow<WaitProgress<Role>> =
        transport.progress(
            "get_role",
            "wait_until_ready",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Role.serializer()),
        )

    /**
     * Delete a role.
     *
     * Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
     * other objects, so name a `successor` that takes them over; otherwise the service answers with
     * 422.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
     *
     * Service token: any one of `delete_production_branch_password`,
     * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: DeleteRole = DeleteRole(),
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, id, params, options).decoded()

    /** [Roles.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): Unit = delete(organization, database, branch, id, DeleteRole(), options)

    /**
     * Rename a role or change its guards.
     *
     * Changes the fields that are given and returns the role. The new name is for people: username,
     * password and path stay. Rights cannot be changed.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
     *
     * Service token: any one of `create_production_branch_password`,
     * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateRole = UpdateRole(),
        options: RequestOptions? = null,
    ): Role = withRawResponse.update(organization, database, branch, id, params, options).decoded()

    /** [Roles.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): Role = update(organization, database, branch, id, UpdateRole(), options)

    /**
     * Get the default role of a Postgres branch.
     *
     * Gives the default role, which every Postgres branch has from the start. `password` is null
     * here; reset the role to get a secret.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
     * any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Role = withRawResponse.getDefault(organization, database, branch, options).decoded()

    /**
     * Give the default role of a Postgres branch a new password.
     *
     * Makes a new password for the default role and returns the role. `password` holds the secret
     * in this reply only, so store it at once. The old password stops working.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`
     *
     * Service token: any one of `delete_production_branch_password`,
     * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun resetDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Role = withRawResponse.resetDefault(organization, database, branch, options).decoded()

    /**
     * Hand over what a role owns to another role.
     *
     * Makes another role the owner of every table and other object that the role owns, usually
     * before the role is deleted. Postgres refuses to drop a role that owns something.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`
     *
     * Service token: any one of `delete_production_branch_password`,
     * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param params What is sent beside the path; `successor` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reassignObjects(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: ReassignRoleObjects,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.reassignObjects(organization, database, branch, id, params, options).decoded()

    /**
     * Renew a role that has a limited lifetime.
     *
     * Starts the lifetime of a role anew and returns the role. Its password stays as it is.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`
     *
     * Service token: any one of `create_production_branch_password`,
     * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun renew(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Role = withRawResponse.renew(organization, database, branch, id, options).decoded()

    /**
     * Give a role a new password.
     *
     * Makes a new password for a role and returns the role. `password` holds the secret in this
     * reply only, so store it at once. The old password stops working.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`
     *
     * Service token: any one of `delete_production_branch_password`,
     * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
     * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
     * (organization, database), `manage_read_only_passwords` (organization, database, branch),
     * `manage_production_read_only_passwords` (organization, database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the role, as `id` in the role. Not its name and not its username.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Role]: A Postgres role for connecting to one branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reset(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Role = withRawResponse.reset(organization, database, branch, id, options).decoded()
}

internal class RolesCalls(
    override val calls: Transport,
) : Roles, Real

/** The calls of [Roles], which give the whole answer: its status, its headers and what it says. */
public class RawRoles internal constructor(
    private val transport: Transport,
) {
    /** [Roles.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateRole = CreateRole(),
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "create_role",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Role> = create(organization, database, branch, CreateRole(), options)

    /** [Roles.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListRoles = ListRoles(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Role>> =
        transport.send(
            "list_roles",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Role.serializer()),
        )

    /** [Roles.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Role>> = list(organization, database, branch, ListRoles(), options)

    /** [Roles.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "get_role",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: DeleteRole = DeleteRole(),
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_role",
            listOf(organization, database, branch, id),
            params.toQuery(),
            null,
            options,
            Replies.nothing,
        )

    /** [Roles.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Unit> = delete(organization, database, branch, id, DeleteRole(), options)

    /** [Roles.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateRole = UpdateRole(),
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "update_role",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Role> = update(organization, database, branch, id, UpdateRole(), options)

    /** [Roles.getDefault] with the whole answer. */
    public suspend fun getDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "get_default_role",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.resetDefault] with the whole answer. */
    public suspend fun resetDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "reset_default_role",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.reassignObjects] with the whole answer. */
    public suspend fun reassignObjects(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: ReassignRoleObjects,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "reassign_role_objects",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.nothing,
        )

    /** [Roles.renew] with the whole answer. */
    public suspend fun renew(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "renew_role",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Role.serializer()),
        )

    /** [Roles.reset] with the whole answer. */
    public suspend fun reset(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Role> =
        transport.send(
            "reset_role",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Role.serializer()),
        )
}

/** Arguments of [Roles.create]. */
public data class CreateRole @JvmOverloads constructor(
    /** Name by which people recognise the role, such as `web`. The service makes one up when none is sent. */
    public val name: String? = null,
    /** Lifetime in seconds, after which the role expires. Without it the role never expires. */
    public val ttl: Long? = null,
    /**
     * The Postgres roles whose rights the new role gets. An application that reads and writes needs
     * `pg_read_all_data` and `pg_write_all_data`.
     */
    public val inheritedRoles: List<InheritedRole>? = null,
    /** Whether the role may stream changes out of the database (the Postgres attribute REPLICATION). */
    public val withReplication: Boolean? = null,
    /** What happens to a DELETE without a WHERE clause that this role sends. */
    public val requireWhereOnDelete: QuerySafetyMode? = null,
    /** What happens to an UPDATE without a WHERE clause that this role sends. */
    public val requireWhereOnUpdate: QuerySafetyMode? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("ttl", ttl)
            put("inherited_roles", inheritedRoles, ListSerializer(InheritedRole.serializer()))
            put("with_replication", withReplication)
            put("require_where_on_delete", requireWhereOnDelete?.value)
            put("require_where_on_update", requireWhereOnUpdate?.value)
        }
}

/** Arguments of [Roles.list]. */
public data class ListRoles @JvmOverloads constructor(
    /** Only roles in this status. The service publishes no list of the words. */
    public val status: String? = null,
    /** Only roles whose name contains this text. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("status", status)
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Roles.delete]. */
public data class DeleteRole @JvmOverloads constructor(
    /** The role that takes over everything that the deleted role owns, such as `postgres`. */
    public val successor: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("successor", successor)
        }
}

/** Arguments of [Roles.update]. */
public data class UpdateRole @JvmOverloads constructor(
    /** New name by which people recognise the role, such as `web`. */
    public val name: String? = null,
    /** What happens to a DELETE without a WHERE clause that this role sends. */
    public val requireWhereOnDelete: QuerySafetyMode? = null,
    /** What happens to an UPDATE without a WHERE clause that this role sends. */
    public val requireWhereOnUpdate: QuerySafetyMode? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("require_where_on_delete", requireWhereOnDelete?.value)
            put("require_where_on_update", requireWhereOnUpdate?.value)
        }
}

/** Arguments of [Roles.reassignObjects]. */
public data class ReassignRoleObjects(
    /** The role that becomes the owner, such as `postgres`. */
    public val successor: String,
) {
    internal fun toBody(): String =
        body {
            put("successor", successor)
        }
}
