// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.MaintenanceSchedule
import planetscale.types.MaintenanceWindow

/**
 * A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
 * database: install new versions of Vitess and MySQL, and carry out changes of sizes that have been
 * asked for.
 *
 * For Enterprise plans. Schedules can be read here; they are changed in the dashboard.
 */
public interface MaintenanceSchedules {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawMaintenanceSchedules
        get() = RawMaintenanceSchedules(transport)

    /**
     * List the maintenance schedules of a database.
     *
     * Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [MaintenanceSchedule].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions? = null,
    ): Page<MaintenanceSchedule> = withRawResponse.list(organization, database, params, options).decoded()

    /** [MaintenanceSchedules.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<MaintenanceSchedule> = list(organization, database, ListMaintenanceSchedules(), options)

    /**
     * List the maintenance schedules of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [MaintenanceSchedule]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions? = null,
    ): Pages<MaintenanceSchedule> =
        transport.all(
            "list_maintenance_schedules",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            MaintenanceSchedule.serializer(),
        )

    /** [MaintenanceSchedules.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<MaintenanceSchedule> = all(organization, database, ListMaintenanceSchedules(), options)

    /**
     * Get a maintenance schedule.
     *
     * Returns one maintenance schedule: when its windows are, and which updates wait for the next
     * one.
     *
     * `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the maintenance schedule.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [MaintenanceSchedule]: When the service may update the clusters of a database and
     *   carry out changes of their size and settings.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): MaintenanceSchedule = withRawResponse.get(organization, database, id, options).decoded()

    /**
     * List the windows of a maintenance schedule.
     *
     * Returns the maintenance windows of a schedule, page by page, with when the maintenance in
     * them began and ended.
     *
     * `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the maintenance schedule.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [MaintenanceWindow].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listWindows(
        organization: String? = null,
        database: String,
        id: String,
        params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions? = null,
    ): Page<MaintenanceWindow> = withRawResponse.listWindows(organization, database, id, params, options).decoded()

    /** [MaintenanceSchedules.listWindows] without params. */
    public suspend fun listWindows(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): Page<MaintenanceWindow> = listWindows(organization, database, id, ListMaintenanceWindows(), options)

    /**
     * List the windows of a maintenance schedule: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listWindows] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the maintenance schedule.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [MaintenanceWindow]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allWindows(
        organization: String? = null,
        database: String,
        id: String,
        params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions? = null,
    ): Pages<MaintenanceWindow> =
        transport.all(
            "list_maintenance_windows",
            listOf(organization, database, id),
            params.toQuery(),
            null,
            options,
            MaintenanceWindow.serializer(),
        )

    /** [MaintenanceSchedules.allWindows] without params. */
    public fun allWindows(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): Pages<MaintenanceWindow> = allWindows(organization, database, id, ListMaintenanceWindows(), options)
}

internal class MaintenanceSchedulesCalls(
    override val calls: Transport,
) : MaintenanceSchedules, Real

/** The calls of [MaintenanceSchedules], which give the whole answer: its status, its headers and what it says. */
public class RawMaintenanceSchedules internal constructor(
    private val transport: Transport,
) {
    /** [MaintenanceSchedules.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions? = null,
    ): RawResponse<Page<MaintenanceSchedule>> =
        transport.send(
            "list_maintenance_schedules",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(MaintenanceSchedule.serializer()),
        )

    /** [MaintenanceSchedules.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<MaintenanceSchedule>> = list(organization, database, ListMaintenanceSchedules(), options)

    /** [MaintenanceSchedules.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<MaintenanceSchedule> =
        transport.send(
            "get_maintenance_schedule",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.json(MaintenanceSchedule.serializer()),
        )

    /** [MaintenanceSchedules.listWindows] with the whole answer. */
    public suspend fun listWindows(
        organization: String? = null,
        database: String,
        id: String,
        params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions? = null,
    ): RawResponse<Page<MaintenanceWindow>> =
        transport.send(
            "list_maintenance_windows",
            listOf(organization, database, id),
            params.toQuery(),
            null,
            options,
            Replies.page(MaintenanceWindow.serializer()),
        )

    /** [MaintenanceSchedules.listWindows] without params. */
    public suspend fun listWindows(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Page<MaintenanceWindow>> = listWindows(organization, database, id, ListMaintenanceWindows(), options)
}

/** Arguments of [MaintenanceSchedules.list]. */
public data class ListMaintenanceSchedules @JvmOverloads constructor(
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

/** Arguments of [MaintenanceSchedules.listWindows]. */
public data class ListMaintenanceWindows @JvmOverloads constructor(
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
