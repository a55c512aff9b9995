// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: the types.

import Foundation

/// The admin component of a Neki branch: the processes that watch over its shards and repair them.
public struct NekiAdmin: JSONModel, Identifiable {
    /// Identifier of the admin component.
    public var id: String = ""
    /// The size of its processes, with processor and memory.
    public var sku: NekiAdminSizeSku?
    /// The word for that size.
    public var adminSize: String?
    /// Whether what was asked for is in force.
    public var state: NekiComponentState = NekiComponentState.unknown("")
    /// When the admin component was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the admin component was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        sku: NekiAdminSizeSku? = nil,
        adminSize: String? = nil,
        state: NekiComponentState = NekiComponentState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.sku = sku
        self.adminSize = adminSize
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "sku", "admin_size", "state", "created_at", "updated_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&sku)
            case 2: try reader.read(&adminSize)
            case 3: try reader.read(&state)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("sku", sku)
        fields.put("admin_size", adminSize)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// A size in which the admin component of a Neki branch (sharded Postgres) is offered.
public struct NekiAdminSizeSku: JSONModel {
    /// Word for the size, as `admin_size` takes it.
    public var name: String = ""
    /// Word for the size as people read it.
    public var displayName: String?
    /// Processor cores of one process, as text such as `1/8` or `2`.
    public var cpu: String?
    /// Memory of one process in bytes.
    public var ram: Int?
    /// Place of the size when all are listed from small to large.
    public var sortOrder: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        displayName: String? = nil,
        cpu: String? = nil,
        ram: Int? = nil,
        sortOrder: Int? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.cpu = cpu
        self.ram = ram
        self.sortOrder = sortOrder
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "display_name", "cpu", "ram", "sort_order"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&cpu)
            case 3: try reader.read(&ram)
            case 4: try reader.read(&sortOrder)
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
    }
}

/// Whether what was asked for of a part of a Neki cluster, such as its routers, is in force.
public struct NekiComponentState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A change waits to be carried out.
    public static var pending: Self { Self(rawValue: "pending") }
    /// A change is being carried out.
    public static var applying: Self { Self(rawValue: "applying") }
    /// In force, with no change ahead.
    public static var ready: Self { Self(rawValue: "ready") }

    /// The words that are known.
    public static let allCases: [NekiComponentState] = [.pending, .applying, .ready]
}
