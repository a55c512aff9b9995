// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: the types.

import Foundation

/// A copy of a branch's data at one moment, from which a new branch can be restored.
public struct Backup: JSONModel, Identifiable {
    /// Identifier of the backup, used in the paths of this group and for restoring a branch from it.
    public var id: String = ""
    /// Name that was given to the backup, or the one the service made from the policy and the time.
    public var name: String = ""
    /// How far the backup has come.
    public var state: BackupState = BackupState.unknown("")
    /// Size of the stored backup in bytes. Zero until it is complete.
    public var size: Int?
    /// Estimated cost of storing the backup, in US dollars.
    public var estimatedStorageCost: Double?
    /// When the backup was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the backup last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the copying began. Null while the backup is pending.
    public var startedAt: Date?
    /// When the service will delete the backup. Null when it has no end of retention.
    public var expiresAt: Date?
    /// When the backup ended, well or not. Null while it is being made.
    public var completedAt: Date?
    /// When the backup was deleted. Null while it exists.
    public var deletedAt: Date?
    /// Size in bytes of the volume that was used to make the backup.
    public var pvcSize: Int?
    /// Size of the data in bytes before compression.
    public var uncompressedSize: Int?
    /// Whether the backup is guarded against deletion.
    public var protected: Bool?
    /// Whether the backup belongs to a policy that the service insists on, so that it cannot be deleted early.
    public var required: Bool?
    /// Branches that were restored from this backup. Empty when there are none.
    public var restoredBranches: [ResourceRef]?
    /// Who asked for the backup. Null when a policy made it.
    public var actor: PlanetScaleActor?
    /// The policy that made the backup. Null or absent when it was made on request.
    public var backupPolicy: BackupPolicy?
    /// The schema of the branch at the time of the backup. Null or absent where none was taken.
    public var schemaSnapshot: SchemaSnapshot?
    /// The branch that was backed up. Null or absent when that branch is gone.
    public var databaseBranch: ResourceRef?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        state: BackupState = BackupState.unknown(""),
        size: Int? = nil,
        estimatedStorageCost: Double? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        startedAt: Date? = nil,
        expiresAt: Date? = nil,
        completedAt: Date? = nil,
        deletedAt: Date? = nil,
        pvcSize: Int? = nil,
        uncompressedSize: Int? = nil,
        protected: Bool? = nil,
        required: Bool? = nil,
        restoredBranches: [ResourceRef]? = nil,
        actor: PlanetScaleActor? = nil,
        backupPolicy: BackupPolicy? = nil,
        schemaSnapshot: SchemaSnapshot? = nil,
        databaseBranch: ResourceRef? = nil
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.size = size
        self.estimatedStorageCost = estimatedStorageCost
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.startedAt = startedAt
        self.expiresAt = expiresAt
        self.completedAt = completedAt
        self.deletedAt = deletedAt
        self.pvcSize = pvcSize
        self.uncompressedSize = uncompressedSize
        self.protected = protected
        self.required = required
        self.restoredBranches = restoredBranches
        self.actor = actor
        self.backupPolicy = backupPolicy
        self.schemaSnapshot = schemaSnapshot
        self.databaseBranch = databaseBranch
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "state", "size", "estimated_storage_cost", "created_at", "updated_at", "started_at",
        "expires_at", "completed_at", "deleted_at", "pvc_size", "uncompressed_size", "protected", "required",
        "restored_branches", "actor", "backup_policy", "schema_snapshot", "database_branch"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&state)
            case 3: try reader.read(&size)
            case 4: try reader.read(&estimatedStorageCost)
            case 5: try reader.read(&createdAt)
            case 6: try reader.read(&updatedAt)
            case 7: try reader.read(&startedAt)
            case 8: try reader.read(&expiresAt)
            case 9: try reader.read(&completedAt)
            case 10: try reader.read(&deletedAt)
            case 11: try reader.read(&pvcSize)
            case 12: try reader.read(&uncompressedSize)
            case 13: try reader.read(&protected)
            case 14: try reader.read(&required)
            case 15: try reader.read(&restoredBranches)
            case 16: try reader.read(&actor)
            case 17: try reader.read(&backupPolicy)
            case 18: try reader.read(&schemaSnapshot)
            case 19: try reader.read(&databaseBranch)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("state", state)
        fields.put("size", size)
        fields.put("estimated_storage_cost", estimatedStorageCost)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("started_at", startedAt)
        fields.put("expires_at", expiresAt)
        fields.put("completed_at", completedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("pvc_size", pvcSize)
        fields.put("uncompressed_size", uncompressedSize)
        fields.put("protected", protected)
        fields.put("required", required)
        fields.put("restored_branches", restoredBranches)
        fields.put("actor", actor)
        fields.put("backup_policy", backupPolicy)
        fields.put("schema_snapshot", schemaSnapshot)
        fields.put("database_branch", databaseBranch)
    }
}

/// A schedule by which the service makes backups of a database's branches, and how long it keeps
/// them.
///
/// Policies with `required` cannot be removed.
public struct BackupPolicy: JSONModel, Identifiable {
    /// Identifier of the policy.
    public var id: String = ""
    /// Name of the policy as the dashboard shows it.
    public var displayName: String?
    /// Name of the policy.
    public var name: String = ""
    /// Which branches the policy backs up.
    public var target: BackupPolicyTarget?
    /// How long each backup is kept, counted in `retentionUnit`.
    public var retentionValue: Int?
    /// The unit of `retentionValue`.
    public var retentionUnit: BackupPeriodUnit?
    /// How often a backup is made, as the distance between two counted in `frequencyUnit`.
    public var frequencyValue: Int?
    /// The unit of `frequencyValue`, at most a month.
    public var frequencyUnit: BackupPeriodUnit?
    /// Time of day in UTC at which the backup starts, as `HH:MM`. Null when the policy has no fixed time.
    public var scheduleTime: String?
    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. Null when any day will do.
    public var scheduleDay: Int?
    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last. Null
    /// when any week will do.
    public var scheduleWeek: Int?
    /// When the policy was created.
    public var createdAt: Date?
    /// When the policy last changed.
    public var updatedAt: Date?
    /// When the policy last started a backup. Null before its first run.
    public var lastRanAt: Date?
    /// When the policy will start its next backup. Null when none is planned.
    public var nextRunAt: Date?
    /// Whether the service insists on the policy, so that it cannot be deleted.
    public var required: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        displayName: String? = nil,
        name: String = "",
        target: BackupPolicyTarget? = nil,
        retentionValue: Int? = nil,
        retentionUnit: BackupPeriodUnit? = nil,
        frequencyValue: Int? = nil,
        frequencyUnit: BackupPeriodUnit? = nil,
        scheduleTime: String? = nil,
        scheduleDay: Int? = nil,
        scheduleWeek: Int? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        lastRanAt: Date? = nil,
        nextRunAt: Date? = nil,
        required: Bool? = nil
    ) {
        self.id = id
        self.displayName = displayName
        self.name = name
        self.target = target
        self.retentionValue = retentionValue
        self.retentionUnit = retentionUnit
        self.frequencyValue = frequencyValue
        self.frequencyUnit = frequencyUnit
        self.scheduleTime = scheduleTime
        self.scheduleDay = scheduleDay
        self.scheduleWeek = scheduleWeek
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.lastRanAt = lastRanAt
        self.nextRunAt = nextRunAt
        self.required = required
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "display_name", "name", "target", "retention_value", "retention_unit", "frequency_value",
        "frequency_unit", "schedule_time", "schedule_day", "schedule_week", "created_at", "updated_at", "last_ran_at",
        "next_run_at", "required"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&name)
            case 3: try reader.read(&target)
            case 4: try reader.read(&retentionValue)
            case 5: try reader.read(&retentionUnit)
            case 6: try reader.read(&frequencyValue)
            case 7: try reader.read(&frequencyUnit)
            case 8: try reader.read(&scheduleTime)
            case 9: try reader.read(&scheduleDay)
            case 10: try reader.read(&scheduleWeek)
            case 11: try reader.read(&createdAt)
            case 12: try reader.read(&updatedAt)
            case 13: try reader.read(&lastRanAt)
            case 14: try reader.read(&nextRunAt)
            case 15: try reader.read(&required)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
        fields.put("name", name)
        fields.put("target", target)
        fields.put("retention_value", retentionValue)
        fields.put("retention_unit", retentionUnit)
        fields.put("frequency_value", frequencyValue)
        fields.put("frequency_unit", frequencyUnit)
        fields.put("schedule_time", scheduleTime)
        fields.put("schedule_day", scheduleDay)
        fields.put("schedule_week", scheduleWeek)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("last_ran_at", lastRanAt)
        fields.put("next_run_at", nextRunAt)
        fields.put("required", required)
    }
}

/// The schema of a branch as it was at one moment.
public struct SchemaSnapshot: JSONModel, Identifiable {
    /// Identifier of the snapshot.
    public var id: String = ""
    /// Name of the snapshot.
    public var name: String = ""
    /// When the snapshot was taken.
    public var createdAt: Date?
    /// When the snapshot last changed.
    public var updatedAt: Date?
    /// When the schema was last checked for problems. Null before the first check.
    public var lintedAt: Date?
    /// Address of the snapshot in the API.
    public var url: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        lintedAt: Date? = nil,
        url: String? = nil
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.lintedAt = lintedAt
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "created_at", "updated_at", "linted_at", "url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&lintedAt)
            case 5: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("linted_at", lintedAt)
        fields.put("url", url)
    }
}

/// A unit of time for how long backups are kept and how often they are made.
public struct BackupPeriodUnit: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Hours.
    public static var hour: Self { Self(rawValue: "hour") }
    /// Days.
    public static var day: Self { Self(rawValue: "day") }
    /// Weeks.
    public static var week: Self { Self(rawValue: "week") }
    /// Calendar months.
    public static var month: Self { Self(rawValue: "month") }
    /// Calendar years. Only for how long backups are kept.
    public static var year: Self { Self(rawValue: "year") }

    /// The words that are known.
    public static let allCases: [BackupPeriodUnit] = [.hour, .day, .week, .month, .year]
}

/// The kind of branches that a backup policy covers.
public struct BackupPolicyTarget: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// All production branches of the database.
    public static var production: Self { Self(rawValue: "production") }
    /// All development branches of the database.
    public static var development: Self { Self(rawValue: "development") }

    /// The words that are known.
    public static let allCases: [BackupPolicyTarget] = [.production, .development]
}

/// How far a backup has come.
public struct BackupState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Asked for, but not yet begun.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being made.
    public static var running: Self { Self(rawValue: "running") }
    /// Complete and ready to be restored.
    public static var success: Self { Self(rawValue: "success") }
    /// Ended with an error. There is nothing to restore.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Stopped before it was complete.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// Passed over by the service without being made.
    public static var ignored: Self { Self(rawValue: "ignored") }

    /// The words that are known.
    public static let allCases: [BackupState] = [.pending, .running, .success, .failed, .canceled, .ignored]
}
