// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations: the types.

use crate::prelude::*;

/// One thing that was done in an organization. The actor did it, the auditable is the thing that it
/// was done to, and the target is a second thing that it concerned, where there is one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogEvent {
    /// Identifier of the event.
    pub id: String,
    /// Identifier of the user or service token that did it. Null when it is not known or the
    /// service did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<String>,
    /// Kind of the actor, such as `User` or `ServiceToken`. Null without an actor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_type: Option<String>,
    /// Identifier of the thing that it was done to. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auditable_id: Option<String>,
    /// Kind of the thing that it was done to, such as `DatabaseBranch`. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auditable_type: Option<String>,
    /// Identifier of a second thing that it concerned. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// Kind of the second thing. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// Place from which it was done, found from the address. Null when it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Name of the second thing at the time. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_display_name: Option<String>,
    /// What happened, as the kind of thing and the action joined by a dot, such as
    /// `branch.deleted`.
    pub audit_action: String,
    /// The action alone, such as `deleted`.
    pub action: String,
    /// Name of the actor at the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_display_name: Option<String>,
    /// Name of the thing that it was done to, at the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auditable_display_name: Option<String>,
    /// IP address from which it was done. Null when it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ip: Option<String>,
    /// When it was done.
    pub created_at: Timestamp,
    /// When the entry was last changed, usually never after it was made.
    pub updated_at: Timestamp,
    /// Details that depend on the action, by name. Null when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Map<String, Value>>,
}

object! {
    AuditLogEvent {
        "id" => id: Plain,
        "actor_id" => actor_id,
        "actor_type" => actor_type,
        "auditable_id" => auditable_id,
        "auditable_type" => auditable_type,
        "target_id" => target_id,
        "target_type" => target_type,
        "location" => location,
        "target_display_name" => target_display_name,
        "audit_action" => audit_action: Plain,
        "action" => action: Plain,
        "actor_display_name" => actor_display_name,
        "auditable_display_name" => auditable_display_name,
        "remote_ip" => remote_ip,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "metadata" => metadata,
    }
}

/// A size that a cluster can be bought in: its processors, memory, disk and, when asked for, its
/// price. Network-attached sizes have disks that grow; Metal sizes have a fixed local disk.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterSizeSku {
    /// Name of the size. Requests take the short form, such as `PS_10`; replies may hold the full
    /// one, such as `PS_10_AWS_X86`.
    pub name: String,
    /// Name to show, such as `PS-10`.
    pub display_name: String,
    /// Processors of each node as text, possibly a fraction, such as `1/8` or `4`.
    pub cpu: String,
    /// Disk of each node in bytes. Null or absent for sizes whose disk grows with the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<i64>,
    /// Memory of each node in bytes.
    pub ram: i64,
    /// Whether it is a Metal size, with fast local disks instead of network-attached ones.
    pub metal: bool,
    /// Whether the organization may choose the size now.
    pub enabled: bool,
    /// Cloud provider that the size is tied to, `AWS` or `GCP`. Null or absent when it exists on
    /// every provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Machine type at the cloud provider. Null or absent when the size is not tied to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_instance_type: Option<String>,
    /// Size of the VTGates, the query routers of a MySQL cluster, that come with the size, such as
    /// `VTG_5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_vtgate: Option<String>,
    /// Price of one more default VTGate in US dollars a month. Null or absent unless prices were
    /// asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_vtgate_rate: Option<f64>,
    /// Size of the query routers of a Neki cluster that come with the size. Absent for other
    /// engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_neki_router: Option<String>,
    /// Price of one more default Neki router in US dollars a month. Null or absent unless prices
    /// were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_neki_router_rate: Option<f64>,
    /// Price of one more replica in US dollars a month. Null or absent unless prices were asked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replica_rate: Option<f64>,
    /// Price of a cluster of this size in US dollars a month, with the nodes it comes with. Null or
    /// absent unless prices were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    /// Position of the size in a list that goes from small to large.
    pub sort_order: i64,
    /// Processor architecture, `x86_64` or `arm64`. Null when the size is not tied to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// Whether development branches can have the size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub development: Option<bool>,
    /// Whether production branches can have the size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production: Option<bool>,
}

object! {
    ClusterSizeSku {
        "name" => name: Plain,
        "display_name" => display_name: Plain,
        "cpu" => cpu: Plain,
        "storage" => storage: IntegerOption,
        "ram" => ram: Integer,
        "metal" => metal: Plain,
        "enabled" => enabled: Plain,
        "provider" => provider,
        "provider_instance_type" => provider_instance_type,
        "default_vtgate" => default_vtgate,
        "default_vtgate_rate" => default_vtgate_rate,
        "default_neki_router" => default_neki_router,
        "default_neki_router_rate" => default_neki_router_rate,
        "replica_rate" => replica_rate,
        "rate" => rate,
        "sort_order" => sort_order: Integer,
        "architecture" => architecture,
        "development" => development,
        "production" => production,
    }
}

/// An organization: the account that owns databases and pays for them. The counts and limits tell
/// what it may still create, the `sso` fields how its members sign in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// Identifier of the organization. Paths take `name` instead.
    pub id: String,
    /// Name of the organization, the slug that paths take as `{organization}`.
    pub name: String,
    /// Address that invoices are sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_email: Option<String>,
    /// When the organization was created.
    pub created_at: Timestamp,
    /// When the organization was last changed.
    pub updated_at: Timestamp,
    /// Billing plan, such as `scaler_pro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Whether the billing details on file are complete and accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_billing_info: Option<bool>,
    /// Whether members sign in through the organization's own identity provider (single sign-on).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// Whether members and teams are synchronised from a directory of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_directory: Option<bool>,
    /// Whether the organization's clusters run in an account of the cloud provider shared with no
    /// other organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_tenancy: Option<bool>,
    /// Whether the clusters run in a cloud account that the organization owns and PlanetScale
    /// operates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_tenancy: Option<bool>,
    /// Whether an invoice is overdue. Null or absent for a reader who may not see billing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_past_due_invoices: Option<bool>,
    /// How many databases the organization has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_count: Option<i64>,
    /// How many more databases of the free plan the organization may create.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_databases_remaining: Option<i64>,
    /// Address of the page where an administrator sets up single sign-on. Null without single
    /// sign-on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_portal_url: Option<String>,
    /// Features of the organization by name, each usually true or false. The names change as the
    /// service grows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<Map<String, Value>>,
    /// Whether the identity provider decides the members' roles, so that they cannot be changed
    /// here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_managed_roles: Option<bool>,
    /// Monthly budget in US dollars that alerts are measured against, a decimal number usually sent
    /// as a string, such as `500.0`. Changing it takes an integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_budget_amount: Option<Scalar>,
    /// The largest number of shards that one keyspace may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace_shard_limit: Option<i64>,
    /// Whether a payment method is on file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_card: Option<bool>,
    /// Whether a payment method must be added before more can be created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_info_required: Option<bool>,
}

object! {
    Organization {
        "id" => id: Plain,
        "name" => name: Plain,
        "billing_email" => billing_email,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "plan" => plan,
        "valid_billing_info" => valid_billing_info,
        "sso" => sso,
        "sso_directory" => sso_directory,
        "single_tenancy" => single_tenancy,
        "managed_tenancy" => managed_tenancy,
        "has_past_due_invoices" => has_past_due_invoices,
        "database_count" => database_count: IntegerOption,
        "free_databases_remaining" => free_databases_remaining: IntegerOption,
        "sso_portal_url" => sso_portal_url,
        "features" => features,
        "idp_managed_roles" => idp_managed_roles,
        "invoice_budget_amount" => invoice_budget_amount,
        "keyspace_shard_limit" => keyspace_shard_limit: IntegerOption,
        "has_card" => has_card,
        "payment_info_required" => payment_info_required,
    }
}
