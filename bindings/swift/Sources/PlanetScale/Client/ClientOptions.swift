/// How a client is set up. What is not given comes from the environment, or is a default.
public struct ClientOptions: Sendable {
    /// The id of a service token. Goes with ``serviceToken``; one without the other is an error. Without any credentials
    /// here, `PLANETSCALE_SERVICE_TOKEN_ID` and `PLANETSCALE_SERVICE_TOKEN` are used, or `PLANETSCALE_API_TOKEN`; the
    /// two sources are never mixed.
    public var serviceTokenID: String?
    /// The secret of the service token.
    public var serviceToken: Secret?
    /// An OAuth or access token, in place of a service token.
    public var bearerToken: Secret?
    /// Sends no credentials, for the few operations that need none and for proxies that add theirs.
    public var anonymous: Bool
    /// Fills the organization where a call leaves it out. Else `PLANETSCALE_ORG`.
    public var organization: String?
    /// The service's address. Else `PLANETSCALE_API_URL`, else `https://api.planetscale.com/v1`.
    public var baseURL: String?
    /// How long a whole call may take, retries included. Default 300 seconds.
    public var timeout: Duration?
    /// How long one attempt may take. Default 60 seconds.
    public var attemptTimeout: Duration?
    /// How long connecting may take. Default 10 seconds.
    public var connectTimeout: Duration?
    /// How many times a call is tried again where that is safe. Default 2.
    public var maxRetries: Int?
    /// The pauses before a call is tried again; a `Retry-After` wins.
    public var retryBackoff: RetryBackoff?
    /// The most requests a minute to send. Default: no limit here; the service's is 600.
    public var rateLimit: Int?
    /// The time between two looks of a wait, at least a tenth of a second, where the wait itself says nothing. Default 5
    /// seconds, and 10 after the first minute.
    public var waitInterval: Duration?
    /// Headers to send with every call.
    public var headers: [String: String]
    /// Your program's name and version, put in front of the package's own.
    public var userAgent: String?
    /// How a service token stands in its header.
    public var serviceTokenScheme: ServiceTokenScheme?
    /// The proxy. Default: that of the environment.
    public var proxy: Proxy?
    /// Which certificate authorities are trusted. Default: the platform's.
    public var tlsRoots: TLSRoots?
    /// For gateways that ask for a certificate.
    public var clientCertificate: ClientCertificate?
    /// Allows a plain `http://` address other than this machine.
    public var allowInsecureHTTP: Bool
    /// Whether to ask for gzip. Default: yes, except to this machine.
    public var compression: Bool?
    /// The largest answer to accept, in bytes. Default 64 MiB.
    public var maxBody: Int?
    /// How many idle connections to keep. Default 64.
    public var maxConnections: Int?
    /// How many calls are in flight at once; the others queue. Each has a thread of the engine's own. Default 256.
    public var maxThreads: Int?
    /// How many pages of a list are fetched ahead of the reader. Default 4.
    public var readAhead: Int?
    /// Whether the `PLANETSCALE_*` variables fill what is not given.
    public var usesEnvironment: Bool
    /// Where the log goes. Default: nowhere. Lines hold no secrets, and no bodies. It is called from the engine's
    /// threads, several at once.
    public var logger: Logger?
    /// The least that the logger gets. Default ``LogLevel/warn``.
    public var logLevel: LogLevel

    /// Gets a line of the log.
    public typealias Logger = @Sendable (LogLevel, String) -> Void

    /// Options; what is left out comes from the environment, or is a default.
    public init(
        serviceTokenID: String? = nil,
        serviceToken: Secret? = nil,
        bearerToken: Secret? = nil,
        anonymous: Bool = false,
        organization: String? = nil,
        baseURL: String? = nil,
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        retryBackoff: RetryBackoff? = nil,
        rateLimit: Int? = nil,
        waitInterval: Duration? = nil,
        headers: [String: String] = [:],
        userAgent: String? = nil,
        serviceTokenScheme: ServiceTokenScheme? = nil,
        proxy: Proxy? = nil,
        tlsRoots: TLSRoots? = nil,
        clientCertificate: ClientCertificate? = nil,
        allowInsecureHTTP: Bool = false,
        compression: Bool? = nil,
        maxBody: Int? = nil,
        maxConnections: Int? = nil,
        maxThreads: Int? = nil,
        readAhead: Int? = nil,
        usesEnvironment: Bool = true,
        logger: Logger? = nil,
        logLevel: LogLevel = .warn
    ) {
        self.serviceTokenID = serviceTokenID
        self.serviceToken = serviceToken
        self.bearerToken = bearerToken
        self.anonymous = anonymous
        self.organization = organization
        self.baseURL = baseURL
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.maxRetries = maxRetries
        self.retryBackoff = retryBackoff
        self.rateLimit = rateLimit
        self.waitInterval = waitInterval
        self.headers = headers
        self.userAgent = userAgent
        self.serviceTokenScheme = serviceTokenScheme
        self.proxy = proxy
        self.tlsRoots = tlsRoots
        self.clientCertificate = clientCertificate
        self.allowInsecureHTTP = allowInsecureHTTP
        self.compression = compression
        self.maxBody = maxBody
        self.maxConnections = maxConnections
        self.maxThreads = maxThreads
        self.readAhead = readAhead
        self.usesEnvironment = usesEnvironment
        self.logger = logger
        self.logLevel = logLevel
    }
}

/// The pauses before a call is tried again. They double, and a random part is left out of each.
public struct RetryBackoff: Sendable, Hashable {
    /// The first. Default half a second.
    public var first: Duration
    /// The longest. Default 8 seconds.
    public var longest: Duration

    /// Pauses.
    public init(first: Duration = .milliseconds(500), longest: Duration = .seconds(8)) {
        self.first = first
        self.longest = longest
    }
}

/// How a service token stands in the `Authorization` header.
public struct ServiceTokenScheme: Sendable, Hashable {
    /// As the engine calls it.
    let name: String

    /// The id and the token alone.
    public static let plain = ServiceTokenScheme(name: "plain")
    /// With the word `ServiceToken` in front.
    public static let word = ServiceTokenScheme(name: "ServiceToken")
}

/// Which proxy calls go through. What is printed of it has no password.
public struct Proxy: Sendable, Hashable {
    /// `nil` for none.
    let address: String?

    /// None, whatever the environment says.
    public static let off = Proxy(address: nil)

    /// The one at that address, such as `http://proxy.example:3128`.
    public static func address(_ address: String) -> Proxy { Proxy(address: address) }
}

/// Which certificate authorities are trusted.
public struct TLSRoots: Sendable, Hashable {
    /// As the engine takes it.
    let text: String

    /// The platform's.
    public static let platform = TLSRoots(text: "platform")
    /// Mozilla's, as they were when the package was made.
    public static let bundled = TLSRoots(text: "bundled")

    /// Those of a PEM file's text.
    public static func pem(_ text: String) -> TLSRoots { TLSRoots(text: text) }
}

/// A certificate by which the client shows who it is.
public struct ClientCertificate: Sendable, Hashable {
    /// The chain, as PEM text.
    public var chain: String
    /// Its key, as PEM text.
    public var key: Secret

    /// A chain and its key.
    public init(chain: String, key: Secret) {
        self.chain = chain
        self.key = key
    }
}

/// How much is logged.
public struct LogLevel: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The level's name, such as `warn`.
    public let rawValue: String

    /// The level of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing.
    public static let off = LogLevel(rawValue: "off")
    /// Nothing at present: what fails is thrown.
    public static let error = LogLevel(rawValue: "error")
    /// Calls that are tried again.
    public static let warn = LogLevel(rawValue: "warn")
    /// Nothing beyond that at present.
    public static let info = LogLevel(rawValue: "info")
    /// Every call, with its method, path, status and attempts.
    public static let debug = LogLevel(rawValue: "debug")

    /// The level's name.
    public var description: String { rawValue }
}
