// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Tickets: the calls of the vectors.
enum TicketsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_tickets": return try await listTickets(call)
        case "download_ticket": return try await downloadTicket(call)
        case "list_prices": return try await listPrices(call)
        default: return nil
        }
    }

    static func listTickets(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListTickets = try ListTickets(
            startingAfter: call.query("starting_after", String.self),
            endingBefore: call.query("ending_before", String.self),
            limit: call.query("limit", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.tickets.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.tickets.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.tickets.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.tickets.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func downloadTicket(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let ticketID: String = call.path("ticket_id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.tickets.download(organization, ticketID, options: call.options))
        case .raw:
            return try await call.raw(call.client.tickets.withRawResponse.download(
                organization,
                ticketID,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listPrices(_ call: VectorCall) async throws -> VectorResult {
        switch call.mode {
        case .send:
            return try await call.sent(call.client.tickets.prices(options: call.options))
        case .raw:
            return try await call.raw(call.client.tickets.withRawResponse.prices(options: call.options))
        default:
            throw call.impossible
        }
    }
}
