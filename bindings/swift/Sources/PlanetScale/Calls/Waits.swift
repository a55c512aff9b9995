import Foundation
internal import PlanetScaleEngine

/// Hands the looks of a wait on; what fails there ends the wait.
final class WaitWatcher<Value: JSONValue>: WaitListener {
    private let told: @Sendable (WaitProgress<Value>) throws -> Void
    private let cancel: @Sendable () -> Void
    private let problem = Locked<(any Error)?>(nil)

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    init(_ told: @escaping @Sendable (WaitProgress<Value>) throws -> Void, cancel: @escaping @Sendable () -> Void) {
        self.told = told
        self.cancel = cancel
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func seen(seen: WaitSeen) {
        // After a problem the engine may have one more look under way.
        guard problem.withLock({ $0 == nil }) else { return }
        do {
            try told(WaitProgress(seen))
        } catch {
            problem.withLock { $0 = error }
            cancel()
        }
    }

    /// Throws what failed.
    func check() throws {
        if let error = problem.withLock({ $0 }) { throw error }
    }
}

extension WaitProgress where Value: JSONValue {
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    fileprivate init(_ seen: WaitSeen) {
        let reply = seen.reply.map { RawResponse($0, .value(Value.self)) }
        self.init(
            polls: Int(seen.polls), elapsed: Duration(engineSeconds: seen.elapsed), subject: seen.subject,
            state: seen.state, percent: seen.percent, value: try? reply?.parse(), error: seen.error,
            isLast: seen.last)
        self.reply = reply
    }
}

/// The looks of a wait: what each one saw, also those that failed and the one that ended the wait.
///
/// ```swift
/// for try await look in client.branches.progressUntilReady("acme", "shop", "feature-x") {
///     print(look.subject ?? "", look.state ?? look.error ?? "", look.elapsed)
/// }
/// ```
///
/// The loop ends when what was waited for is there; when it cannot come any more, or not in time, the loop throws.
/// Leaving the loop early ends the wait. Each loop is a wait of its own.
public struct WaitSequence<Value: Sendable>: AsyncSequence, Sendable {
    /// What is handed out.
    public typealias Element = WaitProgress<Value>

    private let run: @Sendable (@escaping @Sendable (Element) -> Void) async throws -> Void

    init(_ run: @escaping @Sendable (@escaping @Sendable (Element) -> Void) async throws -> Void) {
        self.run = run
    }

    /// Begins the wait.
    public func makeAsyncIterator() -> Iterator {
        Iterator(run)
    }

    /// A wait that is under way.
    public struct Iterator: AsyncIteratorProtocol {
        private var stream: AsyncThrowingStream<Element, any Error>.Iterator

        fileprivate init(_ run: @escaping @Sendable (@escaping @Sendable (Element) -> Void) async throws -> Void) {
            let stream = AsyncThrowingStream<Element, any Error> { continuation in
                let task = Task {
                    do {
                        try await run { continuation.yield($0) }
                        continuation.finish()
                    } catch {
                        continuation.finish(throwing: error)
                    }
                }
                continuation.onTermination = { _ in task.cancel() }
            }
            self.stream = stream.makeAsyncIterator()
        }

        /// What the next look saw; `nil` when the wait has succeeded.
        @inline(never)
        @_semantics("optimize.sil.specialize.generic.never")
        public mutating func next() async throws -> Element? {
            if let seen = try await stream.next() { return seen }
            // A stream ends quietly when its task is cancelled, which must not look like success.
            try Task.checkCancellation()
            return nil
        }
    }
}
