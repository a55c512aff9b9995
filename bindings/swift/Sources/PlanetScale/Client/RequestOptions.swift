/// What may differ for one call.
public struct RequestOptions: Sendable, Hashable {
    /// How long the whole call may take, retries included.
    public var timeout: Duration?
    /// How long one attempt may take.
    public var attemptTimeout: Duration?
    /// How many times it is tried again where that is safe.
    public var maxRetries: Int?
    /// Headers beyond the client's.
    public var headers: [String: String]
    /// Query parameters beyond those that the package knows. A list sends its name several times.
    public var query: [String: JSON]
    /// Fields of the body beyond those that the package knows.
    public var body: [String: JSON]

    /// Options; what is left out is as the client has it.
    public init(
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        headers: [String: String] = [:],
        query: [String: JSON] = [:],
        body: [String: JSON] = [:]
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.maxRetries = maxRetries
        self.headers = headers
        self.query = query
        self.body = body
    }

    /// These, with others in their place where the others say something.
    func merged(with other: RequestOptions) -> RequestOptions {
        RequestOptions(
            timeout: other.timeout ?? timeout,
            attemptTimeout: other.attemptTimeout ?? attemptTimeout,
            maxRetries: other.maxRetries ?? maxRetries,
            headers: headers.merging(other.headers) { $1 },
            query: query.merging(other.query) { $1 },
            body: body.merging(other.body) { $1 }
        )
    }
}

extension RequestOptions: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without values of headers, query and body, which can be secrets.
    public var description: String {
        let names = (headers.keys.sorted() + query.keys.sorted() + body.keys.sorted()).joined(separator: ", ")
        let retries = maxRetries.map(String.init) ?? "default"
        let limit = timeout.map(String.init(describing:)) ?? "default"
        return "RequestOptions(timeout: \(limit), maxRetries: \(retries), names: [\(names)])"
    }

    /// Without values of headers, query and body, which can be secrets.
    public var debugDescription: String { description }

    /// Without values of headers, query and body, which can be secrets.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "timeout": timeout as Any,
            "attemptTimeout": attemptTimeout as Any,
            "maxRetries": maxRetries as Any,
            "headers": headers.keys.sorted(),
            "query": query.keys.sorted(),
            "body": body.keys.sorted(),
        ]
        return Mirror(self, children: children)
    }
}
