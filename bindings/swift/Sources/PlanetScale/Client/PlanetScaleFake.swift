import Foundation
internal import PlanetScaleEngine

/// Answers the calls of a client in place of the service: for tests and previews, without a process and without a network.
///
/// ```swift
/// struct OneBranch: PlanetScaleFake {
///     func answer(_ call: FakeCall) throws -> (any Encodable & Sendable)? {
///         switch call.operation {
///         case "get_branch": return Branch(id: "b1", name: call.path[2], ready: true)
///         case "list_branches": return Page(data: [Branch(id: "b1", name: "main")])
///         case "delete_branch": return nil
///         default: throw call.unexpected
///         }
///     }
/// }
///
/// let client = PlanetScaleClient(fake: OneBranch())
/// let branch = try await client.branches.get("acme", "shop", "main")
/// ```
///
/// All of the client goes through it: plain calls, raw replies, lists over all pages, and waits. A list goes on as long as
/// its pages name a `nextPage`, or a `cursorEnd` with `hasNext`. A wait is one look, which ends it: what is answered is
/// what the wait returns. Time limits, retries and checks of arguments are the engine's, and so are not there.
public protocol PlanetScaleFake: Sendable {
    /// The answer to a call: a model, a ``Page``, ``JSON`` or anything that can be written as JSON, `Data` for a call
    /// that gives bytes, and `nil` where there is nothing to say. What this throws is what the caller gets.
    func answer(_ call: FakeCall) async throws -> (any Encodable & Sendable)?
}

/// A call that a fake is to answer.
public struct FakeCall: Sendable, Hashable {
    /// The operation's id, such as `get_branch`, or the method and the path of ``PlanetScaleClient/request(_:_:path:query:body:options:)``.
    public let operation: String
    /// The arguments of the path, in the order of the URL.
    public let path: [String]
    /// The query: of each name its values.
    public let query: [String: [String]]
    /// The body; null when there is none.
    public let body: JSON
    /// The wait whose look this is, such as `wait_until_ready`; `nil` for every other call.
    public let waiter: String?

    /// The error to throw for a call that nobody thought of.
    public var unexpected: PlanetScaleError {
        .config(ErrorInfo(kind: "config", message: "the fake has no answer to \(operation)"))
    }
}

extension FakeCall: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without the query and the body, which may hold secrets.
    public var description: String { "FakeCall(\(operation), path: \(path))" }

    /// Without the query and the body, which may hold secrets.
    public var debugDescription: String { description }

    /// Without the query and the body, which may hold secrets.
    public var customMirror: Mirror {
        Mirror(self, children: ["operation": operation, "path": path, "waiter": waiter as Any])
    }
}

extension PlanetScaleClient {
    /// A client whose calls a fake answers.
    ///
    /// - Parameters:
    ///   - fake: What answers.
    ///   - organization: What fills a left-out organization argument.
    public init(fake: any PlanetScaleFake, organization: String = "acme") {
        self.init(transport: Transport(engine: FakeEngine(fake: fake, defaultOrganization: organization)))
    }
}

/// Hands calls to a fake.
private struct FakeEngine: Engine {
    let fake: any PlanetScaleFake
    let defaultOrganization: String

    func call(parts: CallParts, ticket: UInt64) async throws -> EngineReply {
        try await answer(FakeCall(parts, defaultOrganization))
    }

    func wait(
        parts: CallParts, waiter: String, settings: WaitSettings, listener: (any WaitListener)?, ticket: UInt64
    ) async throws -> EngineReply {
        let reply = try await answer(FakeCall(parts, defaultOrganization, waiter: waiter))
        listener?.seen(
            seen: WaitSeen(
                polls: 1, elapsed: 0, subject: nil, state: nil, percent: nil, reply: reply, error: nil, last: true))
        return reply
    }

    func list(parts: CallParts, ticket: UInt64) throws -> any EnginePages {
        FakePages(self, FakeCall(parts, defaultOrganization))
    }

    // The task is cancelled itself, and the fake can see that.
    func cancel(ticket: UInt64) {}
    func organization() -> String? { defaultOrganization }
    func baseUrl() -> String { "fake:" }
    func credentials() -> String { "fake" }

    func answer(_ call: FakeCall) async throws -> EngineReply {
        let answer = try await fake.answer(call)
        let body: Data
        switch answer {
        case nil: body = Data()
        case let bytes as Data: body = bytes
        case let value?: body = Data(JSONWriter.document(try JSON(value)).bytes)
        }
        return EngineReply(
            status: answer == nil ? 204 : 200, headers: [], body: body, requestId: nil, attempts: 1,
            operation: call.operation, method: "FAKE", url: "fake:", hasDocument: answer != nil, gone: false)
    }
}

extension FakeCall {
    fileprivate init(_ parts: CallParts, _ organization: String, waiter: String? = nil) {
        let pairs = parts.query + parts.extraQuery
        let body = (parts.body.flatMap { try? JSON(parsing: String(decoding: $0, as: UTF8.self)) } ?? .null)
        let more = parts.extraBody.flatMap { try? JSON(parsing: String(decoding: $0, as: UTF8.self)).object }
        // A call by its path names its arguments, in any order.
        let given = Dictionary(zip(parts.pathNames ?? [], parts.path)) { first, _ in first }
        let names = parts.target.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
        let path = parts.pathNames == nil ? parts.path : names.map { given[$0] ?? nil }
        self.init(
            operation: parts.target,
            path: path.map { $0 ?? organization },
            query: stride(from: 0, to: pairs.count - 1, by: 2).reduce(into: [:]) {
                $0[pairs[$1], default: []].append(pairs[$1 + 1])
            },
            body: more.map { .object((body.object ?? [:]).merging($0) { $1 }) } ?? body,
            waiter: waiter)
    }

    /// The call for the page after one.
    fileprivate func after(_ page: Page<JSON>) -> FakeCall? {
        var query = query
        if let next = page.nextPage {
            query["page"] = [String(next)]
        } else if page.hasNext == true, let cursor = page.cursorEnd {
            query["starting_after"] = [cursor]
        } else {
            return nil
        }
        return FakeCall(operation: operation, path: path, query: query, body: body, waiter: waiter)
    }
}

/// The pages of a list that a fake answers.
private final class FakePages: EnginePages {
    private let engine: FakeEngine
    private let next: Locked<FakeCall?>

    init(_ engine: FakeEngine, _ first: FakeCall) {
        self.engine = engine
        next = Locked(first)
    }

    func next() async throws -> EngineReply? {
        guard let call = next.withLock({ $0 }) else { return nil }
        let reply = try await engine.answer(call)
        let page = try? JSONDocument.read(reply.body) { try Page<JSON>.read(from: &$0) }
        next.withLock { $0 = page.flatMap { call.after($0) } }
        return reply
    }

    func close() {}
}
