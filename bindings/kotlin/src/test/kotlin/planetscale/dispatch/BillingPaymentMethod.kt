// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.json.JsonNull
import planetscale.types.PaymentMethod
import planetscale.types.PaymentMethodSetup

/** The calls of the vectors, by operation. */
internal val billingPaymentMethod: Map<String, Operation> =
    mapOf(
        "get_organization_billing_payment_method" to getOrganizationBillingPaymentMethod(),
        "delete_organization_billing_payment_method" to deleteOrganizationBillingPaymentMethod(),
        "update_payment_method" to updatePaymentMethod(),
        "get_payment_method_setup" to getPaymentMethodSetup(),
    )

private fun getOrganizationBillingPaymentMethod(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PaymentMethod.serializer(),
                client.billingPaymentMethod.get(arguments.path("organization"), options),
            )
        },
        raw = { client, arguments, options ->
            client.billingPaymentMethod.withRawResponse.get(arguments.path("organization"), options)
        },
    )

private fun deleteOrganizationBillingPaymentMethod(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.billingPaymentMethod.delete(arguments.path("organization"), options)
            JsonNull
        },
        raw = { client, arguments, options ->
            client.billingPaymentMethod.withRawResponse.delete(
                arguments.path("organization"),
                options,
            )
        },
    )

private fun updatePaymentMethod(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PaymentMethodSetup.serializer(),
                client.billingPaymentMethod.createSetup(arguments.path("organization"), options),
            )
        },
        raw = { client, arguments, options ->
            client.billingPaymentMethod.withRawResponse.createSetup(
                arguments.path("organization"),
                options,
            )
        },
    )

private fun getPaymentMethodSetup(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PaymentMethodSetup.serializer(),
                client.billingPaymentMethod.getSetup(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.billingPaymentMethod.withRawResponse.getSetup(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_setup_completed" to
                    Wait<PaymentMethodSetup>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                PaymentMethodSetup.serializer(),
                                client.billingPaymentMethod.waitUntilSetupCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.billingPaymentMethod.progressUntilSetupCompleted(
                                arguments.path("organization"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )
