// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: the types.

@file:UseSerializers(Flag::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Flag

/** The bill for one billing period of an organization. */
@Serializable
public data class Invoice(
    /** Identifier of the invoice. */
    public val id: String = "",
    /** Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type. */
    public val total: String = "",
    /** Begin of the period that is billed, as a date or a timestamp in ISO 8601 form. */
    @SerialName("billing_period_start")
    public val billingPeriodStart: String? = null,
    /** End of the period that is billed, as a date or a timestamp in ISO 8601 form. */
    @SerialName("billing_period_end")
    public val billingPeriodEnd: String? = null,
    /** Whether the invoice has been paid. */
    public val paid: Boolean? = null,
    /** Whether the invoice should have been paid by now and has not been. */
    public val overdue: Boolean? = null,
)

/** One charge of an invoice. */
@Serializable
public data class InvoiceLineItem(
    /** Identifier of the charge. */
    public val id: String = "",
    /** Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type. */
    public val subtotal: String = "",
    /** What is charged for, in words for people. */
    public val description: String = "",
    /** Word for the measure that is charged for. The service publishes no list of the words. */
    @SerialName("metric_name")
    public val metricName: String? = null,
    /** Whether the charge is billed through Cloudflare instead of by PlanetScale. */
    @SerialName("cloudflare_billed")
    public val cloudflareBilled: Boolean? = null,
    /** Identifier of the database that the charge is for. Null or absent when it is for none. */
    @SerialName("database_id")
    public val databaseId: String? = null,
    /** Name of the database that the charge is for. Null or absent when it is for none. */
    @SerialName("database_name")
    public val databaseName: String? = null,
    /** What the charge is for in particular, such as a branch. Null or absent when it is for nothing in particular. */
    public val resource: ResourceRef? = null,
)
