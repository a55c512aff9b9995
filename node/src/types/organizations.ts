// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: the types.

/**
 * One thing that was done in an organization.
 *
 * The actor did it, the auditable is the thing that it was done to, and the target is a second
 * thing that it concerned, where there is one.
 */
export interface AuditLogEvent {
  /** Identifier of the event. */
  id: string;
  /** Identifier of the user or service token that did it. Null when it is not known or the service did it. */
  actor_id?: string | null;
  /** Kind of the actor, such as `User` or `ServiceToken`. Null without an actor. */
  actor_type?: string | null;
  /** Identifier of the thing that it was done to. Null when there is none. */
  auditable_id?: string | null;
  /** Kind of the thing that it was done to, such as `DatabaseBranch`. Null when there is none. */
  auditable_type?: string | null;
  /** Identifier of a second thing that it concerned. Null when there is none. */
  target_id?: string | null;
  /** Kind of the second thing. Null when there is none. */
  target_type?: string | null;
  /** Place from which it was done, found from the address. Null when it is not known. */
  location?: string | null;
  /** Name of the second thing at the time. Null when there is none. */
  target_display_name?: string | null;
  /** What happened, as the kind of thing and the action joined by a dot, such as `branch.deleted`. */
  audit_action: string;
  /** The action alone, such as `deleted`. */
  action: string;
  /** Name of the actor at the time. */
  actor_display_name?: string | null;
  /** Name of the thing that it was done to, at the time. */
  auditable_display_name?: string | null;
  /** IP address from which it was done. Null when it is not known. */
  remote_ip?: string | null;
  /** When it was done. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the entry was last changed, usually never after it was made. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Details that depend on the action, by name. Null when there are none. */
  metadata?: Record<string, unknown> | null;
}

/**
 * A size that a cluster can be bought in: its processors, memory, disk and, when asked for, its
 * price.
 *
 * Network-attached sizes have disks that grow; Metal sizes have a fixed local disk.
 */
export interface ClusterSizeSku {
  /**
   * Name of the size. Requests take the short form, such as `PS_10`; replies may hold the full one,
   * such as `PS_10_AWS_X86`.
   */
  name: string;
  /** Name to show, such as `PS-10`. */
  display_name: string;
  /** Processors of each node as text, possibly a fraction, such as `1/8` or `4`. */
  cpu: string;
  /** Disk of each node in bytes. Null or absent for sizes whose disk grows with the data. */
  storage?: number | null;
  /** Memory of each node in bytes. */
  ram: number;
  /** Whether it is a Metal size, with fast local disks instead of network-attached ones. */
  metal: boolean;
  /** Whether the organization may choose the size now. */
  enabled: boolean;
  /** Cloud provider that the size is tied to, `AWS` or `GCP`. Null or absent when it exists on every provider. */
  provider?: string | null;
  /** Machine type at the cloud provider. Null or absent when the size is not tied to one. */
  provider_instance_type?: string | null;
  /** Size of the VTGates, the query routers of a MySQL cluster, that come with the size, such as `VTG_5`. */
  default_vtgate?: string | null;
  /** Price of one more default VTGate in US dollars a month. Null or absent unless prices were asked for. */
  default_vtgate_rate?: number | null;
  /** Size of the query routers of a Neki cluster that come with the size. Absent for other engines. */
  default_neki_router?: string | null;
  /** Price of one more default Neki router in US dollars a month. Null or absent unless prices were asked for. */
  default_neki_router_rate?: number | null;
  /** Price of one more replica in US dollars a month. Null or absent unless prices were asked for. */
  replica_rate?: number | null;
  /**
   * Price of a cluster of this size in US dollars a month, with the nodes it comes with. Null or
   * absent unless prices were asked for.
   */
  rate?: number | null;
  /** Position of the size in a list that goes from small to large. */
  sort_order: number;
  /** Processor architecture, `x86_64` or `arm64`. Null when the size is not tied to one. */
  architecture?: string | null;
  /** Whether development branches can have the size. */
  development?: boolean | null;
  /** Whether production branches can have the size. */
  production?: boolean | null;
}

/**
 * An organization: the account that owns databases and pays for them.
 *
 * The counts and limits tell what it may still create, the `sso` fields how its members sign in.
 */
export interface Organization {
  /** Identifier of the organization. Paths take `name` instead. */
  id: string;
  /** Name of the organization, the slug that paths take as `{organization}`. */
  name: string;
  /** Address that invoices are sent to. */
  billing_email?: string | null;
  /** When the organization was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the organization was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Billing plan, such as `scaler_pro`. */
  plan?: string | null;
  /** Whether the billing details on file are complete and accepted. */
  valid_billing_info?: boolean | null;
  /** Whether members sign in through the organization's own identity provider (single sign-on). */
  sso?: boolean | null;
  /** Whether members and teams are synchronised from a directory of the identity provider. */
  sso_directory?: boolean | null;
  /** Whether the organization's clusters run in an account of the cloud provider shared with no other organization. */
  single_tenancy?: boolean | null;
  /** Whether the clusters run in a cloud account that the organization owns and PlanetScale operates. */
  managed_tenancy?: boolean | null;
  /** Whether an invoice is overdue. Null or absent for a reader who may not see billing. */
  has_past_due_invoices?: boolean | null;
  /** How many databases the organization has. */
  database_count?: number | null;
  /** How many more databases of the free plan the organization may create. */
  free_databases_remaining?: number | null;
  /** Address of the page where an administrator sets up single sign-on. Null without single sign-on. */
  sso_portal_url?: string | null;
  /** Features of the organization by name, each usually true or false. The names change as the service grows. */
  features?: Record<string, unknown> | null;
  /** Whether the identity provider decides the members' roles, so that they cannot be changed here. */
  idp_managed_roles?: boolean | null;
  /**
   * Monthly budget in US dollars that alerts are measured against, a decimal number usually sent as
   * a string, such as `500.0`. Changing it takes an integer.
   */
  invoice_budget_amount?: string | number | boolean | null;
  /** The largest number of shards that one keyspace may have. */
  keyspace_shard_limit?: number | null;
  /** Whether a payment method is on file. */
  has_card?: boolean | null;
  /** Whether a payment method must be added before more can be created. */
  payment_info_required?: boolean | null;
}
