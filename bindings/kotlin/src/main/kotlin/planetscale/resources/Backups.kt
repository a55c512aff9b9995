// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
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
import planetscale.types.Backup
import planetscale.types.BackupPeriodUnit
import planetscale.types.BackupState

/**
 * Copies of a branch's data at one moment, made by a backup policy or on request.
 *
 * A backup can be restored into a new branch until it expires. Making one takes minutes for small
 * databases and up to half a day for large ones.
 */
public interface Backups {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBackups
        get() = RawBackups(transport)

    /**
     * List the backups of a branch.
     *
     * Gives the backups of a branch, page by page. The filters can be combined. A token without the
     * access may get an empty list instead of an error.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
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
     * @return The first page, or the one that is asked for; each item is a [Backup].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBackups = ListBackups(),
        options: RequestOptions? = null,
    ): Page<Backup> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Backups.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Backup> = list(organization, database, branch, ListBackups(), options)

    /**
     * List the backups of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
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
     * @return A flow of [Backup]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBackups = ListBackups(),
        options: RequestOptions? = null,
    ): Pages<Backup> =
        transport.all(
            "list_backups",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Backup.serializer(),
        )

    /** [Backups.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Backup> = all(organization, database, branch, ListBackups(), options)

    /**
     * Start a backup of a branch.
     *
     * Starts a backup and returns it at once, still `pending`. Poll it until its state is
     * `success`; that can take hours for a large database. Without a retention the backup is kept
     * as long as the service's default for backups on request.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`
     *
     * Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
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
     * @return [Backup]: A copy of a branch's data at one moment, from which a new branch can be
     *   restored.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateBackup = CreateBackup(),
        options: RequestOptions? = null,
    ): Backup = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [Backups.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Backup = create(organization, database, branch, CreateBackup(), options)

    /**
     * Get a backup.
     *
     * Gives one backup of a branch with its state, sizes and retention.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Backup]: A copy of a branch's data at one moment, from which a new branch can be
     *   restored.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Backup = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the backup has been made.
     *
     * Fails when it failed, was canceled or was passed over. Large databases take hours, so the
     * default limit is twelve hours.
     *
     * It succeeds when `state` is `success`. It fails when `state` is `failed` or `canceled` or
     * `ignored`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Backup]: A copy of a branch's data at one moment, from which a new branch can be
     *   restored.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Backup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilComplete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Backup>? = null,
    ): Backup =
        transport.wait(
            "get_backup",
            "wait_until_complete",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Backup.serializer()),
        )

    /**
     * Waits like [waitUntilComplete] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Backup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilComplete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Backup>? = null,
    ): Flow<WaitProgress<Backup>> =
        transport.progress(
            "get_backup",
            "wait_until_complete",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Backup.serializer()),
        )

    /**
     * Waits until the service no longer knows the backup.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Backup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Backup>? = null,
    ): Unit =
        transport.waitGone(
            "get_backup",
            "wait_until_deleted",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Backup.serializer()),
        )

    /**
     * Waits like [waitUntilDeleted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Backup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Backup>? = null,
    ): Flow<WaitProgress<Backup>> =
        transport.progress(
            "get_backup",
            "wait_until_deleted",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Backup.serializer()),
        )

    /**
     * Delete a backup.
     *
     * Deletes a backup and its stored data for good. The service keeps backups that are `protected`
     * or `required`. A backup of a production branch needs the access
     * `delete_production_branch_backups`.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
     *
     * Service token: any one of `delete_backups`, `delete_production_branch_backups`. OAuth: any
     * one of `delete_backups` (organization, database, branch), `delete_production_branch_backups`
     * (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
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
     * Guard a backup against deletion or let go of it.
     *
     * Changes the fields that are given and returns the backup.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
     *
     * Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the backup, as `id` in the list of backups.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Backup]: A copy of a branch's data at one moment, from which a new branch can be
     *   restored.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateBackup = UpdateBackup(),
        options: RequestOptions? = null,
    ): Backup = withRawResponse.update(organization, database, branch, id, params, options).decoded()

    /** [Backups.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): Backup = update(organization, database, branch, id, UpdateBackup(), options)
}

internal class BackupsCalls(
    override val calls: Transport,
) : Backups, Real

/** The calls of [Backups], which give the whole answer: its status, its headers and what it says. */
public class RawBackups internal constructor(
    private val transport: Transport,
) {
    /** [Backups.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBackups = ListBackups(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Backup>> =
        transport.send(
            "list_backups",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Backup.serializer()),
        )

    /** [Backups.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Backup>> = list(organization, database, branch, ListBackups(), options)

    /** [Backups.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateBackup = CreateBackup(),
        options: RequestOptions? = null,
    ): RawResponse<Backup> =
        transport.send(
            "create_backup",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Backup.serializer()),
        )

    /** [Backups.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Backup> = create(organization, database, branch, CreateBackup(), options)

    /** [Backups.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Backup> =
        transport.send(
            "get_backup",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Backup.serializer()),
        )

    /** [Backups.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_backup",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Backups.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateBackup = UpdateBackup(),
        options: RequestOptions? = null,
    ): RawResponse<Backup> =
        transport.send(
            "update_backup",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Backup.serializer()),
        )

    /** [Backups.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Backup> = update(organization, database, branch, id, UpdateBackup(), options)
}

/** Arguments of [Backups.list]. */
public data class ListBackups @JvmOverloads constructor(
    /**
     * Whether to list every backup instead of the service's usual selection. The service does not
     * say more about that selection.
     */
    public val all: Boolean? = null,
    /** Only backups in this state. */
    public val state: BackupState? = null,
    /** Only backups made by this backup policy, given by its identifier. */
    public val policy: String? = null,
    /** Only backups from this moment on, as a date or an RFC 3339 timestamp. */
    public val from: String? = null,
    /** Only backups up to this moment, as a date or an RFC 3339 timestamp. */
    public val to: String? = null,
    /**
     * Only backups that were being made then. A single RFC 3339 timestamp, or a range written
     * `start..end` such as `2026-03-01T00:00:00Z..2026-03-02T00:00:00Z`.
     */
    public val runningAt: String? = null,
    /** Whether to list only backups of production branches (true) or only those of development branches (false). */
    public val production: Boolean? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("all", all)
            add("state", state?.value)
            add("policy", policy)
            add("from", from)
            add("to", to)
            add("running_at", runningAt)
            add("production", production)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Backups.create]. */
public data class CreateBackup @JvmOverloads constructor(
    /** Name of the backup. The service makes one up when none is sent. */
    public val name: String? = null,
    /** The unit of `retentionValue`. Send both or neither. */
    public val retentionUnit: BackupPeriodUnit? = null,
    /** How long to keep the backup, counted in `retentionUnit`. 6 with `hour` means six hours. */
    public val retentionValue: Long? = null,
    /**
     * Whether to begin at once, even at the cost of the database's speed while the backup is made.
     * Postgres databases do not support it.
     */
    public val emergency: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("retention_unit", retentionUnit?.value)
            put("retention_value", retentionValue)
            put("emergency", emergency)
        }
}

/** Arguments of [Backups.update]. */
public data class UpdateBackup @JvmOverloads constructor(
    /** Whether the backup is guarded against deletion. */
    public val protected: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("protected", protected)
        }
}
