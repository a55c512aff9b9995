import Foundation
import PlanetScale

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

#if os(macOS) || os(Linux) || os(Windows)

extension Simulator {
    /// Lets the next requests fail.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong: a status such as `"503"`, or `reset`, `close`, `truncate`, `drip`, `delay`,
    ///     `wrong-types`, `null-fields`, `unknown-words`, `unknown-fields`, `empty-body`, `redirect`,
    ///     `redirect-other-host`, `huge-body` or `gzip`; with parameters as in `"429;retry_after=0.5"`, or as an object
    ///     with `name`.
    ///   - match: Which requests.
    public func fault(_ fault: JSON, _ match: FaultMatch = FaultMatch()) async throws {
        _ = try await administer(
            "POST", "faults", ["match": match.json, "times": .integer(match.times), "fault": fault])
    }

    /// Forgets the faults that have not come yet.
    public func clearFaults() async throws {
        _ = try await administer("DELETE", "faults")
    }

    /// The requests that came, without secrets.
    public func requests(since: Int = 0) async throws -> [RecordedRequest] {
        RecordedRequest.list(try await administer("GET", "requests?since=\(since)"))
    }

    /// Back to an organization in which nothing was made.
    public func reset() async throws {
        _ = try await administer("POST", "reset")
    }

    /// Puts the simulated time forward.
    public func advance(seconds: Double) async throws {
        _ = try await administer("POST", "clock", ["advance_seconds": .number(seconds)])
    }

    /// An address of its own that gives these replies, one a request, and then `otherwise`.
    ///
    /// A reply is an object with `status`, `headers`, `body` or `text`, `delay_ms` and `fault`.
    public func script(_ replies: [JSON], otherwise: JSON? = nil) async throws -> Script {
        var document: [String: JSON] = ["replies": .array(replies)]
        document["otherwise"] = otherwise
        let made = try await administer("POST", "scripts", .object(document))
        guard let id = made["id"].string, let url = made["url"].string else {
            throw SimulatorError("the simulator did not say where the script is")
        }
        return Script(simulator: self, id: id, url: url)
    }

    fileprivate func requests(ofScript id: String) async throws -> [RecordedRequest] {
        RecordedRequest.list(try await administer("GET", "scripts/\(id)"))
    }

    private func administer(_ method: String, _ route: String, _ body: JSON? = nil) async throws -> JSON {
        guard let address = URL(string: "/_simulator/\(route)", relativeTo: URL(string: url)) else {
            throw SimulatorError("\(url) is no address")
        }
        var request = URLRequest(url: address.absoluteURL)
        request.httpMethod = method
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = body.map { Data($0.description.utf8) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let text = String(decoding: data, as: UTF8.self)
        guard let status = (response as? HTTPURLResponse)?.statusCode, status < 300 else {
            throw SimulatorError("\(method) \(route): \(text)")
        }
        return text.isEmpty ? .null : try JSON(parsing: text)
    }
}

/// Which requests a fault is for.
public struct FaultMatch: Sendable, Hashable {
    /// Only requests of this operation, such as `get_database`.
    public var operation: String?
    /// Only requests of this HTTP method.
    public var method: String?
    /// Only requests of this path.
    public var path: String?
    /// How many requests.
    public var times: Int

    /// The next request, of those that have what is given.
    public init(operation: String? = nil, method: String? = nil, path: String? = nil, times: Int = 1) {
        self.operation = operation
        self.method = method
        self.path = path
        self.times = times
    }

    fileprivate var json: JSON {
        let given = ["operation": operation, "method": method, "path": path]
        return .object(given.compactMapValues { $0.map { JSON.string($0) } })
    }
}

/// A request that came, without its secrets.
public struct RecordedRequest: Sendable, Hashable {
    /// The HTTP method.
    public let method: String
    /// The path, encoded as it came.
    public let path: String
    /// The query as pairs: a list of lists of a name and a value.
    public let query: JSON
    /// The headers; that of the credentials says only whose they are.
    public let headers: [String: String]
    /// The body as JSON, or null.
    public let body: JSON

    fileprivate static func list(_ answer: JSON) -> [RecordedRequest] {
        (answer["requests"].array ?? []).map { request in
            RecordedRequest(
                method: request["method"].string ?? "", path: request["path"].string ?? "", query: request["query"],
                headers: (request["headers"].object ?? [:]).compactMapValues(\.string), body: request["body"])
        }
    }
}

/// Replies that are played in order, and a record of what came.
public struct Script: Sendable {
    fileprivate let simulator: Simulator
    fileprivate let id: String
    /// The address to give to a client.
    public let url: String

    /// The requests that came.
    public func requests() async throws -> [RecordedRequest] {
        try await simulator.requests(ofScript: id)
    }
}

#endif
