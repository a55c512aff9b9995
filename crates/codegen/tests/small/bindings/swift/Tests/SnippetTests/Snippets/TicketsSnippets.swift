// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Tickets: the calls of the reference.
enum TicketsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_tickets": try await listTickets(client)
        case "download_ticket": try await downloadTicket(client)
        case "list_prices": try await listPrices(client)
        default: return false
        }
        return true
    }

    static func listTickets(_ client: PlanetScaleClient) async throws {
        for try await ticket in client.tickets.all("acme") {
            print(ticket)
        }
    }

    static func downloadTicket(_ client: PlanetScaleClient) async throws {
        let data = try await client.tickets.download("acme", "a1b2c3d4e5f6")
        _ = data
    }

    static func listPrices(_ client: PlanetScaleClient) async throws {
        let items = try await client.tickets.prices()
        _ = items
    }
}
