// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val maintenanceSchedules: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_maintenance_schedules" to ::listMaintenanceSchedules,
        "get_maintenance_schedule" to ::getMaintenanceSchedule,
        "list_maintenance_windows" to ::listMaintenanceWindows,
    )

private suspend fun listMaintenanceSchedules(client: PlanetScale) {
    client.maintenanceSchedules.all("acme", "shop").collect { maintenanceSchedule ->
        println(maintenanceSchedule)
    }
}

private suspend fun getMaintenanceSchedule(client: PlanetScale) {
    val maintenanceSchedule = client.maintenanceSchedules.get("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun listMaintenanceWindows(client: PlanetScale) {
    val items = client.maintenanceSchedules.allWindows("acme", "shop", "a1b2c3d4e5f6")
    items.collect { maintenanceWindow ->
        println(maintenanceWindow)
    }
}
