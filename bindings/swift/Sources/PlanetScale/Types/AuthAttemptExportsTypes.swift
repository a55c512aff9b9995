// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: the types.

import Foundation

/// A report on attempts to log in to the Postgres branches of an organization, made in the background.
public struct AuthAttemptExport: JSONModel, Identifiable {
    /// Identifier of the report.
    public var id: String = ""
    /// Whether the report is in the making, ready or failed.
    public var state: AuthAttemptExportState = AuthAttemptExportState.unknown("")
    /// Whether the file can be fetched no longer.
    public var expired: Bool?
    /// Beginning of the time span that the report covers, itself included.
    public var startAt: Date?
    /// End of the time span that the report covers, itself left out.
    public var endAt: Date?
    /// Which attempts the report is limited to.
    public var filters: AuthAttemptExportFilters?
    /// Format of the attempts in the file.
    public var format: AuthAttemptExportFormat?
    /// Identifiers of the branches that the filter by branch was found to mean.
    public var resolvedBranchPublicIDs: [String]?
    /// When the report was asked for.
    public var createdAt: Date?
    /// When the service began to make it. Null before that.
    public var startedAt: Date?
    /// When the file was made. Null before that.
    public var generatedAt: Date?
    /// When the report became ready or failed. Null before that.
    public var finishedAt: Date?
    /// Until when the file can be fetched, 24 hours after it was made. Null before that.
    public var expiresAt: Date?
    /// Why the report failed, in a word. Null otherwise.
    public var failureReason: String?
    /// Why the report failed, in words for a person. Null otherwise.
    public var failureDetail: String?
    /// What to do about a failed or expired report. Null otherwise.
    public var recoveryHint: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: AuthAttemptExportState = AuthAttemptExportState.unknown(""),
        expired: Bool? = nil,
        startAt: Date? = nil,
        endAt: Date? = nil,
        filters: AuthAttemptExportFilters? = nil,
        format: AuthAttemptExportFormat? = nil,
        resolvedBranchPublicIDs: [String]? = nil,
        createdAt: Date? = nil,
        startedAt: Date? = nil,
        generatedAt: Date? = nil,
        finishedAt: Date? = nil,
        expiresAt: Date? = nil,
        failureReason: String? = nil,
        failureDetail: String? = nil,
        recoveryHint: String? = nil
    ) {
        self.id = id
        self.state = state
        self.expired = expired
        self.startAt = startAt
        self.endAt = endAt
        self.filters = filters
        self.format = format
        self.resolvedBranchPublicIDs = resolvedBranchPublicIDs
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.generatedAt = generatedAt
        self.finishedAt = finishedAt
        self.expiresAt = expiresAt
        self.failureReason = failureReason
        self.failureDetail = failureDetail
        self.recoveryHint = recoveryHint
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "expired", "start_at", "end_at", "filters", "format", "resolved_branch_public_ids",
        "created_at", "started_at", "generated_at", "finished_at", "expires_at", "failure_reason", "failure_detail",
        "recovery_hint"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&expired)
            case 3: try reader.read(&startAt)
            case 4: try reader.read(&endAt)
            case 5: try reader.read(&filters)
            case 6: try reader.read(&format)
            case 7: try reader.read(&resolvedBranchPublicIDs)
            case 8: try reader.read(&createdAt)
            case 9: try reader.read(&startedAt)
            case 10: try reader.read(&generatedAt)
            case 11: try reader.read(&finishedAt)
            case 12: try reader.read(&expiresAt)
            case 13: try reader.read(&failureReason)
            case 14: try reader.read(&failureDetail)
            case 15: try reader.read(&recoveryHint)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("expired", expired)
        fields.put("start_at", startAt)
        fields.put("end_at", endAt)
        fields.put("filters", filters)
        fields.put("format", format)
        fields.put("resolved_branch_public_ids", resolvedBranchPublicIDs)
        fields.put("created_at", createdAt)
        fields.put("started_at", startedAt)
        fields.put("generated_at", generatedAt)
        fields.put("finished_at", finishedAt)
        fields.put("expires_at", expiresAt)
        fields.put("failure_reason", failureReason)
        fields.put("failure_detail", failureDetail)
        fields.put("recovery_hint", recoveryHint)
    }
}

/// Which attempts a report is limited to.
///
/// An attempt must meet every filter that is given, by any one of its values; an absent filter lets
/// all through.
public struct AuthAttemptExportFilters: JSONModel {
    /// Addresses that clients connected from, or ranges of them such as `203.0.113.0/24`.
    public var sourceIPs: [String]?
    /// Branches, by identifier or as database and branch with a slash between them, such as `shop/main`.
    public var branches: [String]?
    /// How the attempts ended.
    public var outcomes: [AuthAttemptOutcome]?
    /// Usernames that were given.
    public var usernames: [String]?
    /// Postgres databases that the clients asked for.
    public var startupDatabases: [String]?
    /// Why attempts were denied.
    public var failureReasons: [AuthAttemptFailureReason]?
    /// The ways that the connections took.
    public var backendRoutes: [AuthAttemptRoute]?

    /// Made of its fields; what is left out is empty.
    public init(
        sourceIPs: [String]? = nil,
        branches: [String]? = nil,
        outcomes: [AuthAttemptOutcome]? = nil,
        usernames: [String]? = nil,
        startupDatabases: [String]? = nil,
        failureReasons: [AuthAttemptFailureReason]? = nil,
        backendRoutes: [AuthAttemptRoute]? = nil
    ) {
        self.sourceIPs = sourceIPs
        self.branches = branches
        self.outcomes = outcomes
        self.usernames = usernames
        self.startupDatabases = startupDatabases
        self.failureReasons = failureReasons
        self.backendRoutes = backendRoutes
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "source_ips", "branches", "outcomes", "usernames", "startup_databases", "failure_reasons", "backend_routes"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&sourceIPs)
            case 1: try reader.read(&branches)
            case 2: try reader.read(&outcomes)
            case 3: try reader.read(&usernames)
            case 4: try reader.read(&startupDatabases)
            case 5: try reader.read(&failureReasons)
            case 6: try reader.read(&backendRoutes)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("source_ips", sourceIPs)
        fields.put("branches", branches)
        fields.put("outcomes", outcomes)
        fields.put("usernames", usernames)
        fields.put("startup_databases", startupDatabases)
        fields.put("failure_reasons", failureReasons)
        fields.put("backend_routes", backendRoutes)
    }
}

/// Format in which a report on authentication attempts comes.
public struct AuthAttemptExportFormat: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Comma-separated values with a line of headings.
    public static var csv: Self { Self(rawValue: "csv") }
    /// One JSON object a line.
    public static var jsonl: Self { Self(rawValue: "jsonl") }
    /// Apache Parquet, for large reports.
    public static var parquet: Self { Self(rawValue: "parquet") }

    /// The words that are known.
    public static let allCases: [AuthAttemptExportFormat] = [.csv, .jsonl, .parquet]
}

/// How far a report on authentication attempts is.
public struct AuthAttemptExportState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Waits to be made.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being made.
    public static var running: Self { Self(rawValue: "running") }
    /// The file can be fetched.
    public static var ready: Self { Self(rawValue: "ready") }
    /// The report could not be made.
    public static var failed: Self { Self(rawValue: "failed") }

    /// The words that are known.
    public static let allCases: [AuthAttemptExportState] = [.pending, .running, .ready, .failed]
}

/// Why an attempt to log in was denied.
public struct AuthAttemptFailureReason: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `bad_password`: The username exists, but the password is another one.
    public static var badPassword: Self { Self(rawValue: "bad_password") }
    /// `unknown_user`: There is no such username.
    public static var unknownUser: Self { Self(rawValue: "unknown_user") }
    /// `authorization_failed`: Username and password are good, but access is not allowed.
    public static var authorizationFailed: Self { Self(rawValue: "authorization_failed") }
    /// `ip_not_allowed`: The address is not in the list of allowed ones.
    public static var ipNotAllowed: Self { Self(rawValue: "ip_not_allowed") }
    /// Anything else.
    public static var other: Self { Self(rawValue: "other") }

    /// The words that are known.
    public static let allCases: [AuthAttemptFailureReason] = [
        .badPassword, .unknownUser, .authorizationFailed, .ipNotAllowed, .other
    ]
}

/// How an attempt to log in ended.
public struct AuthAttemptOutcome: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It was let in.
    public static var allow: Self { Self(rawValue: "allow") }
    /// It was turned away.
    public static var deny: Self { Self(rawValue: "deny") }

    /// The words that are known.
    public static let allCases: [AuthAttemptOutcome] = [.allow, .deny]
}

/// The way that a connection took to the database.
public struct AuthAttemptRoute: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Straight to Postgres.
    public static var postgres: Self { Self(rawValue: "postgres") }
    /// Through a connection pooler.
    public static var pgbouncer: Self { Self(rawValue: "pgbouncer") }
    /// `unknown`: Not on record.
    public static var unknownWord: Self { Self(rawValue: "unknown") }

    /// The words that are known.
    public static let allCases: [AuthAttemptRoute] = [.postgres, .pgbouncer, .unknownWord]
}
