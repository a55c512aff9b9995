// Generated from api/resources by `cargo xtask codegen`. Do not edit.

import PlanetScale

/// The Swift calls of docs/reference, line by line, so that the compiler has read them and tests can run them.
enum Snippets {
    /// Runs the lines of an operation's page; false if there is no such operation.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        if try await GatesSnippets.run(operation, client) { return true }
        if try await RidesSnippets.run(operation, client) { return true }
        if try await TicketsSnippets.run(operation, client) { return true }
        return false
    }
}
