// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: the types.

import Foundation

/// A group of like routers of a Neki branch.
///
/// An application chooses a group by adding its name to the username of its connections, as
/// `username|group`.
public struct NekiRouter: JSONModel, Identifiable {
    /// Identifier of the router group. Paths take `name` instead.
    public var id: String = ""
    /// Name of the group, which paths take.
    public var name: String = ""
    /// Whether this is the group that takes the connections that name none.
    public var `default`: Bool?
    /// The size of each router, with its processor and memory.
    public var sku: NekiRouterSizeSku?
    /// The word for that size, such as `NKR_1`.
    public var routerSize: String?
    /// How many routers run in each availability zone; with autoscaling, the fewest.
    public var replicasPerCell: Int?
    /// Whether routers are added and taken away with the load.
    public var autoscaling: Bool?
    /// The most routers that autoscaling may run in an availability zone. Null without autoscaling.
    public var maxReplicasPerCell: Int?
    /// Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. Null without autoscaling.
    public var targetCPUUtilization: Int?
    /// Whether what was asked for is in force.
    public var state: NekiComponentState = NekiComponentState.unknown("")
    /// When the group was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the group was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        `default`: Bool? = nil,
        sku: NekiRouterSizeSku? = nil,
        routerSize: String? = nil,
        replicasPerCell: Int? = nil,
        autoscaling: Bool? = nil,
        maxReplicasPerCell: Int? = nil,
        targetCPUUtilization: Int? = nil,
        state: NekiComponentState = NekiComponentState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.name = name
        self.default = `default`
        self.sku = sku
        self.routerSize = routerSize
        self.replicasPerCell = replicasPerCell
        self.autoscaling = autoscaling
        self.maxReplicasPerCell = maxReplicasPerCell
        self.targetCPUUtilization = targetCPUUtilization
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "default", "sku", "router_size", "replicas_per_cell", "autoscaling", "max_replicas_per_cell",
        "target_cpu_utilization", "state", "created_at", "updated_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&`default`)
            case 3: try reader.read(&sku)
            case 4: try reader.read(&routerSize)
            case 5: try reader.read(&replicasPerCell)
            case 6: try reader.read(&autoscaling)
            case 7: try reader.read(&maxReplicasPerCell)
            case 8: try reader.read(&targetCPUUtilization)
            case 9: try reader.read(&state)
            case 10: try reader.read(&createdAt)
            case 11: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("default", `default`)
        fields.put("sku", sku)
        fields.put("router_size", routerSize)
        fields.put("replicas_per_cell", replicasPerCell)
        fields.put("autoscaling", autoscaling)
        fields.put("max_replicas_per_cell", maxReplicasPerCell)
        fields.put("target_cpu_utilization", targetCPUUtilization)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// A size in which the routers of a Neki branch are offered.
public struct NekiRouterSizeSku: JSONModel {
    /// Word for the size, as `router_size` takes it, such as `NKR_1`.
    public var name: String = ""
    /// Word for the size as people read it.
    public var displayName: String?
    /// Processor cores of one router, as text such as `1/8` or `2`.
    public var cpu: String?
    /// Memory of one router in bytes.
    public var ram: Int?
    /// Place of the size when all are listed from small to large.
    public var sortOrder: Int?
    /// Price of a router of this size in US dollars a month. Null where no price is given.
    public var rate: Double?
    /// Whether the size can be chosen now.
    public var enabled: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        displayName: String? = nil,
        cpu: String? = nil,
        ram: Int? = nil,
        sortOrder: Int? = nil,
        rate: Double? = nil,
        enabled: Bool? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.cpu = cpu
        self.ram = ram
        self.sortOrder = sortOrder
        self.rate = rate
        self.enabled = enabled
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "display_name", "cpu", "ram", "sort_order", "rate", "enabled"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&cpu)
            case 3: try reader.read(&ram)
            case 4: try reader.read(&sortOrder)
            case 5: try reader.read(&rate)
            case 6: try reader.read(&enabled)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("cpu", cpu)
        fields.put("ram", ram)
        fields.put("sort_order", sortOrder)
        fields.put("rate", rate)
        fields.put("enabled", enabled)
    }
}
