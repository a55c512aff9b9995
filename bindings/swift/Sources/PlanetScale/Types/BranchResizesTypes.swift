// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: the types.

import Foundation

/// A change of the VTGates of a MySQL branch.
///
/// The fields tell what they are to be after it, those that begin with `previous_` what they were
/// before.
public struct BranchResizeRequest: JSONModel, Identifiable {
    /// Identifier of the resize.
    public var id: String = ""
    /// How far the resize is.
    public var state: ChangeRequestState = ChangeRequestState.unknown("")
    /// When the resize began to be carried out. Null while it waits.
    public var startedAt: Date?
    /// When the resize ended. Null until then.
    public var completedAt: Date?
    /// When the resize was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the resize last made progress.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Size of the VTGates in the service's internal form.
    public var vtgateSize: String?
    /// Size of the VTGates before the resize, in the service's internal form.
    public var previousVtgateSize: String?
    /// How many VTGates run; with autoscaling, the fewest.
    public var vtgateCount: Int?
    /// How many VTGates ran; with autoscaling, the fewest.
    public var previousVtgateCount: Int?
    /// The most VTGates that autoscaling may run. Null without autoscaling.
    public var vtgateMaxCount: Int?
    /// The most VTGates that autoscaling could run. Null without autoscaling.
    public var previousVtgateMaxCount: Int?
    /// Whether VTGates are added and taken away with the load.
    public var vtgateAutoscaling: Bool?
    /// Whether VTGates were added and taken away with the load.
    public var previousVtgateAutoscaling: Bool?
    /// Percentage of processor use that autoscaling aims for. Null without autoscaling.
    public var vtgateTargetCPUUtilization: Double?
    /// Percentage of processor use that autoscaling aimed for. Null without autoscaling.
    public var previousVtgateTargetCPUUtilization: Double?
    /// Size of the VTGates as requests name it, such as `VTG_5`.
    public var vtgateName: String?
    /// Size of the VTGates as people read it, such as `VTG-5`.
    public var vtgateDisplayName: String?
    /// Size of the VTGates before the resize, as requests name it.
    public var previousVtgateName: String?
    /// Size of the VTGates before the resize, as people read it.
    public var previousVtgateDisplayName: String?
    /// Who asked for the resize. Null when the service did.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: ChangeRequestState = ChangeRequestState.unknown(""),
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        vtgateSize: String? = nil,
        previousVtgateSize: String? = nil,
        vtgateCount: Int? = nil,
        previousVtgateCount: Int? = nil,
        vtgateMaxCount: Int? = nil,
        previousVtgateMaxCount: Int? = nil,
        vtgateAutoscaling: Bool? = nil,
        previousVtgateAutoscaling: Bool? = nil,
        vtgateTargetCPUUtilization: Double? = nil,
        previousVtgateTargetCPUUtilization: Double? = nil,
        vtgateName: String? = nil,
        vtgateDisplayName: String? = nil,
        previousVtgateName: String? = nil,
        previousVtgateDisplayName: String? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.state = state
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.vtgateSize = vtgateSize
        self.previousVtgateSize = previousVtgateSize
        self.vtgateCount = vtgateCount
        self.previousVtgateCount = previousVtgateCount
        self.vtgateMaxCount = vtgateMaxCount
        self.previousVtgateMaxCount = previousVtgateMaxCount
        self.vtgateAutoscaling = vtgateAutoscaling
        self.previousVtgateAutoscaling = previousVtgateAutoscaling
        self.vtgateTargetCPUUtilization = vtgateTargetCPUUtilization
        self.previousVtgateTargetCPUUtilization = previousVtgateTargetCPUUtilization
        self.vtgateName = vtgateName
        self.vtgateDisplayName = vtgateDisplayName
        self.previousVtgateName = previousVtgateName
        self.previousVtgateDisplayName = previousVtgateDisplayName
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "started_at", "completed_at", "created_at", "updated_at", "vtgate_size", "previous_vtgate_size",
        "vtgate_count", "previous_vtgate_count", "vtgate_max_count", "previous_vtgate_max_count", "vtgate_autoscaling",
        "previous_vtgate_autoscaling", "vtgate_target_cpu_utilization", "previous_vtgate_target_cpu_utilization",
        "vtgate_name", "vtgate_display_name", "previous_vtgate_name", "previous_vtgate_display_name", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&startedAt)
            case 3: try reader.read(&completedAt)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            case 6: try reader.read(&vtgateSize)
            case 7: try reader.read(&previousVtgateSize)
            case 8: try reader.read(&vtgateCount)
            case 9: try reader.read(&previousVtgateCount)
            case 10: try reader.read(&vtgateMaxCount)
            case 11: try reader.read(&previousVtgateMaxCount)
            case 12: try reader.read(&vtgateAutoscaling)
            case 13: try reader.read(&previousVtgateAutoscaling)
            case 14: try reader.read(&vtgateTargetCPUUtilization)
            case 15: try reader.read(&previousVtgateTargetCPUUtilization)
            case 16: try reader.read(&vtgateName)
            case 17: try reader.read(&vtgateDisplayName)
            case 18: try reader.read(&previousVtgateName)
            case 19: try reader.read(&previousVtgateDisplayName)
            case 20: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("vtgate_size", vtgateSize)
        fields.put("previous_vtgate_size", previousVtgateSize)
        fields.put("vtgate_count", vtgateCount)
        fields.put("previous_vtgate_count", previousVtgateCount)
        fields.put("vtgate_max_count", vtgateMaxCount)
        fields.put("previous_vtgate_max_count", previousVtgateMaxCount)
        fields.put("vtgate_autoscaling", vtgateAutoscaling)
        fields.put("previous_vtgate_autoscaling", previousVtgateAutoscaling)
        fields.put("vtgate_target_cpu_utilization", vtgateTargetCPUUtilization)
        fields.put("previous_vtgate_target_cpu_utilization", previousVtgateTargetCPUUtilization)
        fields.put("vtgate_name", vtgateName)
        fields.put("vtgate_display_name", vtgateDisplayName)
        fields.put("previous_vtgate_name", previousVtgateName)
        fields.put("previous_vtgate_display_name", previousVtgateDisplayName)
        fields.put("actor", actor)
    }
}
