# Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
"""Organizations: the types."""

from __future__ import annotations

from typing import Any

from planetscale._models import EPOCH, Model, Timestamp


class AuditLogEvent(Model):
    """One thing that was done in an organization.

    The actor did it, the auditable is the thing that it was done to, and the target is a second
    thing that it concerned, where there is one.
    """

    id: str = ""
    """Identifier of the event."""

    actor_id: str | None = None
    """Identifier of the user or service token that did it. Null when it is not known or the service did it."""

    actor_type: str | None = None
    """Kind of the actor, such as `User` or `ServiceToken`. Null without an actor."""

    auditable_id: str | None = None
    """Identifier of the thing that it was done to. Null when there is none."""

    auditable_type: str | None = None
    """Kind of the thing that it was done to, such as `DatabaseBranch`. Null when there is none."""

    target_id: str | None = None
    """Identifier of a second thing that it concerned. Null when there is none."""

    target_type: str | None = None
    """Kind of the second thing. Null when there is none."""

    location: str | None = None
    """Place from which it was done, found from the address. Null when it is not known."""

    target_display_name: str | None = None
    """Name of the second thing at the time. Null when there is none."""

    audit_action: str = ""
    """What happened, as the kind of thing and the action joined by a dot, such as `branch.deleted`."""

    action: str = ""
    """The action alone, such as `deleted`."""

    actor_display_name: str | None = None
    """Name of the actor at the time."""

    auditable_display_name: str | None = None
    """Name of the thing that it was done to, at the time."""

    remote_ip: str | None = None
    """IP address from which it was done. Null when it is not known."""

    created_at: Timestamp = EPOCH
    """When it was done."""

    updated_at: Timestamp = EPOCH
    """When the entry was last changed, usually never after it was made."""

    metadata: dict[str, Any] | None = None
    """Details that depend on the action, by name. Null when there are none."""


class ClusterSizeSku(Model):
    """A size that a cluster can be bought in: its processors, memory, disk and, when asked for, its price.

    Network-attached sizes have disks that grow; Metal sizes have a fixed local disk.
    """

    name: str = ""
    """Name of the size. Requests take the short form, such as `PS_10`; replies may hold the full one,
    such as `PS_10_AWS_X86`.
    """

    display_name: str = ""
    """Name to show, such as `PS-10`."""

    cpu: str = ""
    """Processors of each node as text, possibly a fraction, such as `1/8` or `4`."""

    storage: int | None = None
    """Disk of each node in bytes. Null or absent for sizes whose disk grows with the data."""

    ram: int = 0
    """Memory of each node in bytes."""

    metal: bool = False
    """Whether it is a Metal size, with fast local disks instead of network-attached ones."""

    enabled: bool = False
    """Whether the organization may choose the size now."""

    provider: str | None = None
    """Cloud provider that the size is tied to, `AWS` or `GCP`. Null or absent when it exists on every provider."""

    provider_instance_type: str | None = None
    """Machine type at the cloud provider. Null or absent when the size is not tied to one."""

    default_vtgate: str | None = None
    """Size of the VTGates, the query routers of a MySQL cluster, that come with the size, such as `VTG_5`."""

    default_vtgate_rate: float | None = None
    """Price of one more default VTGate in US dollars a month. Null or absent unless prices were asked for."""

    default_neki_router: str | None = None
    """Size of the query routers of a Neki cluster that come with the size. Absent for other engines."""

    default_neki_router_rate: float | None = None
    """Price of one more default Neki router in US dollars a month. Null or absent unless prices were asked for."""

    replica_rate: float | None = None
    """Price of one more replica in US dollars a month. Null or absent unless prices were asked for."""

    rate: float | None = None
    """Price of a cluster of this size in US dollars a month, with the nodes it comes with. Null or
    absent unless prices were asked for.
    """

    sort_order: int = 0
    """Position of the size in a list that goes from small to large."""

    architecture: str | None = None
    """Processor architecture, `x86_64` or `arm64`. Null when the size is not tied to one."""

    development: bool | None = None
    """Whether development branches can have the size."""

    production: bool | None = None
    """Whether production branches can have the size."""


class Organization(Model):
    """An organization: the account that owns databases and pays for them.

    The counts and limits tell what it may still create, the `sso` fields how its members sign in.
    """

    id: str = ""
    """Identifier of the organization. Paths take `name` instead."""

    name: str = ""
    """Name of the organization, the slug that paths take as `{organization}`."""

    billing_email: str | None = None
    """Address that invoices are sent to."""

    created_at: Timestamp = EPOCH
    """When the organization was created."""

    updated_at: Timestamp = EPOCH
    """When the organization was last changed."""

    plan: str | None = None
    """Billing plan, such as `scaler_pro`."""

    valid_billing_info: bool | None = None
    """Whether the billing details on file are complete and accepted."""

    sso: bool | None = None
    """Whether members sign in through the organization's own identity provider (single sign-on)."""

    sso_directory: bool | None = None
    """Whether members and teams are synchronised from a directory of the identity provider."""

    single_tenancy: bool | None = None
    """Whether the organization's clusters run in an account of the cloud provider shared with no other organization."""

    managed_tenancy: bool | None = None
    """Whether the clusters run in a cloud account that the organization owns and PlanetScale operates."""

    has_past_due_invoices: bool | None = None
    """Whether an invoice is overdue. Null or absent for a reader who may not see billing."""

    database_count: int | None = None
    """How many databases the organization has."""

    free_databases_remaining: int | None = None
    """How many more databases of the free plan the organization may create."""

    sso_portal_url: str | None = None
    """Address of the page where an administrator sets up single sign-on. Null without single sign-on."""

    features: dict[str, Any] | None = None
    """Features of the organization by name, each usually true or false. The names change as the service grows."""

    idp_managed_roles: bool | None = None
    """Whether the identity provider decides the members' roles, so that they cannot be changed here."""

    invoice_budget_amount: int | float | str | bool | None = None
    """Monthly budget in US dollars that alerts are measured against, a decimal number usually sent as
    a string, such as `500.0`. Changing it takes an integer.
    """

    keyspace_shard_limit: int | None = None
    """The largest number of shards that one keyspace may have."""

    has_card: bool | None = None
    """Whether a payment method is on file."""

    payment_info_required: bool | None = None
    """Whether a payment method must be added before more can be created."""
