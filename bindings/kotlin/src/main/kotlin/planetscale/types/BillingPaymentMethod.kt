// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: the types.

@file:UseSerializers(Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** What may be shown of the card that an organization pays with. */
@Serializable
public data class PaymentMethod(
    /** Kind of the object, always `PaymentMethod`. */
    public val type: String? = null,
    /** Identifier of the payment method. */
    public val id: String = "",
    /** Brand of the card in lower case, such as `visa`. */
    public val brand: String = "",
    /** Last four digits of the card's number. */
    public val last4: String = "",
    /** Month in which the card expires, 1 to 12. */
    @SerialName("exp_month")
    public val expMonth: Long? = null,
    /** Year in which the card expires, four digits. */
    @SerialName("exp_year")
    public val expYear: Long? = null,
    /** Name on the card. Null when none was given. */
    public val name: String? = null,
)

/** A checkout in which a person enters the card that an organization will pay with. */
@Serializable
public data class PaymentMethodSetup(
    /** Kind of the object, always `BillingPaymentMethodSetup`. */
    public val type: String? = null,
    /** Identifier of the setup. */
    public val id: String = "",
    /** How far the setup is. */
    public val state: PaymentMethodSetupState = PaymentMethodSetupState(""),
    /** Address of the page where a person enters the card. Null once the setup is over. */
    @SerialName("checkout_url")
    public val checkoutUrl: String? = null,
    /** Why the setup failed, in words for a person. Null unless it failed. */
    public val error: String? = null,
    /** Until when the card can be entered. Null when there is no such limit. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When the card was accepted. Null before. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the setup failed. Null unless it failed. */
    @SerialName("failed_at")
    public val failedAt: Instant? = null,
)

/**
 * How far the setup of a payment method is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = PaymentMethodSetupState.Serializer::class)
public class PaymentMethodSetupState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<PaymentMethodSetupState>("PaymentMethodSetupState", ::PaymentMethodSetupState)

    /** The words that are known. */
    public companion object {
        /** Waiting for a person to enter a card. */
        @JvmField
        public val PENDING: PaymentMethodSetupState = PaymentMethodSetupState("pending")

        /** The card is accepted and is now the payment method. */
        @JvmField
        public val COMPLETED: PaymentMethodSetupState = PaymentMethodSetupState("completed")

        /** The card was refused or something went wrong; create another setup. */
        @JvmField
        public val FAILED: PaymentMethodSetupState = PaymentMethodSetupState("failed")

        /** Nobody entered a card in time; create another setup. */
        @JvmField
        public val EXPIRED: PaymentMethodSetupState = PaymentMethodSetupState("expired")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<PaymentMethodSetupState> = listOf(PENDING, COMPLETED, FAILED, EXPIRED)
    }
}
