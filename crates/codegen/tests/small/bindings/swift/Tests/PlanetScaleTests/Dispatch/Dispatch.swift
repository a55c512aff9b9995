// Generated from api/resources by `cargo xtask codegen`. Do not edit.

/// Calls the typed methods of an operation with the arguments of a vector.
enum Dispatch {
    /// The result of the call that a vector describes; nil if there is no such operation.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        if let result = try await GatesDispatch.run(operation, call) { return result }
        if let result = try await RidesDispatch.run(operation, call) { return result }
        if let result = try await TicketsDispatch.run(operation, call) { return result }
        return nil
    }
}
