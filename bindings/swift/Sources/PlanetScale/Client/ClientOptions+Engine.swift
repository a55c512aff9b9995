internal import PlanetScaleEngine

extension ClientOptions {
    /// An engine that is set up like this.
    func engine() throws -> NativeEngine {
        let settings = try settings()
        do {
            return try NativeEngine(
                settings: settings, logger: logger.map(LogForwarder.init), logLevel: logLevel.rawValue)
        } catch EngineError.Failed(let info) {
            throw PlanetScaleError(info)
        }
    }

    private func settings() throws -> EngineSettings {
        EngineSettings(
            serviceTokenId: serviceTokenID,
            serviceToken: serviceToken?.expose(),
            bearerToken: bearerToken?.expose(),
            anonymous: anonymous,
            organization: organization,
            baseUrl: baseURL,
            userAgent: userAgent,
            serviceTokenScheme: serviceTokenScheme?.name,
            headers: Flat.list(headers),
            connectTimeout: connectTimeout?.seconds,
            attemptTimeout: attemptTimeout?.seconds,
            timeout: timeout?.seconds,
            maxRetries: try Count.of(maxRetries, "maxRetries"),
            backoffFirst: retryBackoff?.first.seconds,
            backoffLongest: retryBackoff?.longest.seconds,
            rateLimit: try Count.of(rateLimit, "rateLimit"),
            waitInterval: waitInterval?.seconds,
            maxBody: try Count.of(maxBody, "maxBody"),
            maxConnections: try Count.of(maxConnections, "maxConnections"),
            maxThreads: try Count.of(maxThreads, "maxThreads"),
            readAhead: try Count.of(readAhead, "readAhead"),
            compression: compression,
            allowInsecureHttp: allowInsecureHTTP,
            proxy: proxy?.address,
            noProxy: proxy == .off,
            tlsRoots: tlsRoots?.text,
            clientCertificateChain: clientCertificate?.chain,
            clientCertificateKey: clientCertificate?.key.expose(),
            useEnvironment: usesEnvironment,
            runtime: "swift"
        )
    }
}

/// Hands lines of the engine's log on.
private final class LogForwarder: LogListener {
    private let logger: ClientOptions.Logger

    init(_ logger: @escaping ClientOptions.Logger) {
        self.logger = logger
    }

    func line(level: String, line: String) {
        logger(LogLevel(rawValue: level), line)
    }
}

/// Whole numbers of options, in the engine's size.
enum Count {
    static func of<Size: FixedWidthInteger>(_ value: Int?, _ name: String) throws -> Size? {
        guard let value else { return nil }
        guard value >= 0 else { throw PlanetScaleError.invalid(name, "must not be negative") }
        return Size(clamping: value)
    }
}

/// Names and values that follow each other in one list.
enum Flat {
    static func list(_ map: [String: String]) -> [String] {
        map.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }
}

extension Duration {
    /// As the engine takes times.
    var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    init(engineSeconds: Double) {
        // Beyond that, a limit is none.
        self = engineSeconds < 9e15 ? .seconds(engineSeconds) : .seconds(Int64(9e15))
    }
}
