import Foundation

/// Everything that can go wrong. No case is added within a major version: what is new is ``other(_:)``, and
/// ``ErrorInfo/kind`` names it.
///
/// ```swift
/// do {
///     _ = try await client.branches.get("acme", "shop", "nobody-made-it")
/// } catch PlanetScaleError.notFound(let info) {
///     print(info.requestID ?? "", info.requiredAccesses) // a 404 is often a missing permission
/// } catch let error as PlanetScaleError {
///     print(error) // one line that says what happened and, where it is known, what to do
/// }
/// ```
///
/// A task that is cancelled throws Swift's own `CancellationError`, which says nothing of what was done: a request that
/// was under way may have been carried out.
public indirect enum PlanetScaleError: Error, Sendable {
    /// A setting or an argument is not usable. Nothing was sent. See ``ErrorInfo/argument``.
    case config(ErrorInfo)
    /// No usable answer came over the network. See ``ErrorInfo/reason`` and ``ErrorInfo/mayHaveArrived``.
    case connection(ErrorInfo)
    /// A time limit passed. See ``ErrorInfo/limit``, ``ErrorInfo/setting`` and ``ErrorInfo/mayHaveArrived``.
    case timeout(ErrorInfo)
    /// The answer is not what it should be. See ``ErrorInfo/path`` and ``ErrorInfo/body``.
    case decode(ErrorInfo)
    /// The time to wait passed. Nothing was undone: what was waited for may still come. See ``ErrorInfo/last`` and
    /// ``ErrorInfo/lastError``.
    case waitTimeout(ErrorInfo)
    /// What is waited for cannot come: a state was reached from which there is no way to it, or the thing is not there.
    /// See ``ErrorInfo/reasons``, ``ErrorInfo/last`` and ``ErrorInfo/lastError``.
    case waitFailed(ErrorInfo)
    /// A webhook delivery cannot be trusted or read. Answer it with status 400 and do nothing else.
    case webhook(ErrorInfo)
    /// 400: the request is malformed.
    case badRequest(ErrorInfo)
    /// 401: the credentials are missing, wrong or expired.
    case authentication(ErrorInfo)
    /// 403: the credentials lack a permission; ``ErrorInfo/requiredAccesses`` and ``ErrorInfo/requiredScopes`` name
    /// those that do.
    case permissionDenied(ErrorInfo)
    /// 404: there is no such thing, or the credentials may not see it.
    case notFound(ErrorInfo)
    /// 409: the thing is in a state that does not allow it.
    case conflict(ErrorInfo)
    /// 422: an argument, or the state of the thing, does not allow it.
    case unprocessable(ErrorInfo)
    /// 429: too many requests. See ``ErrorInfo/retryAfter``.
    case rateLimited(ErrorInfo)
    /// 5xx: the service failed.
    case server(ErrorInfo)
    /// Any other status that is not a success, and a kind of error that this version of the package does not know.
    case other(ErrorInfo)

    /// All that is known of it.
    public var info: ErrorInfo {
        switch self {
        case .config(let info), .connection(let info), .timeout(let info), .decode(let info), .waitTimeout(let info),
            .waitFailed(let info), .webhook(let info), .badRequest(let info), .authentication(let info),
            .permissionDenied(let info), .notFound(let info), .conflict(let info), .unprocessable(let info),
            .rateLimited(let info), .server(let info), .other(let info):
            return info
        }
    }

    /// Whether what was asked for may have been done all the same. When it is false, the call can be made again without
    /// doing anything twice.
    public var mayHaveArrived: Bool { info.mayHaveArrived }

    /// Whether the service answered, with a status that is not a success.
    public var isFromService: Bool {
        switch self {
        case .badRequest, .authentication, .permissionDenied, .notFound, .conflict, .unprocessable, .rateLimited,
            .server, .other:
            return true
        default:
            return false
        }
    }
}

extension PlanetScaleError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError {
    /// One line: what happened and, where it is known, what to do. Without bodies and headers.
    public var description: String { info.message }

    /// The kind of error, and the line.
    public var debugDescription: String { "PlanetScaleError.\(name): \(info.message)" }

    /// The line.
    public var errorDescription: String? { info.message }

    /// What may be shown: not the body, the headers and the last object.
    public var customMirror: Mirror { Mirror(self, children: [name: info], displayStyle: .enum) }

    /// The name of the case.
    private var name: String {
        switch self {
        case .config: return "config"
        case .connection: return "connection"
        case .timeout: return "timeout"
        case .decode: return "decode"
        case .waitTimeout: return "waitTimeout"
        case .waitFailed: return "waitFailed"
        case .webhook: return "webhook"
        case .badRequest: return "badRequest"
        case .authentication: return "authentication"
        case .permissionDenied: return "permissionDenied"
        case .notFound: return "notFound"
        case .conflict: return "conflict"
        case .unprocessable: return "unprocessable"
        case .rateLimited: return "rateLimited"
        case .server: return "server"
        case .other: return "other"
        }
    }
}
