// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: the types.

import Foundation

/// A signed address for reading the logs of a branch.
public struct LogSignature: JSONModel {
    /// The address. Whoever has it can read the logs until it expires, so treat it like a password.
    /// A secret: nothing of this package prints it.
    public var url: Secret = Secret("")

    /// Made of its fields; what is left out is empty.
    public init(url: Secret = Secret("")) {
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys(["url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("url", url)
    }
}
