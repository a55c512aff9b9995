internal import PlanetScaleEngine

extension ClientOptions {
    /// An engine that is set up like this.
    func engine() throws -> NativeEngine {
        let settings = settings()
        do {
            return try NativeEngine(
                settings: settings, logger: logger.map(LogForwarder.init), logLevel: logLevel.rawValue)
        } catch EngineError.Failed(let info) {
            throw PlanetScaleError(info)
        }
    }

    private func settings() -> EngineSettings {
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
            maxRetries: maxRetries.map { Int64($0) },
            backoffFirst: retryBackoff?.first.seconds,
            backoffLongest: retryBackoff?.longest.seconds,
            rateLimit: rateLimit.map { Int64($0) },
            waitInterval: waitInterval?.seconds,
            maxBody: maxBody.map { Int64($0) },
            maxConnections: maxConnections.map { Int64($0) },
            maxThreads: maxThreads.map { Int64($0) },
            readAhead: readAhead.map { Int64($0) },
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
