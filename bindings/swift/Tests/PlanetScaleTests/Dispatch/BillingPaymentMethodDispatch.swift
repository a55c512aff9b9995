// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Payment method: the calls of the vectors.
enum BillingPaymentMethodDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_organization_billing_payment_method": return try await getOrganizationBillingPaymentMethod(call)
        case "delete_organization_billing_payment_method": return try await deleteOrganizationBillingPaymentMethod(call)
        case "update_payment_method": return try await updatePaymentMethod(call)
        case "get_payment_method_setup": return try await getPaymentMethodSetup(call)
        default: return nil
        }
    }

    static func getOrganizationBillingPaymentMethod(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        switch call.mode {
        case .send:
            return try await call.sent(call.client.billingPaymentMethod.get(organization, options: call.options))
        case .raw:
            return try await call.raw(call.client.billingPaymentMethod.withRawResponse.get(
                organization,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteOrganizationBillingPaymentMethod(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        switch call.mode {
        case .send:
            return try await call.sent(call.client.billingPaymentMethod.delete(organization, options: call.options))
        case .raw:
            return try await call.raw(call.client.billingPaymentMethod.withRawResponse.delete(
                organization,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updatePaymentMethod(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        switch call.mode {
        case .send:
            return try await call.sent(call.client.billingPaymentMethod.createSetup(
                organization,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.billingPaymentMethod.withRawResponse.createSetup(
                organization,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getPaymentMethodSetup(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.billingPaymentMethod.getSetup(
                organization,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.billingPaymentMethod.withRawResponse.getSetup(
                organization,
                id,
                options: call.options
            ))
        case .wait("wait_until_setup_completed"):
            return try await call.sent(call.client.billingPaymentMethod.waitUntilSetupCompleted(
                organization,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_setup_completed"):
            return try await call.progress(call.client.billingPaymentMethod.progressUntilSetupCompleted(
                organization,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }
}
