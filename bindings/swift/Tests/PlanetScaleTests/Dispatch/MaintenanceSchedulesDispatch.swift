// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Maintenance schedules: the calls of the vectors.
enum MaintenanceSchedulesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_maintenance_schedules": return try await listMaintenanceSchedules(call)
        case "get_maintenance_schedule": return try await getMaintenanceSchedule(call)
        case "list_maintenance_windows": return try await listMaintenanceWindows(call)
        default: return nil
        }
    }

    static func listMaintenanceSchedules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListMaintenanceSchedules = try ListMaintenanceSchedules(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.maintenanceSchedules.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.maintenanceSchedules.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.maintenanceSchedules.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.maintenanceSchedules.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getMaintenanceSchedule(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.maintenanceSchedules.get(
                organization,
                database,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.maintenanceSchedules.withRawResponse.get(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listMaintenanceWindows(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        let params: ListMaintenanceWindows = try ListMaintenanceWindows(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.maintenanceSchedules.listWindows(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.maintenanceSchedules.withRawResponse.listWindows(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.maintenanceSchedules.allWindows(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.maintenanceSchedules.allWindows(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
