// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: the types.

import Foundation

/// When the service may update the clusters of a database and carry out changes of their size and
/// settings.
///
/// Changes of the schema do not wait for it.
public struct MaintenanceSchedule: JSONModel, Identifiable {
    /// Identifier of the schedule.
    public var id: String = ""
    /// Name of the schedule for people.
    public var name: String = ""
    /// When the schedule was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the schedule was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the last window began. Null or absent before the first.
    public var lastWindowDatetime: Date?
    /// When the next window begins. Null or absent when there is none.
    public var nextWindowDatetime: Date?
    /// Length of a window in hours.
    public var duration: Int?
    /// Day of the week, from 0 for Sunday to 6 for Saturday; 7 stands for every day.
    public var day: Int?
    /// Hour of the day in UTC at which a window begins, from 0 to 23.
    public var hour: Int?
    /// Week of the month, from 0 for the first to 3, in schedules by the month.
    public var week: Int?
    /// How many of the units of `frequencyUnit` lie between two windows.
    public var frequencyValue: Int?
    /// Unit by which the windows come round.
    public var frequencyUnit: MaintenanceFrequencyUnit?
    /// Whether the schedule is in force.
    public var enabled: Bool?
    /// When a schedule for one time only runs out. Null for others.
    public var expiresAt: Date?
    /// Until when a required maintenance must have taken place. Null for others.
    public var deadlineAt: Date?
    /// Whether the maintenance cannot be declined.
    public var required: Bool?
    /// Whether an update of Vitess waits for the next window.
    public var pendingVitessVersionUpdate: Bool?
    /// Version of Vitess that waits. Null when none does.
    public var pendingVitessVersion: String?
    /// Whether an update of MySQL waits for the next window.
    public var pendingMysqlVersionUpdate: Bool?
    /// Version of MySQL that waits. Null when none does.
    public var pendingMysqlVersion: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        lastWindowDatetime: Date? = nil,
        nextWindowDatetime: Date? = nil,
        duration: Int? = nil,
        day: Int? = nil,
        hour: Int? = nil,
        week: Int? = nil,
        frequencyValue: Int? = nil,
        frequencyUnit: MaintenanceFrequencyUnit? = nil,
        enabled: Bool? = nil,
        expiresAt: Date? = nil,
        deadlineAt: Date? = nil,
        required: Bool? = nil,
        pendingVitessVersionUpdate: Bool? = nil,
        pendingVitessVersion: String? = nil,
        pendingMysqlVersionUpdate: Bool? = nil,
        pendingMysqlVersion: String? = nil
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.lastWindowDatetime = lastWindowDatetime
        self.nextWindowDatetime = nextWindowDatetime
        self.duration = duration
        self.day = day
        self.hour = hour
        self.week = week
        self.frequencyValue = frequencyValue
        self.frequencyUnit = frequencyUnit
        self.enabled = enabled
        self.expiresAt = expiresAt
        self.deadlineAt = deadlineAt
        self.required = required
        self.pendingVitessVersionUpdate = pendingVitessVersionUpdate
        self.pendingVitessVersion = pendingVitessVersion
        self.pendingMysqlVersionUpdate = pendingMysqlVersionUpdate
        self.pendingMysqlVersion = pendingMysqlVersion
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "created_at", "updated_at", "last_window_datetime", "next_window_datetime", "duration", "day",
        "hour", "week", "frequency_value", "frequency_unit", "enabled", "expires_at", "deadline_at", "required",
        "pending_vitess_version_update", "pending_vitess_version", "pending_mysql_version_update",
        "pending_mysql_version"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&lastWindowDatetime)
            case 5: try reader.read(&nextWindowDatetime)
            case 6: try reader.read(&duration)
            case 7: try reader.read(&day)
            case 8: try reader.read(&hour)
            case 9: try reader.read(&week)
            case 10: try reader.read(&frequencyValue)
            case 11: try reader.read(&frequencyUnit)
            case 12: try reader.read(&enabled)
            case 13: try reader.read(&expiresAt)
            case 14: try reader.read(&deadlineAt)
            case 15: try reader.read(&required)
            case 16: try reader.read(&pendingVitessVersionUpdate)
            case 17: try reader.read(&pendingVitessVersion)
            case 18: try reader.read(&pendingMysqlVersionUpdate)
            case 19: try reader.read(&pendingMysqlVersion)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("last_window_datetime", lastWindowDatetime)
        fields.put("next_window_datetime", nextWindowDatetime)
        fields.put("duration", duration)
        fields.put("day", day)
        fields.put("hour", hour)
        fields.put("week", week)
        fields.put("frequency_value", frequencyValue)
        fields.put("frequency_unit", frequencyUnit)
        fields.put("enabled", enabled)
        fields.put("expires_at", expiresAt)
        fields.put("deadline_at", deadlineAt)
        fields.put("required", required)
        fields.put("pending_vitess_version_update", pendingVitessVersionUpdate)
        fields.put("pending_vitess_version", pendingVitessVersion)
        fields.put("pending_mysql_version_update", pendingMysqlVersionUpdate)
        fields.put("pending_mysql_version", pendingMysqlVersion)
    }
}

/// One time span in which maintenance of a database was or will be done.
public struct MaintenanceWindow: JSONModel, Identifiable {
    /// Identifier of the window.
    public var id: String = ""
    /// When the service put the window on record.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the record last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the maintenance began. Null before that.
    public var startedAt: Date?
    /// When the maintenance ended. Null before that.
    public var finishedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        startedAt: Date? = nil,
        finishedAt: Date? = nil
    ) {
        self.id = id
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "created_at", "updated_at", "started_at", "finished_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&createdAt)
            case 2: try reader.read(&updatedAt)
            case 3: try reader.read(&startedAt)
            case 4: try reader.read(&finishedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("started_at", startedAt)
        fields.put("finished_at", finishedAt)
    }
}

/// Unit by which the windows of a maintenance schedule come round.
public struct MaintenanceFrequencyUnit: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Every so many days.
    public static var day: Self { Self(rawValue: "day") }
    /// Every so many weeks, on one day of the week.
    public static var week: Self { Self(rawValue: "week") }
    /// Every so many months, on one day of one week of the month.
    public static var month: Self { Self(rawValue: "month") }
    /// One time only.
    public static var once: Self { Self(rawValue: "once") }

    /// The words that are known.
    public static let allCases: [MaintenanceFrequencyUnit] = [.day, .week, .month, .once]
}
