import Foundation
import PlanetScale

#if os(macOS) || os(Linux) || os(Windows)

/// A local PlanetScale for tests: in memory, on loopback, quick, with faults on demand.
///
/// ```swift
/// let simulator = try await Simulator.start(.init(speed: 100))
/// let client = try simulator.client()
/// _ = try await client.databases.create(nil, .init(name: "shop", clusterSize: "PS_10"))
/// try await simulator.fault("503", .init(operation: "get_database"))
/// simulator.stop()
/// ```
///
/// It is a process of its own, which ends with ``stop()``, with the last reference to this, and with this program.
public final class Simulator: Sendable {
    /// The address to give to a client.
    public let url: String
    /// The organization that exists.
    public let organization: String
    /// The id of a service token that may do all that one can.
    public let serviceTokenID: String
    /// Its secret.
    public let serviceToken: Secret
    /// A bearer token that may do everything, also what no service token may.
    public let userToken: Secret

    private let program: RunningProgram

    /// Starts a simulator and waits until it listens.
    ///
    /// - Throws: ``SimulatorError``: it cannot be found or started.
    public static func start(_ options: SimulatorOptions = SimulatorOptions()) async throws -> Simulator {
        let name = options.program ?? ProcessInfo.processInfo.environment["PLANETSCALE_SIMULATOR"] ?? ""
        let program = try RunningProgram(name.isEmpty ? "planetscale-simulator" : name, options.words)
        return try await Simulator(program)
    }

    private init(_ program: RunningProgram) async throws {
        self.program = program
        let line = await program.firstLine()
        guard let about = try? JSON(parsing: line), let url = about["url"].string else {
            program.stop()
            throw SimulatorError("the simulator did not say where it listens")
        }
        self.url = url
        organization = about["organization"].string ?? ""
        serviceTokenID = about["service_token_id"].string ?? ""
        serviceToken = Secret(about["service_token"].string ?? "")
        userToken = Secret(about["user_token"].string ?? "")
    }

    deinit {
        program.stop()
    }

    /// Options for a client of this simulator, with its organization and service token unless `options` say otherwise.
    public func options(_ options: ClientOptions = ClientOptions()) -> ClientOptions {
        var options = options
        options.baseURL = options.baseURL ?? url
        options.organization = options.organization ?? organization
        let isGiven = options.serviceTokenID != nil || options.serviceToken != nil || options.bearerToken != nil
        if !isGiven && !options.anonymous {
            (options.serviceTokenID, options.serviceToken) = (serviceTokenID, serviceToken)
        }
        return options
    }

    /// A client of this simulator.
    public func client(_ options: ClientOptions = ClientOptions()) throws -> PlanetScaleClient {
        try PlanetScaleClient(self.options(options))
    }

    /// A client that may do everything, such as making service tokens.
    public func administrator(_ options: ClientOptions = ClientOptions()) throws -> PlanetScaleClient {
        var options = options
        options.bearerToken = userToken
        return try client(options)
    }

    /// Ends it.
    public func stop() {
        program.stop()
    }
}

extension Simulator: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without its tokens.
    public var description: String { "Simulator(\(url), organization \(organization))" }

    /// Without its tokens.
    public var debugDescription: String { description }

    /// Without its tokens.
    public var customMirror: Mirror { Mirror(self, children: ["url": url, "organization": organization]) }
}

/// How a simulator is started.
public struct SimulatorOptions: Sendable, Hashable {
    /// The name of the organization that exists.
    public var organization: String?
    /// Simulated seconds a second: with 100, a database is ready in a moment.
    public var speed: Double?
    /// Makes identifiers and secrets the same in each run.
    public var seed: Int?
    /// How long each answer takes, in milliseconds.
    public var latency: Int?
    /// How many requests a minute are answered before 429.
    public var rateLimit: Int?
    /// How many items a page of a list has unless a call says otherwise.
    public var pageSize: Int?
    /// The program to run. Else that of `PLANETSCALE_SIMULATOR`, else `planetscale-simulator` in the `PATH`.
    public var program: String?

    /// Options; what is left out is the simulator's default.
    public init(
        organization: String? = nil,
        speed: Double? = nil,
        seed: Int? = nil,
        latency: Int? = nil,
        rateLimit: Int? = nil,
        pageSize: Int? = nil,
        program: String? = nil
    ) {
        self.organization = organization
        self.speed = speed
        self.seed = seed
        self.latency = latency
        self.rateLimit = rateLimit
        self.pageSize = pageSize
        self.program = program
    }

    var words: [String] {
        let given: [(String, String?)] = [
            ("--organization", organization),
            ("--speed", speed.map { String($0) }),
            ("--seed", seed.map { String($0) }),
            ("--latency", latency.map { String($0) }),
            ("--rate-limit", rateLimit.map { String($0) }),
            ("--page-size", pageSize.map { String($0) }),
        ]
        return ["--stop-on-stdin-close"] + given.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

/// The simulator cannot be found or started, or refuses what it was told.
public struct SimulatorError: Error, CustomStringConvertible, LocalizedError {
    /// What happened.
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    /// What happened.
    public var errorDescription: String? { description }
}

#endif
