// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: the types.

import Foundation

/// One thing that was done in an organization.
///
/// The actor did it, the auditable is the thing that it was done to, and the target is a second
/// thing that it concerned, where there is one.
public struct AuditLogEvent: JSONModel, Identifiable {
    /// Identifier of the event.
    public var id: String = ""
    /// Identifier of the user or service token that did it. Null when it is not known or the service did it.
    public var actorID: String?
    /// Kind of the actor, such as `User` or `ServiceToken`. Null without an actor.
    public var actorType: String?
    /// Identifier of the thing that it was done to. Null when there is none.
    public var auditableID: String?
    /// Kind of the thing that it was done to, such as `DatabaseBranch`. Null when there is none.
    public var auditableType: String?
    /// Identifier of a second thing that it concerned. Null when there is none.
    public var targetID: String?
    /// Kind of the second thing. Null when there is none.
    public var targetType: String?
    /// Place from which it was done, found from the address. Null when it is not known.
    public var location: String?
    /// Name of the second thing at the time. Null when there is none.
    public var targetDisplayName: String?
    /// What happened, as the kind of thing and the action joined by a dot, such as `branch.deleted`.
    public var auditAction: String = ""
    /// The action alone, such as `deleted`.
    public var action: String = ""
    /// Name of the actor at the time.
    public var actorDisplayName: String?
    /// Name of the thing that it was done to, at the time.
    public var auditableDisplayName: String?
    /// IP address from which it was done. Null when it is not known.
    public var remoteIP: String?
    /// When it was done.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the entry was last changed, usually never after it was made.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Details that depend on the action, by name. Null when there are none.
    public var metadata: [String: JSON]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        actorID: String? = nil,
        actorType: String? = nil,
        auditableID: String? = nil,
        auditableType: String? = nil,
        targetID: String? = nil,
        targetType: String? = nil,
        location: String? = nil,
        targetDisplayName: String? = nil,
        auditAction: String = "",
        action: String = "",
        actorDisplayName: String? = nil,
        auditableDisplayName: String? = nil,
        remoteIP: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        metadata: [String: JSON]? = nil
    ) {
        self.id = id
        self.actorID = actorID
        self.actorType = actorType
        self.auditableID = auditableID
        self.auditableType = auditableType
        self.targetID = targetID
        self.targetType = targetType
        self.location = location
        self.targetDisplayName = targetDisplayName
        self.auditAction = auditAction
        self.action = action
        self.actorDisplayName = actorDisplayName
        self.auditableDisplayName = auditableDisplayName
        self.remoteIP = remoteIP
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.metadata = metadata
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "actor_id", "actor_type", "auditable_id", "auditable_type", "target_id", "target_type", "location",
        "target_display_name", "audit_action", "action", "actor_display_name", "auditable_display_name", "remote_ip",
        "created_at", "updated_at", "metadata"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&actorID)
            case 2: try reader.read(&actorType)
            case 3: try reader.read(&auditableID)
            case 4: try reader.read(&auditableType)
            case 5: try reader.read(&targetID)
            case 6: try reader.read(&targetType)
            case 7: try reader.read(&location)
            case 8: try reader.read(&targetDisplayName)
            case 9: try reader.read(&auditAction)
            case 10: try reader.read(&action)
            case 11: try reader.read(&actorDisplayName)
            case 12: try reader.read(&auditableDisplayName)
            case 13: try reader.read(&remoteIP)
            case 14: try reader.read(&createdAt)
            case 15: try reader.read(&updatedAt)
            case 16: try reader.read(&metadata)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("actor_id", actorID)
        fields.put("actor_type", actorType)
        fields.put("auditable_id", auditableID)
        fields.put("auditable_type", auditableType)
        fields.put("target_id", targetID)
        fields.put("target_type", targetType)
        fields.put("location", location)
        fields.put("target_display_name", targetDisplayName)
        fields.put("audit_action", auditAction)
        fields.put("action", action)
        fields.put("actor_display_name", actorDisplayName)
        fields.put("auditable_display_name", auditableDisplayName)
        fields.put("remote_ip", remoteIP)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("metadata", metadata)
    }
}

/// A size that a cluster can be bought in: its processors, memory, disk and, when asked for, its
/// price.
///
/// Network-attached sizes have disks that grow; Metal sizes have a fixed local disk.
public struct ClusterSizeSku: JSONModel {
    /// Name of the size. Requests take the short form, such as `PS_10`; replies may hold the full
    /// one, such as `PS_10_AWS_X86`.
    public var name: String = ""
    /// Name to show, such as `PS-10`.
    public var displayName: String = ""
    /// Processors of each node as text, possibly a fraction, such as `1/8` or `4`.
    public var cpu: String = ""
    /// Disk of each node in bytes. Null or absent for sizes whose disk grows with the data.
    public var storage: Int?
    /// Memory of each node in bytes.
    public var ram: Int = 0
    /// Whether it is a Metal size, with fast local disks instead of network-attached ones.
    public var metal: Bool = false
    /// Whether the organization may choose the size now.
    public var enabled: Bool = false
    /// Cloud provider that the size is tied to, `AWS` or `GCP`. Null or absent when it exists on every provider.
    public var provider: String?
    /// Machine type at the cloud provider. Null or absent when the size is not tied to one.
    public var providerInstanceType: String?
    /// Size of the VTGates, the query routers of a MySQL cluster, that come with the size, such as `VTG_5`.
    public var defaultVtgate: String?
    /// Price of one more default VTGate in US dollars a month. Null or absent unless prices were asked for.
    public var defaultVtgateRate: Double?
    /// Size of the query routers of a Neki cluster that come with the size. Absent for other engines.
    public var defaultNekiRouter: String?
    /// Price of one more default Neki router in US dollars a month. Null or absent unless prices were asked for.
    public var defaultNekiRouterRate: Double?
    /// Price of one more replica in US dollars a month. Null or absent unless prices were asked for.
    public var replicaRate: Double?
    /// Price of a cluster of this size in US dollars a month, with the nodes it comes with. Null or
    /// absent unless prices were asked for.
    public var rate: Double?
    /// Position of the size in a list that goes from small to large.
    public var sortOrder: Int = 0
    /// Processor architecture, `x86_64` or `arm64`. Null when the size is not tied to one.
    public var architecture: String?
    /// Whether development branches can have the size.
    public var development: Bool?
    /// Whether production branches can have the size.
    public var production: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        displayName: String = "",
        cpu: String = "",
        storage: Int? = nil,
        ram: Int = 0,
        metal: Bool = false,
        enabled: Bool = false,
        provider: String? = nil,
        providerInstanceType: String? = nil,
        defaultVtgate: String? = nil,
        defaultVtgateRate: Double? = nil,
        defaultNekiRouter: String? = nil,
        defaultNekiRouterRate: Double? = nil,
        replicaRate: Double? = nil,
        rate: Double? = nil,
        sortOrder: Int = 0,
        architecture: String? = nil,
        development: Bool? = nil,
        production: Bool? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.cpu = cpu
        self.storage = storage
        self.ram = ram
        self.metal = metal
        self.enabled = enabled
        self.provider = provider
        self.providerInstanceType = providerInstanceType
        self.defaultVtgate = defaultVtgate
        self.defaultVtgateRate = defaultVtgateRate
        self.defaultNekiRouter = defaultNekiRouter
        self.defaultNekiRouterRate = defaultNekiRouterRate
        self.replicaRate = replicaRate
        self.rate = rate
        self.sortOrder = sortOrder
        self.architecture = architecture
        self.development = development
        self.production = production
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "display_name", "cpu", "storage", "ram", "metal", "enabled", "provider", "provider_instance_type",
        "default_vtgate", "default_vtgate_rate", "default_neki_router", "default_neki_router_rate", "replica_rate",
        "rate", "sort_order", "architecture", "development", "production"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&cpu)
            case 3: try reader.read(&storage)
            case 4: try reader.read(&ram)
            case 5: try reader.read(&metal)
            case 6: try reader.read(&enabled)
            case 7: try reader.read(&provider)
            case 8: try reader.read(&providerInstanceType)
            case 9: try reader.read(&defaultVtgate)
            case 10: try reader.read(&defaultVtgateRate)
            case 11: try reader.read(&defaultNekiRouter)
            case 12: try reader.read(&defaultNekiRouterRate)
            case 13: try reader.read(&replicaRate)
            case 14: try reader.read(&rate)
            case 15: try reader.read(&sortOrder)
            case 16: try reader.read(&architecture)
            case 17: try reader.read(&development)
            case 18: try reader.read(&production)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("cpu", cpu)
        fields.put("storage", storage)
        fields.put("ram", ram)
        fields.put("metal", metal)
        fields.put("enabled", enabled)
        fields.put("provider", provider)
        fields.put("provider_instance_type", providerInstanceType)
        fields.put("default_vtgate", defaultVtgate)
        fields.put("default_vtgate_rate", defaultVtgateRate)
        fields.put("default_neki_router", defaultNekiRouter)
        fields.put("default_neki_router_rate", defaultNekiRouterRate)
        fields.put("replica_rate", replicaRate)
        fields.put("rate", rate)
        fields.put("sort_order", sortOrder)
        fields.put("architecture", architecture)
        fields.put("development", development)
        fields.put("production", production)
    }
}

/// An organization: the account that owns databases and pays for them.
///
/// The counts and limits tell what it may still create, the `sso` fields how its members sign in.
public struct Organization: JSONModel, Identifiable {
    /// Identifier of the organization. Paths take `name` instead.
    public var id: String = ""
    /// Name of the organization, the slug that paths take as `{organization}`.
    public var name: String = ""
    /// Address that invoices are sent to.
    public var billingEmail: String?
    /// When the organization was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the organization was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Billing plan, such as `scaler_pro`.
    public var plan: String?
    /// Whether the billing details on file are complete and accepted.
    public var validBillingInfo: Bool?
    /// Whether members sign in through the organization's own identity provider (single sign-on).
    public var sso: Bool?
    /// Whether members and teams are synchronised from a directory of the identity provider.
    public var ssoDirectory: Bool?
    /// Whether the organization's clusters run in an account of the cloud provider shared with no other organization.
    public var singleTenancy: Bool?
    /// Whether the clusters run in a cloud account that the organization owns and PlanetScale operates.
    public var managedTenancy: Bool?
    /// Whether an invoice is overdue. Null or absent for a reader who may not see billing.
    public var hasPastDueInvoices: Bool?
    /// How many databases the organization has.
    public var databaseCount: Int?
    /// How many more databases of the free plan the organization may create.
    public var freeDatabasesRemaining: Int?
    /// Address of the page where an administrator sets up single sign-on. Null without single sign-on.
    public var ssoPortalURL: String?
    /// Features of the organization by name, each usually true or false. The names change as the service grows.
    public var features: [String: JSON]?
    /// Whether the identity provider decides the members' roles, so that they cannot be changed here.
    public var idpManagedRoles: Bool?
    /// Monthly budget in US dollars that alerts are measured against, a decimal number usually sent
    /// as a string, such as `500.0`. Changing it takes an integer.
    public var invoiceBudgetAmount: Scalar?
    /// The largest number of shards that one keyspace may have.
    public var keyspaceShardLimit: Int?
    /// Whether a payment method is on file.
    public var hasCard: Bool?
    /// Whether a payment method must be added before more can be created.
    public var paymentInfoRequired: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        billingEmail: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        plan: String? = nil,
        validBillingInfo: Bool? = nil,
        sso: Bool? = nil,
        ssoDirectory: Bool? = nil,
        singleTenancy: Bool? = nil,
        managedTenancy: Bool? = nil,
        hasPastDueInvoices: Bool? = nil,
        databaseCount: Int? = nil,
        freeDatabasesRemaining: Int? = nil,
        ssoPortalURL: String? = nil,
        features: [String: JSON]? = nil,
        idpManagedRoles: Bool? = nil,
        invoiceBudgetAmount: Scalar? = nil,
        keyspaceShardLimit: Int? = nil,
        hasCard: Bool? = nil,
        paymentInfoRequired: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.billingEmail = billingEmail
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.plan = plan
        self.validBillingInfo = validBillingInfo
        self.sso = sso
        self.ssoDirectory = ssoDirectory
        self.singleTenancy = singleTenancy
        self.managedTenancy = managedTenancy
        self.hasPastDueInvoices = hasPastDueInvoices
        self.databaseCount = databaseCount
        self.freeDatabasesRemaining = freeDatabasesRemaining
        self.ssoPortalURL = ssoPortalURL
        self.features = features
        self.idpManagedRoles = idpManagedRoles
        self.invoiceBudgetAmount = invoiceBudgetAmount
        self.keyspaceShardLimit = keyspaceShardLimit
        self.hasCard = hasCard
        self.paymentInfoRequired = paymentInfoRequired
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "billing_email", "created_at", "updated_at", "plan", "valid_billing_info", "sso",
        "sso_directory", "single_tenancy", "managed_tenancy", "has_past_due_invoices", "database_count",
        "free_databases_remaining", "sso_portal_url", "features", "idp_managed_roles", "invoice_budget_amount",
        "keyspace_shard_limit", "has_card", "payment_info_required"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&billingEmail)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&updatedAt)
            case 5: try reader.read(&plan)
            case 6: try reader.read(&validBillingInfo)
            case 7: try reader.read(&sso)
            case 8: try reader.read(&ssoDirectory)
            case 9: try reader.read(&singleTenancy)
            case 10: try reader.read(&managedTenancy)
            case 11: try reader.read(&hasPastDueInvoices)
            case 12: try reader.read(&databaseCount)
            case 13: try reader.read(&freeDatabasesRemaining)
            case 14: try reader.read(&ssoPortalURL)
            case 15: try reader.read(&features)
            case 16: try reader.read(&idpManagedRoles)
            case 17: try reader.read(&invoiceBudgetAmount)
            case 18: try reader.read(&keyspaceShardLimit)
            case 19: try reader.read(&hasCard)
            case 20: try reader.read(&paymentInfoRequired)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("billing_email", billingEmail)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("plan", plan)
        fields.put("valid_billing_info", validBillingInfo)
        fields.put("sso", sso)
        fields.put("sso_directory", ssoDirectory)
        fields.put("single_tenancy", singleTenancy)
        fields.put("managed_tenancy", managedTenancy)
        fields.put("has_past_due_invoices", hasPastDueInvoices)
        fields.put("database_count", databaseCount)
        fields.put("free_databases_remaining", freeDatabasesRemaining)
        fields.put("sso_portal_url", ssoPortalURL)
        fields.put("features", features)
        fields.put("idp_managed_roles", idpManagedRoles)
        fields.put("invoice_budget_amount", invoiceBudgetAmount)
        fields.put("keyspace_shard_limit", keyspaceShardLimit)
        fields.put("has_card", hasCard)
        fields.put("payment_info_required", paymentInfoRequired)
    }
}
