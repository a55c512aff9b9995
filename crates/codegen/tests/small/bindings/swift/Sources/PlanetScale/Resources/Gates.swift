// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: a method an operation.

import Foundation

/// Gates let people in.
///
/// They are shut at night.
public struct Gates: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawGates { RawGates(transport: transport) }

    /// Get a gate.
    ///
    /// Returns a gate as it is on a day.
    ///
    /// `GET /organizations/{organization}/gates/{export}`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Name of the gate.
    ///   - params: ``GetGate``; `day` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Gate``: A gate.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ export: String,
        _ params: GetGate,
        options: RequestOptions = RequestOptions()
    ) async throws -> Gate {
        try await withRawResponse.get(organization, export, params, options: options).parse()
    }

    /// Waits until the gate is unlocked.
    ///
    /// It succeeds when `state` is `unlocked`.
    ///
    /// Looks with `GET /organizations/{organization}/gates/{export}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Name of the gate.
    ///   - day: The day.
    ///   - options: For this wait only: how long it may take, 1 minute unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Gate``: A gate.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilUnlocked(
        _ organization: String?,
        _ export: String,
        day: String,
        options: WaitOptions<Gate> = WaitOptions<Gate>()
    ) async throws -> Gate {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("day", day)
        return try await transport.wait(
            "get_gate",
            "wait_until_unlocked",
            [organization, export],
            query: pairs,
            options: options,
            value: Gate.self
        )
    }

    /// Waits as `waitUntilUnlocked` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Name of the gate.
    ///   - day: The day.
    ///   - options: For this wait only: how long it may take, 1 minute unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilUnlocked(
        _ organization: String?,
        _ export: String,
        day: String,
        options: WaitOptions<Gate> = WaitOptions<Gate>()
    ) -> WaitSequence<Gate> {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("day", day)
        return transport.progress(
            "get_gate",
            "wait_until_unlocked",
            [organization, export],
            query: pairs,
            options: options,
            value: Gate.self
        )
    }

    /// Change a gate.
    ///
    /// Changes what is given, and returns the gate.
    ///
    /// `PATCH /organizations/{organization}/gates/{export}`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Name of the gate.
    ///   - params: ``UpdateGate``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Gate``: A gate.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ export: String,
        _ params: UpdateGate = UpdateGate(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Gate {
        try await withRawResponse.update(organization, export, params, options: options).parse()
    }
}

/// The calls of ``Gates``, with the reply as it came: status, headers and body.
public struct RawGates: Sendable {
    let transport: Transport

    /// Get a gate. See `get` of ``Gates``.
    public func get(
        _ organization: String?,
        _ export: String,
        _ params: GetGate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Gate> {
        try await transport.send(
            "get_gate",
            [organization, export],
            query: params.queryPairs,
            options: options,
            reply: .value(Gate.self)
        )
    }

    /// Change a gate. See `update` of ``Gates``.
    public func update(
        _ organization: String?,
        _ export: String,
        _ params: UpdateGate = UpdateGate(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Gate> {
        try await transport.send(
            "update_gate",
            [organization, export],
            query: params.queryPairs,
            body: params.jsonBody,
            options: options,
            reply: .value(Gate.self)
        )
    }
}

/// What `get` of ``Gates`` takes beside its path.
public struct GetGate: Sendable {
    /// The day.
    public var day: String

    /// What is left out is not sent.
    public init(day: String) {
        self.day = day
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("day", day)
        return pairs
    }
}

/// What `update` of ``Gates`` takes beside its path.
public struct UpdateGate: Sendable {
    /// The moment from which it holds.
    public var from: Date?
    /// Whether it holds for the gates that come after.
    public var `default`: Bool?
    /// Its number. Null takes it away.
    public var gateNumber: OrNull<Int>?
    /// When it is closed.
    public var closedAt: [Date]?

    /// What is left out is not sent.
    public init(from: Date? = nil, `default`: Bool? = nil, gateNumber: OrNull<Int>? = nil, closedAt: [Date]? = nil) {
        self.from = from
        self.default = `default`
        self.gateNumber = gateNumber
        self.closedAt = closedAt
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("from", from)
        pairs.add("default", `default`)
        return pairs
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("gate-number", gateNumber)
            fields.put("closed_at", closedAt)
        }
    }
}
