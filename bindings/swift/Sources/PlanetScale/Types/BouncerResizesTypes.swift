// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: the types.

import Foundation

/// A change of a dedicated bouncer.
///
/// The fields tell what it is to be after it, those that begin with `previous_` what it was before.
public struct BouncerResizeRequest: JSONModel, Identifiable {
    /// Identifier of the resize.
    public var id: String = ""
    /// How far the resize is.
    public var state: ChangeRequestState = ChangeRequestState.unknown("")
    /// How many servers the bouncer has in each availability zone.
    public var replicasPerCell: Int?
    /// Where the bouncer leads connections.
    public var target: BouncerTarget?
    /// The settings of the bouncer that differ from their defaults, by name.
    public var parameters: [String: JSON]?
    /// How many servers the bouncer had in each availability zone.
    public var previousReplicasPerCell: Int?
    /// Where the bouncer led connections.
    public var previousTarget: BouncerTarget?
    /// The settings that differed from their defaults before the resize, by name.
    public var previousParameters: [String: JSON]?
    /// When the resize began to be carried out. Null while it waits.
    public var startedAt: Date?
    /// When the resize ended. Null until then.
    public var completedAt: Date?
    /// When the resize was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the resize last made progress.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Who asked for the resize. Null when the service did.
    public var actor: PlanetScaleActor?
    /// The bouncer that is changed.
    public var bouncer: ResourceRef?
    /// The size of each server of the bouncer.
    public var sku: BouncerSku?
    /// The size of each server before the resize.
    public var previousSku: BouncerSku?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: ChangeRequestState = ChangeRequestState.unknown(""),
        replicasPerCell: Int? = nil,
        target: BouncerTarget? = nil,
        parameters: [String: JSON]? = nil,
        previousReplicasPerCell: Int? = nil,
        previousTarget: BouncerTarget? = nil,
        previousParameters: [String: JSON]? = nil,
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        actor: PlanetScaleActor? = nil,
        bouncer: ResourceRef? = nil,
        sku: BouncerSku? = nil,
        previousSku: BouncerSku? = nil
    ) {
        self.id = id
        self.state = state
        self.replicasPerCell = replicasPerCell
        self.target = target
        self.parameters = parameters
        self.previousReplicasPerCell = previousReplicasPerCell
        self.previousTarget = previousTarget
        self.previousParameters = previousParameters
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.actor = actor
        self.bouncer = bouncer
        self.sku = sku
        self.previousSku = previousSku
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "replicas_per_cell", "target", "parameters", "previous_replicas_per_cell", "previous_target",
        "previous_parameters", "started_at", "completed_at", "created_at", "updated_at", "actor", "bouncer", "sku",
        "previous_sku"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&replicasPerCell)
            case 3: try reader.read(&target)
            case 4: try reader.read(&parameters)
            case 5: try reader.read(&previousReplicasPerCell)
            case 6: try reader.read(&previousTarget)
            case 7: try reader.read(&previousParameters)
            case 8: try reader.read(&startedAt)
            case 9: try reader.read(&completedAt)
            case 10: try reader.read(&createdAt)
            case 11: try reader.read(&updatedAt)
            case 12: try reader.read(&actor)
            case 13: try reader.read(&bouncer)
            case 14: try reader.read(&sku)
            case 15: try reader.read(&previousSku)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("replicas_per_cell", replicasPerCell)
        fields.put("target", target)
        fields.put("parameters", parameters)
        fields.put("previous_replicas_per_cell", previousReplicasPerCell)
        fields.put("previous_target", previousTarget)
        fields.put("previous_parameters", previousParameters)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("actor", actor)
        fields.put("bouncer", bouncer)
        fields.put("sku", sku)
        fields.put("previous_sku", previousSku)
    }
}
