// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: the calls of the vectors.

package planetscale.dispatch

import planetscale.Page
import planetscale.resources.ListMaintenanceSchedules
import planetscale.resources.ListMaintenanceWindows
import planetscale.serial.WholeNumber
import planetscale.types.MaintenanceSchedule
import planetscale.types.MaintenanceWindow

/** The calls of the vectors, by operation. */
internal val maintenanceSchedules: Map<String, Operation> =
    mapOf(
        "list_maintenance_schedules" to listMaintenanceSchedules(),
        "get_maintenance_schedule" to getMaintenanceSchedule(),
        "list_maintenance_windows" to listMaintenanceWindows(),
    )

private fun listMaintenanceSchedules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(MaintenanceSchedule.serializer()),
                client.maintenanceSchedules.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listMaintenanceSchedulesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.maintenanceSchedules.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listMaintenanceSchedulesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.maintenanceSchedules.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listMaintenanceSchedulesParams(arguments),
                    options,
                ),
                MaintenanceSchedule.serializer(),
            )
        },
    )

private fun listMaintenanceSchedulesParams(arguments: Arguments) =
    ListMaintenanceSchedules(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getMaintenanceSchedule(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                MaintenanceSchedule.serializer(),
                client.maintenanceSchedules.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.maintenanceSchedules.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun listMaintenanceWindows(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(MaintenanceWindow.serializer()),
                client.maintenanceSchedules.listWindows(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    listMaintenanceWindowsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.maintenanceSchedules.withRawResponse.listWindows(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                listMaintenanceWindowsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.maintenanceSchedules.allWindows(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    listMaintenanceWindowsParams(arguments),
                    options,
                ),
                MaintenanceWindow.serializer(),
            )
        },
    )

private fun listMaintenanceWindowsParams(arguments: Arguments) =
    ListMaintenanceWindows(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )
