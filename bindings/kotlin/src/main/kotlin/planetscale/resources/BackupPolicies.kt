// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// Backup policies: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.BackupPeriodUnit
import planetscale.types.BackupPolicy
import planetscale.types.BackupPolicyTarget

/**
 * The schedules by which the service backs up the branches of a database, and how long it keeps
 * each backup.
 *
 * Some the service insists on; others can be added for more frequent or longer-lived backups.
 */
public interface BackupPolicies {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBackupPolicies
        get() = RawBackupPolicies(transport)

    /**
     * List the backup policies of a database.
     *
     * Gives the schedules by which a database is backed up, page by page, with the times of the
     * last and the next backup.
     *
     * `GET /organizations/{organization}/databases/{database}/backup-policies`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [BackupPolicy].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions? = null,
    ): Page<BackupPolicy> = withRawResponse.list(organization, database, params, options).decoded()

    /** [BackupPolicies.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<BackupPolicy> = list(organization, database, ListBackupPolicies(), options)

    /**
     * List the backup policies of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/backup-policies`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [BackupPolicy]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions? = null,
    ): Pages<BackupPolicy> =
        transport.all(
            "list_backup_policies",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            BackupPolicy.serializer(),
        )

    /** [BackupPolicies.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<BackupPolicy> = all(organization, database, ListBackupPolicies(), options)

    /**
     * Add a backup policy to a database.
     *
     * Adds a schedule for backups and returns it. The backups that it makes are billed by their
     * size. Combinations of frequency and retention that the service does not offer are answered
     * with 422.
     *
     * `POST /organizations/{organization}/databases/{database}/backup-policies`
     *
     * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `retentionValue`, `retentionUnit`,
     *   `frequencyValue`, `frequencyUnit` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BackupPolicy]: A schedule by which the service makes backups of a database's
     *   branches, and how long it keeps them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateBackupPolicy,
        options: RequestOptions? = null,
    ): BackupPolicy = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Get a backup policy.
     *
     * Gives one schedule of backups of a database.
     *
     * `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`
     *
     * Service token: `read_backups`. OAuth: `read_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the policy, as `id` in the list of backup policies.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BackupPolicy]: A schedule by which the service makes backups of a database's
     *   branches, and how long it keeps them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): BackupPolicy = withRawResponse.get(organization, database, id, options).decoded()

    /**
     * Change a backup policy.
     *
     * Changes the fields that are given, leaves the others, and returns the policy.
     *
     * `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`
     *
     * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the policy, as `id` in the list of backup policies.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BackupPolicy]: A schedule by which the service makes backups of a database's
     *   branches, and how long it keeps them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateBackupPolicy = UpdateBackupPolicy(),
        options: RequestOptions? = null,
    ): BackupPolicy = withRawResponse.update(organization, database, id, params, options).decoded()

    /** [BackupPolicies.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): BackupPolicy = update(organization, database, id, UpdateBackupPolicy(), options)

    /**
     * Delete a backup policy.
     *
     * Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
     * deleted.
     *
     * `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`
     *
     * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the policy, as `id` in the list of backup policies.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, id, options).decoded()
}

internal class BackupPoliciesCalls(
    override val calls: Transport,
) : BackupPolicies, Real

/** The calls of [BackupPolicies], which give the whole answer: its status, its headers and what it says. */
public class RawBackupPolicies internal constructor(
    private val transport: Transport,
) {
    /** [BackupPolicies.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions? = null,
    ): RawResponse<Page<BackupPolicy>> =
        transport.send(
            "list_backup_policies",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(BackupPolicy.serializer()),
        )

    /** [BackupPolicies.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<BackupPolicy>> = list(organization, database, ListBackupPolicies(), options)

    /** [BackupPolicies.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateBackupPolicy,
        options: RequestOptions? = null,
    ): RawResponse<BackupPolicy> =
        transport.send(
            "create_backup_policy",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(BackupPolicy.serializer()),
        )

    /** [BackupPolicies.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<BackupPolicy> =
        transport.send(
            "get_backup_policy",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.json(BackupPolicy.serializer()),
        )

    /** [BackupPolicies.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateBackupPolicy = UpdateBackupPolicy(),
        options: RequestOptions? = null,
    ): RawResponse<BackupPolicy> =
        transport.send(
            "update_backup_policy",
            listOf(organization, database, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(BackupPolicy.serializer()),
        )

    /** [BackupPolicies.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<BackupPolicy> = update(organization, database, id, UpdateBackupPolicy(), options)

    /** [BackupPolicies.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_backup_policy",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [BackupPolicies.list]. */
public data class ListBackupPolicies @JvmOverloads constructor(
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

/** Arguments of [BackupPolicies.create]. */
public data class CreateBackupPolicy @JvmOverloads constructor(
    /** How long each backup is kept, counted in `retentionUnit`. */
    public val retentionValue: Long,
    /** The unit of `retentionValue`. */
    public val retentionUnit: BackupPeriodUnit,
    /** How often a backup is made, as the distance between two counted in `frequencyUnit`. */
    public val frequencyValue: Long,
    /** The unit of `frequencyValue`, at most a month. */
    public val frequencyUnit: BackupPeriodUnit,
    /** Name of the policy. The service makes one up when none is sent. */
    public val name: String? = null,
    /** Which branches the policy backs up. */
    public val target: BackupPolicyTarget? = null,
    /** Time of day in UTC at which the backup starts, as `HH:MM`. */
    public val scheduleTime: String? = null,
    /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. */
    public val scheduleDay: Long? = null,
    /** Week of the month in which the backup starts, from 0 for the first to 3 for the last. */
    public val scheduleWeek: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("target", target?.value)
            put("retention_value", retentionValue)
            put("retention_unit", retentionUnit.value)
            put("frequency_value", frequencyValue)
            put("frequency_unit", frequencyUnit.value)
            put("schedule_time", scheduleTime)
            put("schedule_day", scheduleDay)
            put("schedule_week", scheduleWeek)
        }
}

/** Arguments of [BackupPolicies.update]. */
public data class UpdateBackupPolicy @JvmOverloads constructor(
    /** Name of the policy. */
    public val name: String? = null,
    /** Which branches the policy backs up. */
    public val target: BackupPolicyTarget? = null,
    /** How long each backup is kept, counted in `retentionUnit`. */
    public val retentionValue: Long? = null,
    /** The unit of `retentionValue`. */
    public val retentionUnit: BackupPeriodUnit? = null,
    /** How often a backup is made, as the distance between two counted in `frequencyUnit`. */
    public val frequencyValue: Long? = null,
    /** The unit of `frequencyValue`, at most a month. */
    public val frequencyUnit: BackupPeriodUnit? = null,
    /** Time of day in UTC at which the backup starts, as `HH:MM`. */
    public val scheduleTime: String? = null,
    /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. */
    public val scheduleDay: Long? = null,
    /** Week of the month in which the backup starts, from 0 for the first to 3 for the last. */
    public val scheduleWeek: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("target", target?.value)
            put("retention_value", retentionValue)
            put("retention_unit", retentionUnit?.value)
            put("frequency_value", frequencyValue)
            put("frequency_unit", frequencyUnit?.value)
            put("schedule_time", scheduleTime)
            put("schedule_day", scheduleDay)
            put("schedule_week", scheduleWeek)
        }
}
