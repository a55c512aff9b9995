// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Invoices: the calls of the reference.
enum InvoicesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_invoices": try await listInvoices(client)
        case "get_invoice": try await getInvoice(client)
        case "get_invoice_line_items": try await getInvoiceLineItems(client)
        default: return false
        }
        return true
    }

    static func listInvoices(_ client: PlanetScaleClient) async throws {
        for try await invoice in client.invoices.all("acme") {
            print(invoice)
        }
    }

    static func getInvoice(_ client: PlanetScaleClient) async throws {
        let invoice = try await client.invoices.get("acme", "a1b2c3d4e5f6")
        _ = invoice
    }

    static func getInvoiceLineItems(_ client: PlanetScaleClient) async throws {
        for try await invoiceLineItem in client.invoices.allLineItems("acme", "a1b2c3d4e5f6") {
            print(invoiceLineItem)
        }
    }
}
