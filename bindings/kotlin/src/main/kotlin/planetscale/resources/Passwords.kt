// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.Password
import planetscale.types.PasswordRole

/**
 * Credentials with which applications and people connect to one branch over the MySQL protocol.
 *
 * Each password has its own username, access level, lifetime and list of allowed addresses. The
 * secret is shown once, when the password is created or renewed. Postgres branches use roles
 * instead.
 */
public interface Passwords {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawPasswords
        get() = RawPasswords(transport)

    /**
     * List the passwords of a branch.
     *
     * Gives the passwords of a branch, page by page. Secrets are never part of a list.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
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
     * @return The first page, or the one that is asked for; each item is a [Password].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListPasswords = ListPasswords(),
        options: RequestOptions? = null,
    ): Page<Password> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Passwords.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Password> = list(organization, database, branch, ListPasswords(), options)

    /**
     * List the passwords of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
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
     * @return A flow of [Password]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListPasswords = ListPasswords(),
        options: RequestOptions? = null,
    ): Pages<Password> =
        transport.all(
            "list_passwords",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Password.serializer(),
        )

    /** [Passwords.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Password> = all(organization, database, branch, ListPasswords(), options)

    /**
     * Create a password for a branch.
     *
     * Creates a username and a secret for a branch and returns them. `plainText` holds the secret
     * in this reply only, so store it at once. The access that a token needs depends on the branch
     * (production or not) and on the kind of password (read-only or not).
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
     *
     * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
     * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Password]: A username and a secret for connecting to one branch over the MySQL
     *   protocol.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreatePassword = CreatePassword(),
        options: RequestOptions? = null,
    ): Password = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [Passwords.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Password = create(organization, database, branch, CreatePassword(), options)

    /**
     * Get a password.
     *
     * Gives one password of a branch. `plainText` is null here, because the service keeps no
     * readable copy of the secret.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
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
     * @param id Identifier of the password, as `id` in the list of passwords. Not its name and
     *   not its username.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Password]: A username and a secret for connecting to one branch over the MySQL
     *   protocol.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Password = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Delete a password.
     *
     * Revokes a password for good: nobody can connect with it any more. Create its successor first
     * where an application depends on it.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
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
     * @param id Identifier of the password, as `id` in the list of passwords. Not its name and
     *   not its username.
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
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, id, options).decoded()

    /**
     * Change the name or the allowed addresses of a password.
     *
     * Renames a password or replaces the list of addresses that may use it. Fields that are not
     * sent stay as they are. Username, secret, access level and lifetime cannot be changed; create
     * another password for that.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
     *
     * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
     * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
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
     * @param id Identifier of the password, as `id` in the list of passwords. Not its name and
     *   not its username.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Password]: A username and a secret for connecting to one branch over the MySQL
     *   protocol.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdatePassword = UpdatePassword(),
        options: RequestOptions? = null,
    ): Password = withRawResponse.update(organization, database, branch, id, params, options).decoded()

    /** [Passwords.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): Password = update(organization, database, branch, id, UpdatePassword(), options)

    /**
     * Renew a password that has a limited lifetime.
     *
     * Starts the lifetime of a password anew and returns it with its secret in `plainText`, in this
     * reply only. Works for passwords whose `renewable` is true; others are answered with 422.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`
     *
     * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
     * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
     * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
     * (organization, database, branch), `manage_production_read_only_passwords` (organization,
     * database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the password, as `id` in the list of passwords. Not its name and
     *   not its username.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Password]: A username and a secret for connecting to one branch over the MySQL
     *   protocol.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun renew(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Password = withRawResponse.renew(organization, database, branch, id, options).decoded()

    /**
     * List the passwords of all branches of a database.
     *
     * Gives the passwords of every branch of a database, page by page; each names its branch.
     * Secrets are never part of a list. Official clients read no page numbers from the reply, so
     * where it has none, it ends with the first page.
     *
     * `GET /organizations/{organization}/databases/{database}/passwords`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Password].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listForDatabase(
        organization: String? = null,
        database: String,
        params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions? = null,
    ): Page<Password> = withRawResponse.listForDatabase(organization, database, params, options).decoded()

    /** [Passwords.listForDatabase] without params. */
    public suspend fun listForDatabase(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Password> = listForDatabase(organization, database, ListDatabasePasswords(), options)

    /**
     * List the passwords of all branches of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listForDatabase] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/passwords`
     *
     *
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Password]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allForDatabase(
        organization: String? = null,
        database: String,
        params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions? = null,
    ): Pages<Password> =
        transport.all(
            "list_database_passwords",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Password.serializer(),
        )

    /** [Passwords.allForDatabase] without params. */
    public fun allForDatabase(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Password> = allForDatabase(organization, database, ListDatabasePasswords(), options)
}

internal class PasswordsCalls(
    override val calls: Transport,
) : Passwords, Real

/** The calls of [Passwords], which give the whole answer: its status, its headers and what it says. */
public class RawPasswords internal constructor(
    private val transport: Transport,
) {
    /** [Passwords.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListPasswords = ListPasswords(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Password>> =
        transport.send(
            "list_passwords",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Password.serializer()),
        )

    /** [Passwords.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Password>> = list(organization, database, branch, ListPasswords(), options)

    /** [Passwords.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreatePassword = CreatePassword(),
        options: RequestOptions? = null,
    ): RawResponse<Password> =
        transport.send(
            "create_password",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Password.serializer()),
        )

    /** [Passwords.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Password> = create(organization, database, branch, CreatePassword(), options)

    /** [Passwords.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Password> =
        transport.send(
            "get_password",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Password.serializer()),
        )

    /** [Passwords.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_password",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Passwords.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdatePassword = UpdatePassword(),
        options: RequestOptions? = null,
    ): RawResponse<Password> =
        transport.send(
            "update_password",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Password.serializer()),
        )

    /** [Passwords.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Password> = update(organization, database, branch, id, UpdatePassword(), options)

    /** [Passwords.renew] with the whole answer. */
    public suspend fun renew(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Password> =
        transport.send(
            "renew_password",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Password.serializer()),
        )

    /** [Passwords.listForDatabase] with the whole answer. */
    public suspend fun listForDatabase(
        organization: String? = null,
        database: String,
        params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Password>> =
        transport.send(
            "list_database_passwords",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Password.serializer()),
        )

    /** [Passwords.listForDatabase] without params. */
    public suspend fun listForDatabase(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Password>> = listForDatabase(organization, database, ListDatabasePasswords(), options)
}

/** Arguments of [Passwords.list]. */
public data class ListPasswords @JvmOverloads constructor(
    /** Only passwords that connect to this read-only region of the branch, given by its identifier. */
    public val readOnlyRegionId: String? = null,
    /** Only passwords in this status. The service publishes no list of the words. */
    public val status: String? = null,
    /** Only passwords whose name contains this text. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("read_only_region_id", readOnlyRegionId)
            add("status", status)
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Passwords.create]. */
public data class CreatePassword @JvmOverloads constructor(
    /** Name by which people recognise the password, such as `web`. The service makes one up when none is sent. */
    public val name: String? = null,
    /**
     * What connections with this password may do. Without it the service takes `reader` for
     * passwords that connect to replicas and `admin` for all others.
     */
    public val role: PasswordRole? = null,
    /** Whether connections go to replicas, for reading only, instead of the primary. */
    public val replica: Boolean? = null,
    /** Lifetime in seconds, after which the password expires. Without it the password never expires. */
    public val ttl: Long? = null,
    /**
     * Addresses that may connect with this password, as IPv4 addresses or CIDR ranges such as
     * `203.0.113.0/24`. Without it any address may.
     */
    public val cidrs: List<String>? = null,
    /**
     * Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge.
     * The addresses come back in `directVtgateAddresses`.
     */
    public val directVtgate: Boolean? = null,
    /**
     * Identifier of a read-only region. The password then always connects to the replicas there.
     * Not together with `replica`.
     */
    public val readOnlyRegionId: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("role", role?.value)
            put("replica", replica)
            put("ttl", ttl)
            put("cidrs", cidrs, ListSerializer(String.serializer()))
            put("direct_vtgate", directVtgate)
            put("read_only_region_id", readOnlyRegionId)
        }
}

/** Arguments of [Passwords.update]. */
public data class UpdatePassword @JvmOverloads constructor(
    /** New name of the password. */
    public val name: String? = null,
    /** The whole new list of IPv4 addresses and CIDR ranges that may connect. It replaces the old one. */
    public val cidrs: List<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("cidrs", cidrs, ListSerializer(String.serializer()))
        }
}

/** Arguments of [Passwords.listForDatabase]. */
public data class ListDatabasePasswords @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}
