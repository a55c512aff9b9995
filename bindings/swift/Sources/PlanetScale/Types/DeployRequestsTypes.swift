// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: the types.

import Foundation

/// One statement of a deployment in one keyspace, with how far it has come.
public struct DeployOperation: JSONModel, Identifiable {
    /// Identifier of the operation.
    public var id: String = ""
    /// How far the operation is.
    public var state: DeployOperationState = DeployOperationState.unknown("")
    /// Name of the keyspace that the statement changes.
    public var keyspaceName: String = ""
    /// Name of the table or view that the statement creates, changes or drops.
    public var tableName: String = ""
    /// What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`.
    public var operationName: String?
    /// Estimated seconds until the operation is done; null when no estimate can be made.
    public var etaSeconds: Double?
    /// How much of the table has been rebuilt, from 0 to 100; null before the operation has begun.
    public var progressPercentage: Double?
    /// Address of the documentation of the error that stopped the operation; null without an error.
    public var deployErrorDocsURL: String?
    /// The SQL statement that is run.
    public var ddlStatement: String?
    /// The same statement as HTML with syntax highlighting, for display.
    public var syntaxHighlightedDdl: String?
    /// When the operation was worked out from the difference between the schemas.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When anything about the operation last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the operation was last slowed down to spare the database; null if it never was.
    public var throttledAt: Date?
    /// Whether the statement destroys data, as dropping a column or a table does.
    public var canDropData: Bool?
    /// Whether the table is locked by the operation at this moment.
    public var tableLocked: Bool?
    /// Whether queries have used the table of late. A warning sign beside a statement that drops it.
    public var tableRecentlyUsed: Bool?
    /// When a query last used the table; null when none is known of.
    public var tableRecentlyUsedAt: Date?
    /// Names of the foreign key constraints that the statement takes away.
    public var removedForeignKeyNames: [String]?
    /// What went wrong, in words; null or empty without an error.
    public var deployErrors: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: DeployOperationState = DeployOperationState.unknown(""),
        keyspaceName: String = "",
        tableName: String = "",
        operationName: String? = nil,
        etaSeconds: Double? = nil,
        progressPercentage: Double? = nil,
        deployErrorDocsURL: String? = nil,
        ddlStatement: String? = nil,
        syntaxHighlightedDdl: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        throttledAt: Date? = nil,
        canDropData: Bool? = nil,
        tableLocked: Bool? = nil,
        tableRecentlyUsed: Bool? = nil,
        tableRecentlyUsedAt: Date? = nil,
        removedForeignKeyNames: [String]? = nil,
        deployErrors: String? = nil
    ) {
        self.id = id
        self.state = state
        self.keyspaceName = keyspaceName
        self.tableName = tableName
        self.operationName = operationName
        self.etaSeconds = etaSeconds
        self.progressPercentage = progressPercentage
        self.deployErrorDocsURL = deployErrorDocsURL
        self.ddlStatement = ddlStatement
        self.syntaxHighlightedDdl = syntaxHighlightedDdl
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.throttledAt = throttledAt
        self.canDropData = canDropData
        self.tableLocked = tableLocked
        self.tableRecentlyUsed = tableRecentlyUsed
        self.tableRecentlyUsedAt = tableRecentlyUsedAt
        self.removedForeignKeyNames = removedForeignKeyNames
        self.deployErrors = deployErrors
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "keyspace_name", "table_name", "operation_name", "eta_seconds", "progress_percentage",
        "deploy_error_docs_url", "ddl_statement", "syntax_highlighted_ddl", "created_at", "updated_at", "throttled_at",
        "can_drop_data", "table_locked", "table_recently_used", "table_recently_used_at", "removed_foreign_key_names",
        "deploy_errors"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&keyspaceName)
            case 3: try reader.read(&tableName)
            case 4: try reader.read(&operationName)
            case 5: try reader.read(&etaSeconds)
            case 6: try reader.read(&progressPercentage)
            case 7: try reader.read(&deployErrorDocsURL)
            case 8: try reader.read(&ddlStatement)
            case 9: try reader.read(&syntaxHighlightedDdl)
            case 10: try reader.read(&createdAt)
            case 11: try reader.read(&updatedAt)
            case 12: try reader.read(&throttledAt)
            case 13: try reader.read(&canDropData)
            case 14: try reader.read(&tableLocked)
            case 15: try reader.read(&tableRecentlyUsed)
            case 16: try reader.read(&tableRecentlyUsedAt)
            case 17: try reader.read(&removedForeignKeyNames)
            case 18: try reader.read(&deployErrors)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("keyspace_name", keyspaceName)
        fields.put("table_name", tableName)
        fields.put("operation_name", operationName)
        fields.put("eta_seconds", etaSeconds)
        fields.put("progress_percentage", progressPercentage)
        fields.put("deploy_error_docs_url", deployErrorDocsURL)
        fields.put("ddl_statement", ddlStatement)
        fields.put("syntax_highlighted_ddl", syntaxHighlightedDdl)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("throttled_at", throttledAt)
        fields.put("can_drop_data", canDropData)
        fields.put("table_locked", tableLocked)
        fields.put("table_recently_used", tableRecentlyUsed)
        fields.put("table_recently_used_at", tableRecentlyUsedAt)
        fields.put("removed_foreign_key_names", removedForeignKeyNames)
        fields.put("deploy_errors", deployErrors)
    }
}

/// One statement of a deployment, summed up over the shards of its keyspace.
///
/// For a keyspace with many shards this is the view to show; `operations` holds the progress of
/// each shard.
public struct DeployOperationSummary: JSONModel, Identifiable {
    /// Identifier of the summary.
    public var id: String = ""
    /// When the statement was worked out from the difference between the schemas.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// What went wrong on any of the shards, in words; empty without an error.
    public var deployErrors: String?
    /// The SQL statement that is run on every shard.
    public var ddlStatement: String?
    /// Estimated seconds until the slowest shard is done; null when no estimate can be made.
    public var etaSeconds: Int?
    /// Name of the keyspace that the statement changes.
    public var keyspaceName: String = ""
    /// What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`.
    public var operationName: String?
    /// How much of the table has been rebuilt over all shards, from 0 to 100; null before the start.
    public var progressPercentage: Double?
    /// How far the statement is over all shards.
    public var state: DeployOperationState = DeployOperationState.unknown("")
    /// The same statement as HTML with syntax highlighting, for display.
    public var syntaxHighlightedDdl: String?
    /// Name of the table or view that the statement creates, changes or drops.
    public var tableName: String = ""
    /// When a query last used the table; null when none is known of.
    public var tableRecentlyUsedAt: Date?
    /// When the change was last slowed down to spare the database; null if it never was.
    public var throttledAt: Date?
    /// Names of the foreign key constraints that the statement takes away.
    public var removedForeignKeyNames: [String]?
    /// Number of shards that the statement runs on.
    public var shardCount: Int?
    /// Names of those shards, which are key ranges such as `-80` and `80-`.
    public var shardNames: [String]?
    /// Whether the statement destroys data, as dropping a column or a table does.
    public var canDropData: Bool?
    /// Whether queries have used the table of late. A warning sign beside a statement that drops it.
    public var tableRecentlyUsed: Bool?
    /// Whether the keyspace is sharded.
    public var sharded: Bool?
    /// The same statement shard by shard.
    public var operations: [ShardDeployOperation]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        deployErrors: String? = nil,
        ddlStatement: String? = nil,
        etaSeconds: Int? = nil,
        keyspaceName: String = "",
        operationName: String? = nil,
        progressPercentage: Double? = nil,
        state: DeployOperationState = DeployOperationState.unknown(""),
        syntaxHighlightedDdl: String? = nil,
        tableName: String = "",
        tableRecentlyUsedAt: Date? = nil,
        throttledAt: Date? = nil,
        removedForeignKeyNames: [String]? = nil,
        shardCount: Int? = nil,
        shardNames: [String]? = nil,
        canDropData: Bool? = nil,
        tableRecentlyUsed: Bool? = nil,
        sharded: Bool? = nil,
        operations: [ShardDeployOperation]? = nil
    ) {
        self.id = id
        self.createdAt = createdAt
        self.deployErrors = deployErrors
        self.ddlStatement = ddlStatement
        self.etaSeconds = etaSeconds
        self.keyspaceName = keyspaceName
        self.operationName = operationName
        self.progressPercentage = progressPercentage
        self.state = state
        self.syntaxHighlightedDdl = syntaxHighlightedDdl
        self.tableName = tableName
        self.tableRecentlyUsedAt = tableRecentlyUsedAt
        self.throttledAt = throttledAt
        self.removedForeignKeyNames = removedForeignKeyNames
        self.shardCount = shardCount
        self.shardNames = shardNames
        self.canDropData = canDropData
        self.tableRecentlyUsed = tableRecentlyUsed
        self.sharded = sharded
        self.operations = operations
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "created_at", "deploy_errors", "ddl_statement", "eta_seconds", "keyspace_name", "operation_name",
        "progress_percentage", "state", "syntax_highlighted_ddl", "table_name", "table_recently_used_at",
        "throttled_at", "removed_foreign_key_names", "shard_count", "shard_names", "can_drop_data",
        "table_recently_used", "sharded", "operations"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&createdAt)
            case 2: try reader.read(&deployErrors)
            case 3: try reader.read(&ddlStatement)
            case 4: try reader.read(&etaSeconds)
            case 5: try reader.read(&keyspaceName)
            case 6: try reader.read(&operationName)
            case 7: try reader.read(&progressPercentage)
            case 8: try reader.read(&state)
            case 9: try reader.read(&syntaxHighlightedDdl)
            case 10: try reader.read(&tableName)
            case 11: try reader.read(&tableRecentlyUsedAt)
            case 12: try reader.read(&throttledAt)
            case 13: try reader.read(&removedForeignKeyNames)
            case 14: try reader.read(&shardCount)
            case 15: try reader.read(&shardNames)
            case 16: try reader.read(&canDropData)
            case 17: try reader.read(&tableRecentlyUsed)
            case 18: try reader.read(&sharded)
            case 19: try reader.read(&operations)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("created_at", createdAt)
        fields.put("deploy_errors", deployErrors)
        fields.put("ddl_statement", ddlStatement)
        fields.put("eta_seconds", etaSeconds)
        fields.put("keyspace_name", keyspaceName)
        fields.put("operation_name", operationName)
        fields.put("progress_percentage", progressPercentage)
        fields.put("state", state)
        fields.put("syntax_highlighted_ddl", syntaxHighlightedDdl)
        fields.put("table_name", tableName)
        fields.put("table_recently_used_at", tableRecentlyUsedAt)
        fields.put("throttled_at", throttledAt)
        fields.put("removed_foreign_key_names", removedForeignKeyNames)
        fields.put("shard_count", shardCount)
        fields.put("shard_names", shardNames)
        fields.put("can_drop_data", canDropData)
        fields.put("table_recently_used", tableRecentlyUsed)
        fields.put("sharded", sharded)
        fields.put("operations", operations)
    }
}

/// A proposal to carry the schema of one branch over into another, with its review and its
/// deployment.
///
/// `state` tells whether it is still open; `deploymentState` tells where the change stands.
public struct DeployRequest: JSONModel, Identifiable {
    /// Identifier of the deploy request. Calls take its `number` instead.
    public var id: String = ""
    /// Number of the deploy request, counting up within the database. It names the request in every call.
    public var number: Int = 0
    /// The user or service token that opened it.
    public var actor: PlanetScaleActor?
    /// Who closed it; null while it is open, and absent in some replies.
    public var closedBy: PlanetScaleActor?
    /// Name of the branch that the new schema comes from.
    public var branch: String = ""
    /// Identifier of that branch, which stays valid when the name is used again.
    public var branchID: String?
    /// Whether that branch has been deleted since.
    public var branchDeleted: Bool?
    /// Who deleted that branch; null while it exists, and absent in some replies.
    public var branchDeletedBy: PlanetScaleActor?
    /// When that branch was deleted; null while it exists.
    public var branchDeletedAt: Date?
    /// Name of the branch that gets the new schema.
    public var intoBranch: String = ""
    /// Whether the target branch has a sharded keyspace.
    public var intoBranchSharded: Bool?
    /// Number of shards of the target branch, all of which the deployment changes.
    public var intoBranchShardCount: Int?
    /// Number of keyspaces of the target branch.
    public var intoBranchKeyspaceCount: Int?
    /// Whether a reviewer has approved it. A database can demand that before a request is queued.
    public var approved: Bool?
    /// Whether it is open or closed. A request closes by itself once its schema is live.
    public var state: DeployRequestState = DeployRequestState.unknown("")
    /// Where its deployment stands; the same word as `state` inside `deployment`.
    public var deploymentState: DeploymentState = DeploymentState.unknown("")
    /// The deployment, which does the work and reports on it.
    public var deployment: Deployment?
    /// Number of comments left on it.
    public var numComments: Int?
    /// Address of its page in the web application.
    public var htmlURL: String?
    /// What its author wrote about the change, in Markdown; may be empty.
    public var notes: String?
    /// The notes as HTML, for display.
    public var htmlBody: String?
    /// When it was opened.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When anything about it last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When it was closed, deployed or not; null while it is open.
    public var closedAt: Date?
    /// When its schema went live; null if that has not happened.
    public var deployedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        number: Int = 0,
        actor: PlanetScaleActor? = nil,
        closedBy: PlanetScaleActor? = nil,
        branch: String = "",
        branchID: String? = nil,
        branchDeleted: Bool? = nil,
        branchDeletedBy: PlanetScaleActor? = nil,
        branchDeletedAt: Date? = nil,
        intoBranch: String = "",
        intoBranchSharded: Bool? = nil,
        intoBranchShardCount: Int? = nil,
        intoBranchKeyspaceCount: Int? = nil,
        approved: Bool? = nil,
        state: DeployRequestState = DeployRequestState.unknown(""),
        deploymentState: DeploymentState = DeploymentState.unknown(""),
        deployment: Deployment? = nil,
        numComments: Int? = nil,
        htmlURL: String? = nil,
        notes: String? = nil,
        htmlBody: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        closedAt: Date? = nil,
        deployedAt: Date? = nil
    ) {
        self.id = id
        self.number = number
        self.actor = actor
        self.closedBy = closedBy
        self.branch = branch
        self.branchID = branchID
        self.branchDeleted = branchDeleted
        self.branchDeletedBy = branchDeletedBy
        self.branchDeletedAt = branchDeletedAt
        self.intoBranch = intoBranch
        self.intoBranchSharded = intoBranchSharded
        self.intoBranchShardCount = intoBranchShardCount
        self.intoBranchKeyspaceCount = intoBranchKeyspaceCount
        self.approved = approved
        self.state = state
        self.deploymentState = deploymentState
        self.deployment = deployment
        self.numComments = numComments
        self.htmlURL = htmlURL
        self.notes = notes
        self.htmlBody = htmlBody
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.closedAt = closedAt
        self.deployedAt = deployedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "number", "actor", "closed_by", "branch", "branch_id", "branch_deleted", "branch_deleted_by",
        "branch_deleted_at", "into_branch", "into_branch_sharded", "into_branch_shard_count",
        "into_branch_keyspace_count", "approved", "state", "deployment_state", "deployment", "num_comments",
        "html_url", "notes", "html_body", "created_at", "updated_at", "closed_at", "deployed_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&number)
            case 2: try reader.read(&actor)
            case 3: try reader.read(&closedBy)
            case 4: try reader.read(&branch)
            case 5: try reader.read(&branchID)
            case 6: try reader.read(&branchDeleted)
            case 7: try reader.read(&branchDeletedBy)
            case 8: try reader.read(&branchDeletedAt)
            case 9: try reader.read(&intoBranch)
            case 10: try reader.read(&intoBranchSharded)
            case 11: try reader.read(&intoBranchShardCount)
            case 12: try reader.read(&intoBranchKeyspaceCount)
            case 13: try reader.read(&approved)
            case 14: try reader.read(&state)
            case 15: try reader.read(&deploymentState)
            case 16: try reader.read(&deployment)
            case 17: try reader.read(&numComments)
            case 18: try reader.read(&htmlURL)
            case 19: try reader.read(&notes)
            case 20: try reader.read(&htmlBody)
            case 21: try reader.read(&createdAt)
            case 22: try reader.read(&updatedAt)
            case 23: try reader.read(&closedAt)
            case 24: try reader.read(&deployedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("number", number)
        fields.put("actor", actor)
        fields.put("closed_by", closedBy)
        fields.put("branch", branch)
        fields.put("branch_id", branchID)
        fields.put("branch_deleted", branchDeleted)
        fields.put("branch_deleted_by", branchDeletedBy)
        fields.put("branch_deleted_at", branchDeletedAt)
        fields.put("into_branch", intoBranch)
        fields.put("into_branch_sharded", intoBranchSharded)
        fields.put("into_branch_shard_count", intoBranchShardCount)
        fields.put("into_branch_keyspace_count", intoBranchKeyspaceCount)
        fields.put("approved", approved)
        fields.put("state", state)
        fields.put("deployment_state", deploymentState)
        fields.put("deployment", deployment)
        fields.put("num_comments", numComments)
        fields.put("html_url", htmlURL)
        fields.put("notes", notes)
        fields.put("html_body", htmlBody)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("closed_at", closedAt)
        fields.put("deployed_at", deployedAt)
    }
}

/// A comment on a deploy request, or an approval of it, by one reviewer.
public struct DeployRequestReview: JSONModel, Identifiable {
    /// Identifier of the review.
    public var id: String = ""
    /// What the reviewer wrote, in Markdown; may be empty beside an approval.
    public var body: String?
    /// The same text as HTML, for display.
    public var htmlBody: String?
    /// Whether it is a comment or an approval.
    public var state: DeployRequestReviewState = DeployRequestReviewState.unknown("")
    /// When the review was left.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the review was last edited.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// The user or service token that left it.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        body: String? = nil,
        htmlBody: String? = nil,
        state: DeployRequestReviewState = DeployRequestReviewState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.body = body
        self.htmlBody = htmlBody
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "body", "html_body", "state", "created_at", "updated_at", "actor"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&body)
            case 2: try reader.read(&htmlBody)
            case 3: try reader.read(&state)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            case 6: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("body", body)
        fields.put("html_body", htmlBody)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("actor", actor)
    }
}

/// Whether the disks of a database have room for a deployment.
public struct DeployRequestStorageCheck: JSONModel {
    /// Whether every shard has enough room.
    public var enoughStorage: Bool = false
    /// Whether the cluster can be upgraded to make room.
    public var upgradeable: Bool?
    /// How many bytes the deployment needs.
    public var storageBytesNeeded: Int = 0
    /// The single disks, by the name of the keyspace and in it by the name of the shard.
    public var storageReport: [String: [String: StorageReport]]?

    /// Made of its fields; what is left out is empty.
    public init(
        enoughStorage: Bool = false,
        upgradeable: Bool? = nil,
        storageBytesNeeded: Int = 0,
        storageReport: [String: [String: StorageReport]]? = nil
    ) {
        self.enoughStorage = enoughStorage
        self.upgradeable = upgradeable
        self.storageBytesNeeded = storageBytesNeeded
        self.storageReport = storageReport
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "enough_storage", "upgradeable", "storage_bytes_needed", "storage_report"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&enoughStorage)
            case 1: try reader.read(&upgradeable)
            case 2: try reader.read(&storageBytesNeeded)
            case 3: try reader.read(&storageReport)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("enough_storage", enoughStorage)
        fields.put("upgradeable", upgradeable)
        fields.put("storage_bytes_needed", storageBytesNeeded)
        fields.put("storage_report", storageReport)
    }
}

/// The work behind a deploy request: the statements that turn the schema of the target branch into
/// the new one, their checks, their place in the queue and their progress up to the cutover and the
/// revert window.
public struct Deployment: JSONModel, Identifiable {
    /// Identifier of the deployment.
    public var id: String = ""
    /// Whether the new schema goes live by itself once it is prepared. With `false` the deployment
    /// stops in `pending_cutover` until it is applied.
    public var autoCutover: Bool?
    /// Whether the branch that the schema comes from is deleted once the deployment is over.
    public var autoDeleteBranch: Bool?
    /// When the deployment was made, which is when its deploy request was opened.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the cutover began; null before that.
    public var cutoverAt: Date?
    /// Whether a deployment that waits in `pending_cutover` is about to give up waiting, because
    /// the prepared tables are not kept for ever.
    public var cutoverExpiring: Bool?
    /// Why the checks found the change not deployable, in words; null when they found nothing.
    public var deployCheckErrors: String?
    /// When the deployment ended, well or badly; null before that.
    public var finishedAt: Date?
    /// When somebody asked for a forced cutover, which breaks off the queries that keep it from
    /// happening; null if nobody did.
    public var forceCutoverRequestedAt: Date?
    /// When the deployment entered the queue; null before that.
    public var queuedAt: Date?
    /// When every changed table was prepared and the cutover became possible; null before that.
    public var readyToCutoverAt: Date?
    /// When the deployment left the queue and began; null before that.
    public var startedAt: Date?
    /// Where the deployment stands.
    public var state: DeploymentState = DeploymentState.unknown("")
    /// When the statements were handed to the target branch; null before that.
    public var submittedAt: Date?
    /// When anything about the deployment last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Name of the branch that gets the new schema.
    public var intoBranch: String = ""
    /// Number of the deploy request that the deployment belongs to.
    public var deployRequestNumber: Int = 0
    /// Whether the checks allow the deployment to be queued.
    public var deployable: Bool?
    /// The deployments ahead of this one in the queue, in order; empty when it is next or not queued.
    public var precedingDeployments: [[String: JSON]]?
    /// The statements that make up the change, keyspace by keyspace.
    public var deployOperations: [DeployOperation]?
    /// The same statements, each summed up over the shards it runs on.
    public var deployOperationSummaries: [DeployOperationSummary]?
    /// What the schema checks object to, such as a table without a unique key or an unsupported
    /// character set; empty when nothing stands in the way.
    public var lintErrors: [[String: JSON]]?
    /// Statements that must run in a certain order because one needs the outcome of another.
    public var sequentialDiffDependencies: [[String: JSON]]?
    /// Lookup indexes of the sharding (lookup vindexes) that the change creates or takes away.
    public var lookupVindexOperations: [[String: JSON]]?
    /// How strongly the deployment is slowed down to spare the database, by keyspace; null when unset.
    public var throttlerConfigurations: [String: JSON]?
    /// The request to revert this deployment, with its progress; null if nobody asked for one.
    public var deploymentRevertRequest: [String: JSON]?
    /// Who queued the deployment; null or absent before that.
    public var actor: PlanetScaleActor?
    /// Who applied it, when it waited for that; null or absent otherwise.
    public var cutoverActor: PlanetScaleActor?
    /// Who cancelled it; null or absent if nobody did.
    public var cancelledActor: PlanetScaleActor?
    /// When the difference between the two schemas was last worked out; null before that. A later
    /// change of the branch is not part of the deployment until it is worked out again.
    public var schemaLastUpdatedAt: Date?
    /// Whether a table is locked by the deployment at this moment.
    public var tableLocked: Bool?
    /// Name of that table; null or absent when none is locked.
    public var lockedTableName: String?
    /// Whether the deployment alters the tables in place instead of rebuilding copies. It takes
    /// seconds, can lock a table for a short while, and cannot be reverted.
    public var instantDdl: Bool?
    /// Whether every statement allows that, so that the request may be queued with `instantDdl`.
    public var instantDdlEligible: Bool?
    /// Whether the queue of the database stands still, so that no queued deployment starts.
    public var queuePaused: Bool?
    /// Why the queue stands still, in words; null while it moves.
    public var queuePauseReason: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        autoCutover: Bool? = nil,
        autoDeleteBranch: Bool? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        cutoverAt: Date? = nil,
        cutoverExpiring: Bool? = nil,
        deployCheckErrors: String? = nil,
        finishedAt: Date? = nil,
        forceCutoverRequestedAt: Date? = nil,
        queuedAt: Date? = nil,
        readyToCutoverAt: Date? = nil,
        startedAt: Date? = nil,
        state: DeploymentState = DeploymentState.unknown(""),
        submittedAt: Date? = nil,
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        intoBranch: String = "",
        deployRequestNumber: Int = 0,
        deployable: Bool? = nil,
        precedingDeployments: [[String: JSON]]? = nil,
        deployOperations: [DeployOperation]? = nil,
        deployOperationSummaries: [DeployOperationSummary]? = nil,
        lintErrors: [[String: JSON]]? = nil,
        sequentialDiffDependencies: [[String: JSON]]? = nil,
        lookupVindexOperations: [[String: JSON]]? = nil,
        throttlerConfigurations: [String: JSON]? = nil,
        deploymentRevertRequest: [String: JSON]? = nil,
        actor: PlanetScaleActor? = nil,
        cutoverActor: PlanetScaleActor? = nil,
        cancelledActor: PlanetScaleActor? = nil,
        schemaLastUpdatedAt: Date? = nil,
        tableLocked: Bool? = nil,
        lockedTableName: String? = nil,
        instantDdl: Bool? = nil,
        instantDdlEligible: Bool? = nil,
        queuePaused: Bool? = nil,
        queuePauseReason: String? = nil
    ) {
        self.id = id
        self.autoCutover = autoCutover
        self.autoDeleteBranch = autoDeleteBranch
        self.createdAt = createdAt
        self.cutoverAt = cutoverAt
        self.cutoverExpiring = cutoverExpiring
        self.deployCheckErrors = deployCheckErrors
        self.finishedAt = finishedAt
        self.forceCutoverRequestedAt = forceCutoverRequestedAt
        self.queuedAt = queuedAt
        self.readyToCutoverAt = readyToCutoverAt
        self.startedAt = startedAt
        self.state = state
        self.submittedAt = submittedAt
        self.updatedAt = updatedAt
        self.intoBranch = intoBranch
        self.deployRequestNumber = deployRequestNumber
        self.deployable = deployable
        self.precedingDeployments = precedingDeployments
        self.deployOperations = deployOperations
        self.deployOperationSummaries = deployOperationSummaries
        self.lintErrors = lintErrors
        self.sequentialDiffDependencies = sequentialDiffDependencies
        self.lookupVindexOperations = lookupVindexOperations
        self.throttlerConfigurations = throttlerConfigurations
        self.deploymentRevertRequest = deploymentRevertRequest
        self.actor = actor
        self.cutoverActor = cutoverActor
        self.cancelledActor = cancelledActor
        self.schemaLastUpdatedAt = schemaLastUpdatedAt
        self.tableLocked = tableLocked
        self.lockedTableName = lockedTableName
        self.instantDdl = instantDdl
        self.instantDdlEligible = instantDdlEligible
        self.queuePaused = queuePaused
        self.queuePauseReason = queuePauseReason
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "auto_cutover", "auto_delete_branch", "created_at", "cutover_at", "cutover_expiring",
        "deploy_check_errors", "finished_at", "force_cutover_requested_at", "queued_at", "ready_to_cutover_at",
        "started_at", "state", "submitted_at", "updated_at", "into_branch", "deploy_request_number", "deployable",
        "preceding_deployments", "deploy_operations", "deploy_operation_summaries", "lint_errors",
        "sequential_diff_dependencies", "lookup_vindex_operations", "throttler_configurations",
        "deployment_revert_request", "actor", "cutover_actor", "cancelled_actor", "schema_last_updated_at",
        "table_locked", "locked_table_name", "instant_ddl", "instant_ddl_eligible", "queue_paused",
        "queue_pause_reason"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&autoCutover)
            case 2: try reader.read(&autoDeleteBranch)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&cutoverAt)
            case 5: try reader.read(&cutoverExpiring)
            case 6: try reader.read(&deployCheckErrors)
            case 7: try reader.read(&finishedAt)
            case 8: try reader.read(&forceCutoverRequestedAt)
            case 9: try reader.read(&queuedAt)
            case 10: try reader.read(&readyToCutoverAt)
            case 11: try reader.read(&startedAt)
            case 12: try reader.read(&state)
            case 13: try reader.read(&submittedAt)
            case 14: try reader.read(&updatedAt)
            case 15: try reader.read(&intoBranch)
            case 16: try reader.read(&deployRequestNumber)
            case 17: try reader.read(&deployable)
            case 18: try reader.read(&precedingDeployments)
            case 19: try reader.read(&deployOperations)
            case 20: try reader.read(&deployOperationSummaries)
            case 21: try reader.read(&lintErrors)
            case 22: try reader.read(&sequentialDiffDependencies)
            case 23: try reader.read(&lookupVindexOperations)
            case 24: try reader.read(&throttlerConfigurations)
            case 25: try reader.read(&deploymentRevertRequest)
            case 26: try reader.read(&actor)
            case 27: try reader.read(&cutoverActor)
            case 28: try reader.read(&cancelledActor)
            case 29: try reader.read(&schemaLastUpdatedAt)
            case 30: try reader.read(&tableLocked)
            case 31: try reader.read(&lockedTableName)
            case 32: try reader.read(&instantDdl)
            case 33: try reader.read(&instantDdlEligible)
            case 34: try reader.read(&queuePaused)
            case 35: try reader.read(&queuePauseReason)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("auto_cutover", autoCutover)
        fields.put("auto_delete_branch", autoDeleteBranch)
        fields.put("created_at", createdAt)
        fields.put("cutover_at", cutoverAt)
        fields.put("cutover_expiring", cutoverExpiring)
        fields.put("deploy_check_errors", deployCheckErrors)
        fields.put("finished_at", finishedAt)
        fields.put("force_cutover_requested_at", forceCutoverRequestedAt)
        fields.put("queued_at", queuedAt)
        fields.put("ready_to_cutover_at", readyToCutoverAt)
        fields.put("started_at", startedAt)
        fields.put("state", state)
        fields.put("submitted_at", submittedAt)
        fields.put("updated_at", updatedAt)
        fields.put("into_branch", intoBranch)
        fields.put("deploy_request_number", deployRequestNumber)
        fields.put("deployable", deployable)
        fields.put("preceding_deployments", precedingDeployments)
        fields.put("deploy_operations", deployOperations)
        fields.put("deploy_operation_summaries", deployOperationSummaries)
        fields.put("lint_errors", lintErrors)
        fields.put("sequential_diff_dependencies", sequentialDiffDependencies)
        fields.put("lookup_vindex_operations", lookupVindexOperations)
        fields.put("throttler_configurations", throttlerConfigurations)
        fields.put("deployment_revert_request", deploymentRevertRequest)
        fields.put("actor", actor)
        fields.put("cutover_actor", cutoverActor)
        fields.put("cancelled_actor", cancelledActor)
        fields.put("schema_last_updated_at", schemaLastUpdatedAt)
        fields.put("table_locked", tableLocked)
        fields.put("locked_table_name", lockedTableName)
        fields.put("instant_ddl", instantDdl)
        fields.put("instant_ddl_eligible", instantDdlEligible)
        fields.put("queue_paused", queuePaused)
        fields.put("queue_pause_reason", queuePauseReason)
    }
}

/// One statement of a deployment on one shard.
public struct ShardDeployOperation: JSONModel, Identifiable {
    /// Identifier of the operation on this shard.
    public var id: String = ""
    /// Name of the shard, a key range such as `-80`; `-` is the only shard of an unsharded keyspace.
    public var shard: String = ""
    /// How far the statement is on this shard.
    public var state: DeployOperationState = DeployOperationState.unknown("")
    /// How much of the table has been rebuilt on this shard, from 0 to 100; null before the start.
    public var progressPercentage: Double?
    /// Estimated seconds until this shard is done; null when no estimate can be made.
    public var etaSeconds: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        shard: String = "",
        state: DeployOperationState = DeployOperationState.unknown(""),
        progressPercentage: Double? = nil,
        etaSeconds: Int? = nil
    ) {
        self.id = id
        self.shard = shard
        self.state = state
        self.progressPercentage = progressPercentage
        self.etaSeconds = etaSeconds
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "shard", "state", "progress_percentage", "eta_seconds"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&shard)
            case 2: try reader.read(&state)
            case 3: try reader.read(&progressPercentage)
            case 4: try reader.read(&etaSeconds)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("shard", shard)
        fields.put("state", state)
        fields.put("progress_percentage", progressPercentage)
        fields.put("eta_seconds", etaSeconds)
    }
}

/// The disk of one shard and what a deployment would take of it.
public struct StorageReport: JSONModel {
    /// Bytes that are in use.
    public var used: Int?
    /// Bytes that the disk holds.
    public var capacity: Int?
    /// Bytes that are free.
    public var remaining: Int?
    /// Share of the disk that is in use, in percent.
    public var percentageUsed: Double?
    /// Bytes that the deployment needs on this disk.
    public var storageNeeded: Int?
    /// Whether the disk has room for them.
    public var hasEnough: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        used: Int? = nil,
        capacity: Int? = nil,
        remaining: Int? = nil,
        percentageUsed: Double? = nil,
        storageNeeded: Int? = nil,
        hasEnough: Bool? = nil
    ) {
        self.used = used
        self.capacity = capacity
        self.remaining = remaining
        self.percentageUsed = percentageUsed
        self.storageNeeded = storageNeeded
        self.hasEnough = hasEnough
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "used", "capacity", "remaining", "percentage_used", "storage_needed", "has_enough"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&used)
            case 1: try reader.read(&capacity)
            case 2: try reader.read(&remaining)
            case 3: try reader.read(&percentageUsed)
            case 4: try reader.read(&storageNeeded)
            case 5: try reader.read(&hasEnough)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("used", used)
        fields.put("capacity", capacity)
        fields.put("remaining", remaining)
        fields.put("percentage_used", percentageUsed)
        fields.put("storage_needed", storageNeeded)
        fields.put("has_enough", hasEnough)
    }
}

/// How far one statement of a deployment is, in a keyspace or in one of its shards.
///
/// A summary over several shards never says `queued`.
public struct DeployOperationState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not begun; its deployment has not come to it yet.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Handed to the keyspace and waiting for its turn there.
    public static var queued: Self { Self(rawValue: "queued") }
    /// `in_progress`: Running; the table is being rebuilt or the change is being made.
    public static var inProgress: Self { Self(rawValue: "in_progress") }
    /// Done.
    public static var complete: Self { Self(rawValue: "complete") }
    /// Stopped before it was done, because its deployment was cancelled.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// Failed; `deploy_errors` says why.
    public static var error: Self { Self(rawValue: "error") }

    /// The words that are known.
    public static let allCases: [DeployOperationState] = [.pending, .queued, .inProgress, .complete, .cancelled, .error]
}

/// What a review says about a deploy request.
public struct DeployRequestReviewState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A remark that neither allows nor forbids the deployment.
    public static var commented: Self { Self(rawValue: "commented") }
    /// The reviewer agrees to the deployment.
    public static var approved: Self { Self(rawValue: "approved") }

    /// The words that are known.
    public static let allCases: [DeployRequestReviewState] = [.commented, .approved]
}

/// Whether a deploy request is still under way.
public struct DeployRequestState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Proposed, under review, queued or being deployed.
    public static var open: Self { Self(rawValue: "open") }
    /// Over. Either its schema went live or it was closed without that; `deployed_at` tells which.
    public static var closed: Self { Self(rawValue: "closed") }

    /// The words that are known.
    public static let allCases: [DeployRequestState] = [.open, .closed]
}

/// Where a deployment stands.
///
/// The usual way is `pending`, `ready`, `queued`, `submitting`, `in_progress`, `pending_cutover`,
/// `in_progress_cutover`, `complete_pending_revert`, `complete`.
public struct DeploymentState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The difference between the schemas is being worked out and checked.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Checked. It can be queued if the deployment is also `deployable`.
    public static var ready: Self { Self(rawValue: "ready") }
    /// `no_changes`: Both branches have the same schema, so there is nothing to deploy.
    public static var noChanges: Self { Self(rawValue: "no_changes") }
    /// In the queue, behind other deployments or about to start.
    public static var queued: Self { Self(rawValue: "queued") }
    /// Its turn has come; the statements are being handed to the target branch.
    public static var submitting: Self { Self(rawValue: "submitting") }
    /// `in_progress`: The changed tables are being rebuilt beside the live ones.
    public static var inProgress: Self { Self(rawValue: "in_progress") }
    /// `pending_cutover`: Everything is prepared. With `auto_cutover` the cutover follows by
    /// itself, otherwise the deployment waits here to be applied.
    public static var pendingCutover: Self { Self(rawValue: "pending_cutover") }
    /// `in_progress_vschema`: The sharding rules (the VSchema) are being changed.
    public static var inProgressVschema: Self { Self(rawValue: "in_progress_vschema") }
    /// `in_progress_cancel`: Being stopped after it was cancelled.
    public static var inProgressCancel: Self { Self(rawValue: "in_progress_cancel") }
    /// `in_progress_cutover`: The prepared tables are replacing the live ones.
    public static var inProgressCutover: Self { Self(rawValue: "in_progress_cutover") }
    /// The new schema is live and can no longer be reverted.
    public static var complete: Self { Self(rawValue: "complete") }
    /// `complete_cancel`: Stopped on demand while it was running; the target branch kept its schema.
    public static var completeCancel: Self { Self(rawValue: "complete_cancel") }
    /// `complete_error`: Ended with an error; some of its statements may have taken effect.
    public static var completeError: Self { Self(rawValue: "complete_error") }
    /// `complete_pending_revert`: The new schema is live and can still be reverted. Lasts 30
    /// minutes, unless it is skipped or reverted sooner.
    public static var completePendingRevert: Self { Self(rawValue: "complete_pending_revert") }
    /// `in_progress_revert`: The former tables are being put back.
    public static var inProgressRevert: Self { Self(rawValue: "in_progress_revert") }
    /// `in_progress_revert_vschema`: The former sharding rules (the VSchema) are being put back.
    public static var inProgressRevertVschema: Self { Self(rawValue: "in_progress_revert_vschema") }
    /// `complete_revert`: Reverted; the former schema is live again.
    public static var completeRevert: Self { Self(rawValue: "complete_revert") }
    /// `complete_revert_error`: The revert ended with an error.
    public static var completeRevertError: Self { Self(rawValue: "complete_revert_error") }
    /// Cancelled before it changed anything, for instance while it was queued.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The checks or the deployment failed; nothing more happens by itself.
    public static var error: Self { Self(rawValue: "error") }

    /// The words that are known.
    public static let allCases: [DeploymentState] = [
        .pending, .ready, .noChanges, .queued, .submitting, .inProgress, .pendingCutover, .inProgressVschema,
        .inProgressCancel, .inProgressCutover, .complete, .completeCancel, .completeError, .completePendingRevert,
        .inProgressRevert, .inProgressRevertVschema, .completeRevert, .completeRevertError, .cancelled, .error
    ]
}

/// How a queued deployment goes together with the others of its database.
public struct DeploymentStrategy: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One deployment after another, in the order of the queue. The usual way.
    public static var serial: Self { Self(rawValue: "serial") }
    /// Beside other deployments, where they do not touch the same tables.
    public static var parallel: Self { Self(rawValue: "parallel") }

    /// The words that are known.
    public static let allCases: [DeploymentStrategy] = [.serial, .parallel]
}
