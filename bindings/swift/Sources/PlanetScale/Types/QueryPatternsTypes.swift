// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: the types.

import Foundation

/// A report on the query patterns of a branch, made in the background.
public struct QueryPatternsReport: JSONModel, Identifiable {
    /// Identifier of the report.
    public var id: String = ""
    /// Whether the report is in the making, ready or failed.
    public var state: QueryPatternsReportState = QueryPatternsReportState.unknown("")
    /// When the report was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the report was completed or failed; null while it is in the making.
    public var finishedAt: Date?
    /// Address of this report in the API.
    public var url: String?
    /// Address in the API that the file is fetched from. It wants the same credentials and answers
    /// with a redirect to a signed address on another host, which must not be given them; the file
    /// there can be compressed with gzip although no header says so.
    public var downloadURL: String?
    /// The user or service token that asked for the report.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: QueryPatternsReportState = QueryPatternsReportState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        finishedAt: Date? = nil,
        url: String? = nil,
        downloadURL: String? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.state = state
        self.createdAt = createdAt
        self.finishedAt = finishedAt
        self.url = url
        self.downloadURL = downloadURL
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "created_at", "finished_at", "url", "download_url", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&finishedAt)
            case 4: try reader.read(&url)
            case 5: try reader.read(&downloadURL)
            case 6: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("finished_at", finishedAt)
        fields.put("url", url)
        fields.put("download_url", downloadURL)
        fields.put("actor", actor)
    }
}

/// How far a query patterns report is.
public struct QueryPatternsReportState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The report is in the making.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The file is ready to be fetched.
    public static var completed: Self { Self(rawValue: "completed") }
    /// The report could not be made.
    public static var failed: Self { Self(rawValue: "failed") }

    /// The words that are known.
    public static let allCases: [QueryPatternsReportState] = [.pending, .completed, .failed]
}
