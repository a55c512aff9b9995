// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: the types.

@file:UseSerializers(Decimal::class, Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.Scalar
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * One thing that was done in an organization.
 *
 * The actor did it, the auditable is the thing that it was done to, and the target is a second
 * thing that it concerned, where there is one.
 */
@Serializable
public data class AuditLogEvent(
    /** Identifier of the event. */
    public val id: String = "",
    /** Identifier of the user or service token that did it. Null when it is not known or the service did it. */
    @SerialName("actor_id")
    public val actorId: String? = null,
    /** Kind of the actor, such as `User` or `ServiceToken`. Null without an actor. */
    @SerialName("actor_type")
    public val actorType: String? = null,
    /** Identifier of the thing that it was done to. Null when there is none. */
    @SerialName("auditable_id")
    public val auditableId: String? = null,
    /** Kind of the thing that it was done to, such as `DatabaseBranch`. Null when there is none. */
    @SerialName("auditable_type")
    public val auditableType: String? = null,
    /** Identifier of a second thing that it concerned. Null when there is none. */
    @SerialName("target_id")
    public val targetId: String? = null,
    /** Kind of the second thing. Null when there is none. */
    @SerialName("target_type")
    public val targetType: String? = null,
    /** Place from which it was done, found from the address. Null when it is not known. */
    public val location: String? = null,
    /** Name of the second thing at the time. Null when there is none. */
    @SerialName("target_display_name")
    public val targetDisplayName: String? = null,
    /** What happened, as the kind of thing and the action joined by a dot, such as `branch.deleted`. */
    @SerialName("audit_action")
    public val auditAction: String = "",
    /** The action alone, such as `deleted`. */
    public val action: String = "",
    /** Name of the actor at the time. */
    @SerialName("actor_display_name")
    public val actorDisplayName: String? = null,
    /** Name of the thing that it was done to, at the time. */
    @SerialName("auditable_display_name")
    public val auditableDisplayName: String? = null,
    /** IP address from which it was done. Null when it is not known. */
    @SerialName("remote_ip")
    public val remoteIp: String? = null,
    /** When it was done. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the entry was last changed, usually never after it was made. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Details that depend on the action, by name. Null when there are none. */
    public val metadata: JsonObject? = null,
)

/**
 * A size that a cluster can be bought in: its processors, memory, disk and, when asked for, its
 * price.
 *
 * Network-attached sizes have disks that grow; Metal sizes have a fixed local disk.
 */
@Serializable
public data class ClusterSizeSku(
    /**
     * Name of the size. Requests take the short form, such as `PS_10`; replies may hold the full
     * one, such as `PS_10_AWS_X86`.
     */
    public val name: String = "",
    /** Name to show, such as `PS-10`. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** Processors of each node as text, possibly a fraction, such as `1/8` or `4`. */
    public val cpu: String = "",
    /** Disk of each node in bytes. Null or absent for sizes whose disk grows with the data. */
    public val storage: Long? = null,
    /** Memory of each node in bytes. */
    public val ram: Long = 0,
    /** Whether it is a Metal size, with fast local disks instead of network-attached ones. */
    public val metal: Boolean = false,
    /** Whether the organization may choose the size now. */
    public val enabled: Boolean = false,
    /** Cloud provider that the size is tied to, `AWS` or `GCP`. Null or absent when it exists on every provider. */
    public val provider: String? = null,
    /** Machine type at the cloud provider. Null or absent when the size is not tied to one. */
    @SerialName("provider_instance_type")
    public val providerInstanceType: String? = null,
    /** Size of the VTGates, the query routers of a MySQL cluster, that come with the size, such as `VTG_5`. */
    @SerialName("default_vtgate")
    public val defaultVtgate: String? = null,
    /** Price of one more default VTGate in US dollars a month. Null or absent unless prices were asked for. */
    @SerialName("default_vtgate_rate")
    public val defaultVtgateRate: Double? = null,
    /** Size of the query routers of a Neki cluster that come with the size. Absent for other engines. */
    @SerialName("default_neki_router")
    public val defaultNekiRouter: String? = null,
    /** Price of one more default Neki router in US dollars a month. Null or absent unless prices were asked for. */
    @SerialName("default_neki_router_rate")
    public val defaultNekiRouterRate: Double? = null,
    /** Price of one more replica in US dollars a month. Null or absent unless prices were asked for. */
    @SerialName("replica_rate")
    public val replicaRate: Double? = null,
    /**
     * Price of a cluster of this size in US dollars a month, with the nodes it comes with. Null or
     * absent unless prices were asked for.
     */
    public val rate: Double? = null,
    /** Position of the size in a list that goes from small to large. */
    @SerialName("sort_order")
    public val sortOrder: Long = 0,
    /** Processor architecture, `x86_64` or `arm64`. Null when the size is not tied to one. */
    public val architecture: String? = null,
    /** Whether development branches can have the size. */
    public val development: Boolean? = null,
    /** Whether production branches can have the size. */
    public val production: Boolean? = null,
)

/**
 * An organization: the account that owns databases and pays for them.
 *
 * The counts and limits tell what it may still create, the `sso` fields how its members sign in.
 */
@Serializable
public data class Organization(
    /** Identifier of the organization. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the organization, the slug that paths take as `{organization}`. */
    public val name: String = "",
    /** Address that invoices are sent to. */
    @SerialName("billing_email")
    public val billingEmail: String? = null,
    /** When the organization was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the organization was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Billing plan, such as `scaler_pro`. */
    public val plan: String? = null,
    /** Whether the billing details on file are complete and accepted. */
    @SerialName("valid_billing_info")
    public val validBillingInfo: Boolean? = null,
    /** Whether members sign in through the organization's own identity provider (single sign-on). */
    public val sso: Boolean? = null,
    /** Whether members and teams are synchronised from a directory of the identity provider. */
    @SerialName("sso_directory")
    public val ssoDirectory: Boolean? = null,
    /**
     * Whether the organization's clusters run in an account of the cloud provider shared with no
     * other organization.
     */
    @SerialName("single_tenancy")
    public val singleTenancy: Boolean? = null,
    /** Whether the clusters run in a cloud account that the organization owns and PlanetScale operates. */
    @SerialName("managed_tenancy")
    public val managedTenancy: Boolean? = null,
    /** Whether an invoice is overdue. Null or absent for a reader who may not see billing. */
    @SerialName("has_past_due_invoices")
    public val hasPastDueInvoices: Boolean? = null,
    /** How many databases the organization has. */
    @SerialName("database_count")
    public val databaseCount: Long? = null,
    /** How many more databases of the free plan the organization may create. */
    @SerialName("free_databases_remaining")
    public val freeDatabasesRemaining: Long? = null,
    /** Address of the page where an administrator sets up single sign-on. Null without single sign-on. */
    @SerialName("sso_portal_url")
    public val ssoPortalUrl: String? = null,
    /** Features of the organization by name, each usually true or false. The names change as the service grows. */
    public val features: JsonObject? = null,
    /** Whether the identity provider decides the members' roles, so that they cannot be changed here. */
    @SerialName("idp_managed_roles")
    public val idpManagedRoles: Boolean? = null,
    /**
     * Monthly budget in US dollars that alerts are measured against, a decimal number usually sent
     * as a string, such as `500.0`. Changing it takes an integer.
     */
    @SerialName("invoice_budget_amount")
    public val invoiceBudgetAmount: Scalar? = null,
    /** The largest number of shards that one keyspace may have. */
    @SerialName("keyspace_shard_limit")
    public val keyspaceShardLimit: Long? = null,
    /** Whether a payment method is on file. */
    @SerialName("has_card")
    public val hasCard: Boolean? = null,
    /** Whether a payment method must be added before more can be created. */
    @SerialName("payment_info_required")
    public val paymentInfoRequired: Boolean? = null,
)
