import Foundation
internal import PlanetScaleEngine

/// The one place where calls leave Swift.
///
/// What is generic here, and in what it hands back, is compiled once and not for each of the hundreds of types that it is
/// called with: that is what a release build would spend most of its time on, for nothing that a call notices.
struct Transport: Sendable {
    let engine: any Engine
    /// What every call has unless it says otherwise.
    let defaults: RequestOptions

    init(engine: any Engine, defaults: RequestOptions = RequestOptions()) {
        self.engine = engine
        self.defaults = defaults
    }

    /// Sends a call.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func send<Value>(
        _ operation: String,
        _ path: [String?],
        query: QueryPairs = QueryPairs(),
        body: JSONBody? = nil,
        options: RequestOptions,
        reply: Reply<Value>,
        pathNames: [String]? = nil
    ) async throws -> RawResponse<Value> {
        let parts = try parts(operation, path, query, body, options, pathNames)
        let ticket = Tickets.next()
        let answer = try await cancellable(ticket) { try await engine.call(parts: parts, ticket: ticket) }
        return RawResponse(answer, reply)
    }

    /// All items of a list, over all pages.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func all<Item: JSONValue>(
        _ operation: String,
        _ path: [String?],
        query: QueryPairs = QueryPairs(),
        body: JSONBody? = nil,
        options: RequestOptions,
        item: Item.Type
    ) -> PageSequence<Item> {
        PageSequence {
            let parts = try parts(operation, path, query, body, options)
            let ticket = Tickets.next()
            do {
                let pages = try engine.list(parts: parts, ticket: ticket)
                return PageReader(pages, transport: self, ticket: ticket) {
                    try RawResponse($0, .page(of: Item.self)).parse()
                }
            } catch EngineError.Failed(let info) {
                throw PlanetScaleError(info)
            }
        }
    }

    /// Polls until a waiter's condition holds.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func wait<Value: JSONValue>(
        _ operation: String,
        _ waiter: String,
        _ path: [String?],
        query: QueryPairs = QueryPairs(),
        options: WaitOptions<Value>,
        value: Value.Type
    ) async throws -> Value {
        let answer = try await watch(operation, waiter, path, query, options, options.onProgress)
        return try RawResponse(answer, .value(value)).parse()
    }

    /// Polls until what an operation is about is gone.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func waitGone<Value: JSONValue>(
        _ operation: String,
        _ waiter: String,
        _ path: [String?],
        query: QueryPairs = QueryPairs(),
        options: WaitOptions<Value>,
        value: Value.Type
    ) async throws {
        _ = try await watch(operation, waiter, path, query, options, options.onProgress)
    }

    /// The looks of a wait, one after another.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func progress<Value: JSONValue>(
        _ operation: String,
        _ waiter: String,
        _ path: [String?],
        query: QueryPairs = QueryPairs(),
        options: WaitOptions<Value>,
        value: Value.Type
    ) -> WaitSequence<Value> {
        WaitSequence { told in
            _ = try await watch(operation, waiter, path, query, options) { seen in
                try options.onProgress?(seen)
                told(seen)
            }
        }
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    private func watch<Value: JSONValue>(
        _ operation: String,
        _ waiter: String,
        _ path: [String?],
        _ query: QueryPairs,
        _ options: WaitOptions<Value>,
        _ told: (@Sendable (WaitProgress<Value>) throws -> Void)?
    ) async throws -> EngineReply {
        let parts = try parts(operation, path, query, nil, options.request)
        let ticket = Tickets.next()
        let watcher = told.map { told in WaitWatcher(told) { [engine] in engine.cancel(ticket: ticket) } }
        do {
            let answer = try await cancellable(ticket) {
                try await engine.wait(
                    parts: parts, waiter: waiter, settings: options.settings, listener: watcher, ticket: ticket)
            }
            try watcher?.check()
            return answer
        } catch {
            // The wait was cancelled because of that problem, which says more.
            try watcher?.check()
            throw (error as? PlanetScaleError)?.withLast(as: Value.self) ?? error
        }
    }

    /// Makes a call that ends when its task is cancelled. uniffi does not hand that on by itself.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func cancellable<Answer: Sendable>(
        _ ticket: UInt64, _ call: () async throws -> Answer
    ) async throws -> Answer {
        try Task.checkCancellation()
        do {
            return try await withTaskCancellationHandler {
                try await call()
            } onCancel: {
                engine.cancel(ticket: ticket)
            }
        } catch EngineError.Failed(let info) {
            if info.kind == "cancelled" { throw CancellationError() }
            throw PlanetScaleError(info)
        }
    }

    /// The call as the engine takes it; what cannot be sent is an error.
    private func parts(
        _ target: String, _ path: [String?], _ query: QueryPairs, _ body: JSONBody?, _ given: RequestOptions,
        _ pathNames: [String]? = nil
    ) throws -> CallParts {
        let options = defaults.merged(with: given)
        var extraQuery = QueryPairs()
        for (name, value) in options.query.sorted(by: { $0.key < $1.key }) { extraQuery.add(name, value) }
        let extraBody = options.body.isEmpty ? nil : JSONWriter.document(options.body)
        let problems = [query.problem, body?.problem, extraQuery.problem, extraBody?.problem]
        if let (field, text) = problems.compactMap({ $0 }).first { throw PlanetScaleError.invalid(field, text) }
        return CallParts(
            target: target,
            path: path,
            pathNames: pathNames,
            query: query.flat,
            body: body.map { Data($0.bytes) },
            timeout: options.timeout?.seconds,
            attemptTimeout: options.attemptTimeout?.seconds,
            maxRetries: options.maxRetries.map { Int64($0) },
            headers: Flat.list(options.headers),
            extraQuery: extraQuery.flat,
            extraBody: extraBody.map { Data($0.bytes) }
        )
    }
}

/// What carries out calls: the engine, or what stands in its place in a test.
protocol Engine: Sendable {
    func call(parts: CallParts, ticket: UInt64) async throws -> EngineReply
    func wait(
        parts: CallParts, waiter: String, settings: WaitSettings, listener: (any WaitListener)?, ticket: UInt64
    ) async throws -> EngineReply
    func list(parts: CallParts, ticket: UInt64) throws -> any EnginePages
    func cancel(ticket: UInt64)
    func organization() -> String?
    func baseUrl() -> String
    func credentials() -> String
}

/// The pages of a list, one after another.
protocol EnginePages: AnyObject, Sendable {
    func next() async throws -> EngineReply?
    func close()
}

extension NativeEngine: Engine {
    func list(parts: CallParts, ticket: UInt64) throws -> any EnginePages { try pages(parts: parts, ticket: ticket) }
}

extension NativePages: EnginePages {}

/// Numbers by which calls can be ended.
enum Tickets {
    private static let last = Locked<UInt64>(0)

    static func next() -> UInt64 {
        last.withLock { last in
            last += 1
            return last
        }
    }
}

/// A value that several threads use. `Mutex` would do, but Apple has it only since 2024.
final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
