// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Payment method: the calls of the reference.
enum BillingPaymentMethodSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_organization_billing_payment_method": try await getOrganizationBillingPaymentMethod(client)
        case "delete_organization_billing_payment_method": try await deleteOrganizationBillingPaymentMethod(client)
        case "update_payment_method": try await updatePaymentMethod(client)
        case "get_payment_method_setup": try await getPaymentMethodSetup(client)
        default: return false
        }
        return true
    }

    static func getOrganizationBillingPaymentMethod(_ client: PlanetScaleClient) async throws {
        let paymentMethod = try await client.billingPaymentMethod.get("acme")
        _ = paymentMethod
    }

    static func deleteOrganizationBillingPaymentMethod(_ client: PlanetScaleClient) async throws {
        try await client.billingPaymentMethod.delete("acme")
    }

    static func updatePaymentMethod(_ client: PlanetScaleClient) async throws {
        let paymentMethodSetup = try await client.billingPaymentMethod.createSetup("acme")
        _ = paymentMethodSetup
    }

    static func getPaymentMethodSetup(_ client: PlanetScaleClient) async throws {
        let paymentMethodSetup = try await client.billingPaymentMethod.getSetup("acme", "a1b2c3d4e5f6")

        let setupCompleted = try await client.billingPaymentMethod.waitUntilSetupCompleted(
            "acme",
            "a1b2c3d4e5f6"
        )
        _ = paymentMethodSetup
        _ = setupCompleted
    }
}
