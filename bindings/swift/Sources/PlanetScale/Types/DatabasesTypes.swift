// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: the types.

import Foundation

/// The import of an external MySQL database into this one.
///
/// It goes through copying, switching of traffic and cleaning up, each with its own pending,
/// running and error states.
public struct DataImport: JSONModel {
    /// Identifier of the import.
    public var id: String?
    /// How far the import has come.
    public var state: DataImportState = DataImportState.unknown("")
    /// What the checks before the import complained about, in free text. Empty when they passed.
    public var importCheckErrors: String?
    /// When the import began. Null before that.
    public var startedAt: Date?
    /// When the import ended. Null while it runs.
    public var finishedAt: Date?
    /// When the import was cancelled and removed. Null while it exists.
    public var deletedAt: Date?
    /// The external database that is imported.
    public var dataSource: DataImportSource?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String? = nil,
        state: DataImportState = DataImportState.unknown(""),
        importCheckErrors: String? = nil,
        startedAt: Date? = nil,
        finishedAt: Date? = nil,
        deletedAt: Date? = nil,
        dataSource: DataImportSource? = nil
    ) {
        self.id = id
        self.state = state
        self.importCheckErrors = importCheckErrors
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.deletedAt = deletedAt
        self.dataSource = dataSource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "import_check_errors", "started_at", "finished_at", "deleted_at", "data_source"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&importCheckErrors)
            case 3: try reader.read(&startedAt)
            case 4: try reader.read(&finishedAt)
            case 5: try reader.read(&deletedAt)
            case 6: try reader.read(&dataSource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("import_check_errors", importCheckErrors)
        fields.put("started_at", startedAt)
        fields.put("finished_at", finishedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("data_source", dataSource)
    }
}

/// An external MySQL server and how to connect to it.
///
/// Replies name the server; the credentials are only sent in requests.
public struct DataImportSource: JSONModel {
    /// Host name or IP address of the server.
    public var hostname: String?
    /// TCP port of the server, usually 3306.
    public var port: Int?
    /// Name of the database on the server, in replies.
    public var database: String?
    /// Name of the database on the server, in requests.
    public var schemaName: String?
    /// How the connection is encrypted and what is verified.
    public var sslMode: DataImportSslMode?
    /// User to connect as.
    public var username: String?
    /// Password of the user. A secret: nothing of this package prints it.
    public var password: Secret?
    /// Certificates of the authorities to trust, in PEM. Needed when the server's certificate is not publicly trusted.
    public var sslCa: String?
    /// Client certificate, in PEM, for servers that ask for one.
    public var sslCert: String?
    /// Private key of the client certificate, in PEM. A secret: nothing of this package prints it.
    public var sslKey: Secret?
    /// Name that the server's certificate must carry, when it differs from the host name.
    public var sslServerName: String?

    /// Made of its fields; what is left out is empty.
    public init(
        hostname: String? = nil,
        port: Int? = nil,
        database: String? = nil,
        schemaName: String? = nil,
        sslMode: DataImportSslMode? = nil,
        username: String? = nil,
        password: Secret? = nil,
        sslCa: String? = nil,
        sslCert: String? = nil,
        sslKey: Secret? = nil,
        sslServerName: String? = nil
    ) {
        self.hostname = hostname
        self.port = port
        self.database = database
        self.schemaName = schemaName
        self.sslMode = sslMode
        self.username = username
        self.password = password
        self.sslCa = sslCa
        self.sslCert = sslCert
        self.sslKey = sslKey
        self.sslServerName = sslServerName
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "hostname", "port", "database", "schema_name", "ssl_mode", "username", "password", "ssl_ca", "ssl_cert",
        "ssl_key", "ssl_server_name"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&hostname)
            case 1: try reader.read(&port)
            case 2: try reader.read(&database)
            case 3: try reader.read(&schemaName)
            case 4: try reader.read(&sslMode)
            case 5: try reader.read(&username)
            case 6: try reader.read(&password)
            case 7: try reader.read(&sslCa)
            case 8: try reader.read(&sslCert)
            case 9: try reader.read(&sslKey)
            case 10: try reader.read(&sslServerName)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("hostname", hostname)
        fields.put("port", port)
        fields.put("database", database)
        fields.put("schema_name", schemaName)
        fields.put("ssl_mode", sslMode)
        fields.put("username", username)
        fields.put("password", password)
        fields.put("ssl_ca", sslCa)
        fields.put("ssl_cert", sslCert)
        fields.put("ssl_key", sslKey)
        fields.put("ssl_server_name", sslServerName)
    }
}

/// A database: its engine, where it runs, whether it is ready, the settings that apply to all its
/// branches, and counts of what it holds.
///
/// The data itself is in the branches.
public struct Database: JSONModel, Identifiable {
    /// Identifier of the database. Paths take `name` instead.
    public var id: String = ""
    /// Address of the database in the API.
    public var url: String = ""
    /// Address of the list of its branches in the API.
    public var branchesURL: String = ""
    /// How many branches it has.
    public var branchesCount: Int?
    /// How many schema recommendations are waiting for an answer.
    public var openSchemaRecommendationsCount: Int?
    /// How many of its branches are development branches.
    public var developmentBranchesCount: Int?
    /// How many of its branches are production branches.
    public var productionBranchesCount: Int?
    /// How many problems are going on in it now. Null when they are not counted.
    public var issuesCount: Int?
    /// Whether several administrators must ask for the deletion of the database before it happens.
    public var multipleAdminsRequiredForDeletion: Bool?
    /// Whether the database can be used. False while it is being created, imported, or woken from sleep.
    public var ready: Bool = false
    /// Whether it has as many branches restored from backups as it may have.
    public var atBackupRestoreBranchesLimit: Bool?
    /// Whether it has used up its allowance of development branches.
    public var atDevelopmentBranchUsageLimit: Bool?
    /// The import of an external database that made this one. Null or absent when there was none.
    public var dataImport: DataImport?
    /// Region of the default branch.
    public var region: Region = Region()
    /// Address of the database in the dashboard.
    public var htmlURL: String = ""
    /// Name of the database, which paths take as `{database}`. It can be changed.
    public var name: String = ""
    /// Free text about the database. Only sent for old databases; null when there is none.
    public var notes: String?
    /// Where the database is in its life.
    public var state: DatabaseState = DatabaseState.unknown("")
    /// Whether a keyspace of the default branch is spread over more than one shard.
    public var sharded: Bool?
    /// How many shards the default branch has in all.
    public var defaultBranchShardCount: Int?
    /// How many read-only regions the default branch has.
    public var defaultBranchReadOnlyRegionsCount: Int?
    /// How many tables the schema of the default branch has.
    public var defaultBranchTableCount: Int?
    /// Name of the branch that is taken when none is named, usually `main`.
    public var defaultBranch: String?
    /// Whether a deploy request must be approved by somebody other than its author before it can be deployed.
    public var requireApprovalForDeploy: Bool?
    /// Whether deleting the database is refused until the protection is taken off.
    public var deletionProtected: Bool?
    /// Whether a branch is being resized now.
    public var resizing: Bool?
    /// Whether a resize of a branch waits for its turn.
    public var resizeQueued: Bool?
    /// Whether a change of configuration is being applied now.
    public var configChanging: Bool?
    /// Whether a change of configuration waits for the maintenance window.
    public var configChangeQueued: Bool?
    /// Whether new branches may be filled with data from a backup, not just with the schema.
    public var allowDataBranching: Bool?
    /// Whether foreign key constraints are allowed. MySQL only; Postgres always allows them.
    public var foreignKeysEnabled: Bool?
    /// Whether the table in which an application framework records its migrations is copied along
    /// with a deploy request. Null when never set.
    public var automaticMigrations: Bool?
    /// Whether all branches must be in the region of the database.
    public var restrictBranchRegion: Bool?
    /// Whether deployments use instant DDL, which skips the copying of a table, wherever a change allows it.
    public var preferInstant: Bool?
    /// Whether query insights keep whole SQL statements with their values, not just normalised patterns.
    public var insightsRawQueries: Bool?
    /// Billing plan of the database, such as `scaler_pro`.
    public var plan: String?
    /// Whether query insights are collected.
    public var insightsEnabled: Bool?
    /// Whether the dashboard's SQL console may be used on production branches.
    public var productionBranchWebConsole: Bool?
    /// Table in which the framework records its migrations, such as `schema_migrations`. Null when none is set.
    public var migrationTableName: String?
    /// Application framework whose migrations are copied, such as `rails`. Null when none is set.
    public var migrationFramework: String?
    /// When the database was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the database or a setting was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the schema of the default branch last changed. Null before the first change.
    public var schemaLastUpdatedAt: Date?
    /// Engine of the database.
    public var kind: DatabaseKind = DatabaseKind.unknown("")

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        url: String = "",
        branchesURL: String = "",
        branchesCount: Int? = nil,
        openSchemaRecommendationsCount: Int? = nil,
        developmentBranchesCount: Int? = nil,
        productionBranchesCount: Int? = nil,
        issuesCount: Int? = nil,
        multipleAdminsRequiredForDeletion: Bool? = nil,
        ready: Bool = false,
        atBackupRestoreBranchesLimit: Bool? = nil,
        atDevelopmentBranchUsageLimit: Bool? = nil,
        dataImport: DataImport? = nil,
        region: Region = Region(),
        htmlURL: String = "",
        name: String = "",
        notes: String? = nil,
        state: DatabaseState = DatabaseState.unknown(""),
        sharded: Bool? = nil,
        defaultBranchShardCount: Int? = nil,
        defaultBranchReadOnlyRegionsCount: Int? = nil,
        defaultBranchTableCount: Int? = nil,
        defaultBranch: String? = nil,
        requireApprovalForDeploy: Bool? = nil,
        deletionProtected: Bool? = nil,
        resizing: Bool? = nil,
        resizeQueued: Bool? = nil,
        configChanging: Bool? = nil,
        configChangeQueued: Bool? = nil,
        allowDataBranching: Bool? = nil,
        foreignKeysEnabled: Bool? = nil,
        automaticMigrations: Bool? = nil,
        restrictBranchRegion: Bool? = nil,
        preferInstant: Bool? = nil,
        insightsRawQueries: Bool? = nil,
        plan: String? = nil,
        insightsEnabled: Bool? = nil,
        productionBranchWebConsole: Bool? = nil,
        migrationTableName: String? = nil,
        migrationFramework: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        schemaLastUpdatedAt: Date? = nil,
        kind: DatabaseKind = DatabaseKind.unknown("")
    ) {
        self.id = id
        self.url = url
        self.branchesURL = branchesURL
        self.branchesCount = branchesCount
        self.openSchemaRecommendationsCount = openSchemaRecommendationsCount
        self.developmentBranchesCount = developmentBranchesCount
        self.productionBranchesCount = productionBranchesCount
        self.issuesCount = issuesCount
        self.multipleAdminsRequiredForDeletion = multipleAdminsRequiredForDeletion
        self.ready = ready
        self.atBackupRestoreBranchesLimit = atBackupRestoreBranchesLimit
        self.atDevelopmentBranchUsageLimit = atDevelopmentBranchUsageLimit
        self.dataImport = dataImport
        self.region = region
        self.htmlURL = htmlURL
        self.name = name
        self.notes = notes
        self.state = state
        self.sharded = sharded
        self.defaultBranchShardCount = defaultBranchShardCount
        self.defaultBranchReadOnlyRegionsCount = defaultBranchReadOnlyRegionsCount
        self.defaultBranchTableCount = defaultBranchTableCount
        self.defaultBranch = defaultBranch
        self.requireApprovalForDeploy = requireApprovalForDeploy
        self.deletionProtected = deletionProtected
        self.resizing = resizing
        self.resizeQueued = resizeQueued
        self.configChanging = configChanging
        self.configChangeQueued = configChangeQueued
        self.allowDataBranching = allowDataBranching
        self.foreignKeysEnabled = foreignKeysEnabled
        self.automaticMigrations = automaticMigrations
        self.restrictBranchRegion = restrictBranchRegion
        self.preferInstant = preferInstant
        self.insightsRawQueries = insightsRawQueries
        self.plan = plan
        self.insightsEnabled = insightsEnabled
        self.productionBranchWebConsole = productionBranchWebConsole
        self.migrationTableName = migrationTableName
        self.migrationFramework = migrationFramework
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.schemaLastUpdatedAt = schemaLastUpdatedAt
        self.kind = kind
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "url", "branches_url", "branches_count", "open_schema_recommendations_count",
        "development_branches_count", "production_branches_count", "issues_count",
        "multiple_admins_required_for_deletion", "ready", "at_backup_restore_branches_limit",
        "at_development_branch_usage_limit", "data_import", "region", "html_url", "name", "notes", "state", "sharded",
        "default_branch_shard_count", "default_branch_read_only_regions_count", "default_branch_table_count",
        "default_branch", "require_approval_for_deploy", "deletion_protected", "resizing", "resize_queued",
        "config_changing", "config_change_queued", "allow_data_branching", "foreign_keys_enabled",
        "automatic_migrations", "restrict_branch_region", "prefer_instant", "insights_raw_queries", "plan",
        "insights_enabled", "production_branch_web_console", "migration_table_name", "migration_framework",
        "created_at", "updated_at", "schema_last_updated_at", "kind"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&url)
            case 2: try reader.read(&branchesURL)
            case 3: try reader.read(&branchesCount)
            case 4: try reader.read(&openSchemaRecommendationsCount)
            case 5: try reader.read(&developmentBranchesCount)
            case 6: try reader.read(&productionBranchesCount)
            case 7: try reader.read(&issuesCount)
            case 8: try reader.read(&multipleAdminsRequiredForDeletion)
            case 9: try reader.read(&ready)
            case 10: try reader.read(&atBackupRestoreBranchesLimit)
            case 11: try reader.read(&atDevelopmentBranchUsageLimit)
            case 12: try reader.read(&dataImport)
            case 13: try reader.read(&region)
            case 14: try reader.read(&htmlURL)
            case 15: try reader.read(&name)
            case 16: try reader.read(&notes)
            case 17: try reader.read(&state)
            case 18: try reader.read(&sharded)
            case 19: try reader.read(&defaultBranchShardCount)
            case 20: try reader.read(&defaultBranchReadOnlyRegionsCount)
            case 21: try reader.read(&defaultBranchTableCount)
            case 22: try reader.read(&defaultBranch)
            case 23: try reader.read(&requireApprovalForDeploy)
            case 24: try reader.read(&deletionProtected)
            case 25: try reader.read(&resizing)
            case 26: try reader.read(&resizeQueued)
            case 27: try reader.read(&configChanging)
            case 28: try reader.read(&configChangeQueued)
            case 29: try reader.read(&allowDataBranching)
            case 30: try reader.read(&foreignKeysEnabled)
            case 31: try reader.read(&automaticMigrations)
            case 32: try reader.read(&restrictBranchRegion)
            case 33: try reader.read(&preferInstant)
            case 34: try reader.read(&insightsRawQueries)
            case 35: try reader.read(&plan)
            case 36: try reader.read(&insightsEnabled)
            case 37: try reader.read(&productionBranchWebConsole)
            case 38: try reader.read(&migrationTableName)
            case 39: try reader.read(&migrationFramework)
            case 40: try reader.read(&createdAt)
            case 41: try reader.read(&updatedAt)
            case 42: try reader.read(&schemaLastUpdatedAt)
            case 43: try reader.read(&kind)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("url", url)
        fields.put("branches_url", branchesURL)
        fields.put("branches_count", branchesCount)
        fields.put("open_schema_recommendations_count", openSchemaRecommendationsCount)
        fields.put("development_branches_count", developmentBranchesCount)
        fields.put("production_branches_count", productionBranchesCount)
        fields.put("issues_count", issuesCount)
        fields.put("multiple_admins_required_for_deletion", multipleAdminsRequiredForDeletion)
        fields.put("ready", ready)
        fields.put("at_backup_restore_branches_limit", atBackupRestoreBranchesLimit)
        fields.put("at_development_branch_usage_limit", atDevelopmentBranchUsageLimit)
        fields.put("data_import", dataImport)
        fields.put("region", region)
        fields.put("html_url", htmlURL)
        fields.put("name", name)
        fields.put("notes", notes)
        fields.put("state", state)
        fields.put("sharded", sharded)
        fields.put("default_branch_shard_count", defaultBranchShardCount)
        fields.put("default_branch_read_only_regions_count", defaultBranchReadOnlyRegionsCount)
        fields.put("default_branch_table_count", defaultBranchTableCount)
        fields.put("default_branch", defaultBranch)
        fields.put("require_approval_for_deploy", requireApprovalForDeploy)
        fields.put("deletion_protected", deletionProtected)
        fields.put("resizing", resizing)
        fields.put("resize_queued", resizeQueued)
        fields.put("config_changing", configChanging)
        fields.put("config_change_queued", configChangeQueued)
        fields.put("allow_data_branching", allowDataBranching)
        fields.put("foreign_keys_enabled", foreignKeysEnabled)
        fields.put("automatic_migrations", automaticMigrations)
        fields.put("restrict_branch_region", restrictBranchRegion)
        fields.put("prefer_instant", preferInstant)
        fields.put("insights_raw_queries", insightsRawQueries)
        fields.put("plan", plan)
        fields.put("insights_enabled", insightsEnabled)
        fields.put("production_branch_web_console", productionBranchWebConsole)
        fields.put("migration_table_name", migrationTableName)
        fields.put("migration_framework", migrationFramework)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("schema_last_updated_at", schemaLastUpdatedAt)
        fields.put("kind", kind)
    }
}

/// A region beside its own in which a MySQL database has replicas for reading.
public struct ReadOnlyRegion: JSONModel, Identifiable {
    /// Identifier of the read-only region, which a password takes as `read_only_region_id`.
    public var id: String = ""
    /// Name to show.
    public var displayName: String = ""
    /// When the read-only region was added.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When it was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When its replicas could first be connected to. Null until then.
    public var readyAt: Date?
    /// Whether its replicas can be connected to.
    public var ready: Bool = false
    /// Who added the read-only region. Null when the service did.
    public var actor: PlanetScaleActor?
    /// The region itself.
    public var region: Region = Region()

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        displayName: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        readyAt: Date? = nil,
        ready: Bool = false,
        actor: PlanetScaleActor? = nil,
        region: Region = Region()
    ) {
        self.id = id
        self.displayName = displayName
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.readyAt = readyAt
        self.ready = ready
        self.actor = actor
        self.region = region
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "display_name", "created_at", "updated_at", "ready_at", "ready", "actor", "region"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&readyAt)
            case 5: try reader.read(&ready)
            case 6: try reader.read(&actor)
            case 7: try reader.read(&region)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("ready_at", readyAt)
        fields.put("ready", ready)
        fields.put("actor", actor)
        fields.put("region", region)
    }
}

/// How the connection to an external server is encrypted and verified, in MySQL's own levels.
public struct DataImportSslMode: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No encryption.
    public static var disabled: Self { Self(rawValue: "disabled") }
    /// Encrypted when the server offers it.
    public static var preferred: Self { Self(rawValue: "preferred") }
    /// Always encrypted, the certificate is not verified.
    public static var required: Self { Self(rawValue: "required") }
    /// `verify_ca`: Always encrypted, the certificate must come from a trusted authority.
    public static var verifyCa: Self { Self(rawValue: "verify_ca") }
    /// `verify_identity`: Always encrypted, the certificate must be trusted and carry the server's name.
    public static var verifyIdentity: Self { Self(rawValue: "verify_identity") }

    /// The words that are known.
    public static let allCases: [DataImportSslMode] = [.disabled, .preferred, .required, .verifyCa, .verifyIdentity]
}

/// How far the import of an external database has come.
public struct DataImportState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `prepare_data_copy_pending`: The copy is being prepared.
    public static var prepareDataCopyPending: Self { Self(rawValue: "prepare_data_copy_pending") }
    /// `prepare_data_copy_error`: Preparing the copy failed.
    public static var prepareDataCopyError: Self { Self(rawValue: "prepare_data_copy_error") }
    /// `data_copy_pending`: The rows are being copied.
    public static var dataCopyPending: Self { Self(rawValue: "data_copy_pending") }
    /// `data_copy_error`: Copying the rows failed.
    public static var dataCopyError: Self { Self(rawValue: "data_copy_error") }
    /// `switch_traffic_workflow_pending`: The rows are copied and kept in step; the switch of
    /// traffic to this database can begin.
    public static var switchTrafficWorkflowPending: Self { Self(rawValue: "switch_traffic_workflow_pending") }
    /// `switch_traffic_workflow_running`: Traffic is being switched to this database.
    public static var switchTrafficWorkflowRunning: Self { Self(rawValue: "switch_traffic_workflow_running") }
    /// `switch_traffic_workflow_error`: Switching the traffic failed.
    public static var switchTrafficWorkflowError: Self { Self(rawValue: "switch_traffic_workflow_error") }
    /// `reverse_traffic_workflow_running`: Traffic is being switched back to the external database.
    public static var reverseTrafficWorkflowRunning: Self { Self(rawValue: "reverse_traffic_workflow_running") }
    /// `reverse_traffic_workflow_error`: Switching the traffic back failed.
    public static var reverseTrafficWorkflowError: Self { Self(rawValue: "reverse_traffic_workflow_error") }
    /// `cleanup_workflow_pending`: Traffic is switched; the external database can be detached.
    public static var cleanupWorkflowPending: Self { Self(rawValue: "cleanup_workflow_pending") }
    /// `cleanup_workflow_running`: The external database is being detached.
    public static var cleanupWorkflowRunning: Self { Self(rawValue: "cleanup_workflow_running") }
    /// `cleanup_workflow_error`: Detaching the external database failed.
    public static var cleanupWorkflowError: Self { Self(rawValue: "cleanup_workflow_error") }
    /// The import is complete.
    public static var ready: Self { Self(rawValue: "ready") }

    /// The words that are known.
    public static let allCases: [DataImportState] = [
        .prepareDataCopyPending, .prepareDataCopyError, .dataCopyPending, .dataCopyError,
        .switchTrafficWorkflowPending, .switchTrafficWorkflowRunning, .switchTrafficWorkflowError,
        .reverseTrafficWorkflowRunning, .reverseTrafficWorkflowError, .cleanupWorkflowPending, .cleanupWorkflowRunning,
        .cleanupWorkflowError, .ready
    ]
}

/// Engine of a database and of all its branches.
public struct DatabaseKind: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// MySQL, run on Vitess.
    public static var mysql: Self { Self(rawValue: "mysql") }
    /// Postgres.
    public static var postgresql: Self { Self(rawValue: "postgresql") }
    /// Neki, sharded Postgres.
    public static var neki: Self { Self(rawValue: "neki") }

    /// The words that are known.
    public static let allCases: [DatabaseKind] = [.mysql, .postgresql, .neki]
}

/// Where a database is in its life.
///
/// `ready` on the database itself is the one thing to test for.
public struct DatabaseState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being created.
    public static var pending: Self { Self(rawValue: "pending") }
    /// An external database is being imported into it.
    public static var importing: Self { Self(rawValue: "importing") }
    /// `sleep_in_progress`: Going to sleep after a time without use.
    public static var sleepInProgress: Self { Self(rawValue: "sleep_in_progress") }
    /// Asleep. It takes no connections until it is woken.
    public static var sleeping: Self { Self(rawValue: "sleeping") }
    /// Waking up.
    public static var awakening: Self { Self(rawValue: "awakening") }
    /// `import_ready`: The import is prepared and can be carried on.
    public static var importReady: Self { Self(rawValue: "import_ready") }
    /// Ready for connections.
    public static var ready: Self { Self(rawValue: "ready") }

    /// The words that are known.
    public static let allCases: [DatabaseState] = [
        .pending, .importing, .sleepInProgress, .sleeping, .awakening, .importReady, .ready
    ]
}
