// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.types.PaymentMethod
import planetscale.types.PaymentMethodSetup

/**
 * The card that an organization pays with.
 *
 * A card number never passes through this API: to set a card or replace it, create a setup and send
 * a person to its checkout page, where the card is entered.
 */
public interface BillingPaymentMethod {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBillingPaymentMethod
        get() = RawBillingPaymentMethod(transport)

    /**
     * Get the payment method of an organization.
     *
     * Returns what may be shown of the card. Answers 404 when the organization has none.
     *
     * `GET /organizations/{organization}/billing/payment-method`
     *
     * Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PaymentMethod]: What may be shown of the card that an organization pays with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        options: RequestOptions? = null,
    ): PaymentMethod = withRawResponse.get(organization, options).decoded()

    /**
     * Remove the payment method of an organization.
     *
     * Removes the card. Answers 422 when the organization may not be without one, as while it has
     * databases that are paid for.
     *
     * `DELETE /organizations/{organization}/billing/payment-method`
     *
     * Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, options).decoded()

    /**
     * Begin to set or replace the payment method of an organization.
     *
     * Creates a setup with the address of a checkout page. Send a person there and poll the setup
     * until it is completed; the old card stays in use until then. Do not create another one while
     * a setup is pending.
     *
     * `POST /organizations/{organization}/billing/payment-method-setups`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PaymentMethodSetup]: A checkout in which a person enters the card that an
     *   organization will pay with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun createSetup(
        organization: String? = null,
        options: RequestOptions? = null,
    ): PaymentMethodSetup = withRawResponse.createSetup(organization, options).decoded()

    /**
     * Get a setup of a payment method.
     *
     * Returns whether the person has entered a card. Once the setup is completed, the payment
     * method holds the new card.
     *
     * `GET /organizations/{organization}/billing/payment-method-setups/{id}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the setup, as `id` in the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PaymentMethodSetup]: A checkout in which a person enters the card that an
     *   organization will pay with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getSetup(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): PaymentMethodSetup = withRawResponse.getSetup(organization, id, options).decoded()

    /**
     * Waits until the person has entered a card at the checkout page.
     *
     * It fails when the setup fails or expires.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.
     *
     * Looks with `GET /organizations/{organization}/billing/payment-method-setups/{id}` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the setup, as `id` in the reply that created it.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [PaymentMethodSetup]: A checkout in which a person enters the card that an
     *   organization will pay with.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [PaymentMethodSetup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilSetupCompleted(
        organization: String? = null,
        id: String,
        options: WaitOptions<PaymentMethodSetup>? = null,
    ): PaymentMethodSetup =
        transport.wait(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            listOf(organization, id),
            emptyList(),
            options,
            Replies.json(PaymentMethodSetup.serializer()),
        )

    /**
     * Waits like [waitUntilSetupCompleted] and hands out what each look showed, failed ones and the
     * last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the setup, as `id` in the reply that created it.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [PaymentMethodSetup] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilSetupCompleted(
        organization: String? = null,
        id: String,
        options: WaitOptions<PaymentMethodSetup>? = null,
    ): Flow<WaitProgress<PaymentMethodSetup>> =
        transport.progress(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            listOf(organization, id),
            emptyList(),
            options,
            Replies.json(PaymentMethodSetup.serializer()),
        )
}

internal class BillingPaymentMethodCalls(
    override val calls: Transport,
) : BillingPaymentMethod, Real

/** The calls of [BillingPaymentMethod], which give the whole answer: its status, its headers and what it says. */
public class RawBillingPaymentMethod internal constructor(
    private val transport: Transport,
) {
    /** [BillingPaymentMethod.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        options: RequestOptions? = null,
    ): RawResponse<PaymentMethod> =
        transport.send(
            "get_organization_billing_payment_method",
            listOf(organization),
            emptyList(),
            null,
            options,
            Replies.json(PaymentMethod.serializer()),
        )

    /** [BillingPaymentMethod.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_organization_billing_payment_method",
            listOf(organization),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [BillingPaymentMethod.createSetup] with the whole answer. */
    public suspend fun createSetup(
        organization: String? = null,
        options: RequestOptions? = null,
    ): RawResponse<PaymentMethodSetup> =
        transport.send(
            "update_payment_method",
            listOf(organization),
            emptyList(),
            null,
            options,
            Replies.json(PaymentMethodSetup.serializer()),
        )

    /** [BillingPaymentMethod.getSetup] with the whole answer. */
    public suspend fun getSetup(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<PaymentMethodSetup> =
        transport.send(
            "get_payment_method_setup",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(PaymentMethodSetup.serializer()),
        )
}
