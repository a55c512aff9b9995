// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Invoices: the calls of the vectors.
enum InvoicesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_invoices": return try await listInvoices(call)
        case "get_invoice": return try await getInvoice(call)
        case "get_invoice_line_items": return try await getInvoiceLineItems(call)
        default: return nil
        }
    }

    static func listInvoices(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListInvoices = try ListInvoices(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.invoices.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.invoices.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.invoices.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.invoices.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func getInvoice(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.invoices.get(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.invoices.withRawResponse.get(organization, id, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func getInvoiceLineItems(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: GetInvoiceLineItems = try GetInvoiceLineItems(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.invoices.listLineItems(
                organization,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.invoices.withRawResponse.listLineItems(
                organization,
                id,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.invoices.allLineItems(
                organization,
                id,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.invoices.allLineItems(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
