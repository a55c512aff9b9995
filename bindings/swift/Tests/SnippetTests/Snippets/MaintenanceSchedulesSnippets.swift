// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Maintenance schedules: the calls of the reference.
enum MaintenanceSchedulesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_maintenance_schedules": try await listMaintenanceSchedules(client)
        case "get_maintenance_schedule": try await getMaintenanceSchedule(client)
        case "list_maintenance_windows": try await listMaintenanceWindows(client)
        default: return false
        }
        return true
    }

    static func listMaintenanceSchedules(_ client: PlanetScaleClient) async throws {
        for try await maintenanceSchedule in client.maintenanceSchedules.all("acme", "shop") {
            print(maintenanceSchedule)
        }
    }

    static func getMaintenanceSchedule(_ client: PlanetScaleClient) async throws {
        let maintenanceSchedule = try await client.maintenanceSchedules.get("acme", "shop", "a1b2c3d4e5f6")
        _ = maintenanceSchedule
    }

    static func listMaintenanceWindows(_ client: PlanetScaleClient) async throws {
        for try await maintenanceWindow in client.maintenanceSchedules.allWindows(
            "acme",
            "shop",
            "a1b2c3d4e5f6"
        ) {
            print(maintenanceWindow)
        }
    }
}
