internal import PlanetScaleEngine

/// The PlanetScale Platform API. Its groups, such as ``databases``, have a method for each operation.
///
/// ```swift
/// let client = try PlanetScaleClient() // PLANETSCALE_SERVICE_TOKEN_ID, PLANETSCALE_SERVICE_TOKEN, PLANETSCALE_ORG
/// for try await database in client.databases.all("acme") { print(database.name) }
/// ```
///
/// Copies share connections and threads, which go when the last copy goes. Any number of tasks may use one.
public struct PlanetScaleClient: Sendable {
    let transport: Transport

    init(transport: Transport) {
        self.transport = transport
    }

    /// A client. Nothing is sent, and nothing is opened.
    ///
    /// - Parameter options: What is not given comes from the environment, or else is a default.
    /// - Throws: ``PlanetScaleError/config(_:)``: a setting is missing, half of a pair, or not usable; it says which and
    ///   why.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        transport = Transport(engine: try options.engine())
    }

    /// A client whose settings all come from the environment: `PLANETSCALE_SERVICE_TOKEN_ID` and
    /// `PLANETSCALE_SERVICE_TOKEN`, or `PLANETSCALE_API_TOKEN`; `PLANETSCALE_ORG`; `PLANETSCALE_API_URL`.
    ///
    /// - Throws: ``PlanetScaleError/config(_:)``: a variable is missing or not usable; it says which and why.
    public static func fromEnv() throws -> PlanetScaleClient {
        try PlanetScaleClient()
    }

    /// A copy whose calls have these options, on the same connections. What a call itself is given wins.
    public func withOptions(_ options: RequestOptions) -> PlanetScaleClient {
        PlanetScaleClient(
            transport: Transport(engine: transport.engine, defaults: transport.defaults.merged(with: options)))
    }

    /// The organization that fills a left-out organization argument.
    public var organization: String? {
        transport.engine.organization()
    }

    /// The address that calls go to, ending in the version.
    public var baseURL: String {
        transport.engine.baseUrl()
    }

    /// Calls what the package does not know yet, as any other call is made.
    ///
    /// - Parameters:
    ///   - method: GET, PUT and DELETE are tried again as such may be, POST and PATCH are not.
    ///   - pathTemplate: The path below the base address, such as `/organizations/{organization}/anything-new`.
    ///   - path: The values of the names in braces. The organization may be left out.
    ///   - query: Names and values; a list sends its name several times, null is not sent.
    ///   - body: What is sent as JSON.
    ///   - options: For this call only.
    /// - Returns: The reply as it came; ``RawResponse/parse()`` reads it as JSON.
    /// - Throws: ``PlanetScaleError`` when the call fails, `CancellationError` when the task is cancelled.
    public func request(
        _ method: HTTPMethod,
        _ pathTemplate: String,
        path: [String: String] = [:],
        query: [String: JSON] = [:],
        body: JSON? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<JSON> {
        var pairs = QueryPairs()
        for (name, value) in query.sorted(by: { $0.key < $1.key }) { pairs.add(name, value) }
        return try await transport.send(
            "\(method.rawValue) \(pathTemplate)",
            Array(path.values),
            query: pairs,
            body: body.map { JSONBody(JSONWriter.document($0)) },
            options: options,
            reply: .value(JSON.self),
            pathNames: Array(path.keys)
        )
    }
}

/// The HTTP methods that the service knows.
public struct HTTPMethod: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The method's name, such as `GET`.
    public let rawValue: String

    /// The method of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads.
    public static let get = HTTPMethod(rawValue: "GET")
    /// Makes, or starts something.
    public static let post = HTTPMethod(rawValue: "POST")
    /// Replaces.
    public static let put = HTTPMethod(rawValue: "PUT")
    /// Changes.
    public static let patch = HTTPMethod(rawValue: "PATCH")
    /// Removes.
    public static let delete = HTTPMethod(rawValue: "DELETE")

    /// The method's name.
    public var description: String { rawValue }
}

extension PlanetScaleClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What the client is, without its secrets.
    public var description: String {
        "PlanetScaleClient(\(baseURL), organization \(organization ?? "none"), \(transport.engine.credentials()))"
    }

    /// What the client is, without its secrets.
    public var debugDescription: String { description }

    /// What the client is, without its secrets.
    public var customMirror: Mirror {
        let credentials = transport.engine.credentials()
        return Mirror(
            self, children: ["baseURL": baseURL, "organization": organization as Any, "credentials": credentials])
    }
}
