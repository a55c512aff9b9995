// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val billingPaymentMethod: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_organization_billing_payment_method" to ::getOrganizationBillingPaymentMethod,
        "delete_organization_billing_payment_method" to ::deleteOrganizationBillingPaymentMethod,
        "update_payment_method" to ::updatePaymentMethod,
        "get_payment_method_setup" to ::getPaymentMethodSetup,
    )

private suspend fun getOrganizationBillingPaymentMethod(client: PlanetScale) {
    val paymentMethod = client.billingPaymentMethod.get("acme")
}

private suspend fun deleteOrganizationBillingPaymentMethod(client: PlanetScale) {
    client.billingPaymentMethod.delete("acme")
}

private suspend fun updatePaymentMethod(client: PlanetScale) {
    val paymentMethodSetup = client.billingPaymentMethod.createSetup("acme")
}

private suspend fun getPaymentMethodSetup(client: PlanetScale) {
    val paymentMethodSetup = client.billingPaymentMethod.getSetup("acme", "a1b2c3d4e5f6")

    val setupCompleted = client.billingPaymentMethod.waitUntilSetupCompleted("acme", "a1b2c3d4e5f6")
}
