import Foundation
internal import PlanetScaleEngine

/// A reply as it came: status, headers and body. What its printed form shows are no secrets.
public struct RawResponse<Value: Sendable>: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers.
    public let headers: Headers
    /// The body. It can hold secrets and is not printed.
    public let body: Data
    /// The service's id of the request, to quote to its support.
    public let requestID: String?
    /// How many times the request was tried.
    public let attempts: Int
    /// The operation's id, such as `get_database`.
    public let operation: String
    /// The address that was asked, without its query.
    public let url: String
    /// Whether there is a document in the body. A service that did what was asked may send none: 204, 205, an accepted
    /// change (202) without a body, or the 404 of what is gone. ``parse()`` then gives the type's empty value.
    public let hasDocument: Bool
    /// Whether the thing is gone, or not visible to these credentials: a 404 that a repeated deletion met.
    public let isGone: Bool

    let method: String
    private let reply: Reply<Value>

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    init(_ answer: EngineReply, _ reply: Reply<Value>) {
        status = Int(answer.status)
        headers = Headers(flat: answer.headers)
        body = answer.body
        requestID = answer.requestId
        attempts = Int(answer.attempts)
        operation = answer.operation
        url = answer.url
        hasDocument = answer.hasDocument
        isGone = answer.gone
        method = answer.method
        self.reply = reply
    }

    /// The path of the address.
    var path: Substring {
        guard let host = url.range(of: "://")?.upperBound else { return url[...] }
        return url[host...].drop { $0 != "/" }
    }

    /// The body as text. Bytes that are no UTF-8 become replacement characters.
    public var text: String {
        String(decoding: body, as: UTF8.self)
    }

    /// The body as what the plain call returns.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)``, with the JSON path of what did not fit, and the body.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func parse() throws -> Value {
        try read { try reply.read(body, hasDocument) }
    }

    /// The body as whatever JSON it is.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)``: it is no JSON.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func json() throws -> JSON {
        try decode(as: JSON.self)
    }

    /// The body as a type, such as a model.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)``, with the JSON path of what did not fit, and the body.
    public func decode<T: Decodable>(as type: T.Type = T.self) throws -> T {
        try read { try JSONDocument.decode(hasDocument ? body : Data("null".utf8), as: type) }
    }

    /// The body as what the package itself reads.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func document<T: JSONValue>(as type: T.Type) throws -> T {
        try read { try Reply.value(type).read(body, hasDocument) }
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    private func read<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let failure as JSONDocument.Failure {
            throw PlanetScaleError.decode(ErrorInfo(decoding: failure, self))
        }
    }
}

extension RawResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without the body and the headers, which can hold secrets.
    public var description: String { "RawResponse(\(status) of \(operation), \(body.count) bytes)" }

    /// Without the body and the headers, which can hold secrets.
    public var debugDescription: String { description }

    /// Without the body and the headers, which can hold secrets.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "operation": operation, "url": url, "attempts": attempts, "requestID": requestID as Any,
        ]
        return Mirror(self, children: children)
    }
}

/// The headers of a reply. Names are the same in upper and lower case. Printing shows the names alone.
public struct Headers: Sendable, Hashable, Sequence {
    private let flat: [String]

    init(flat: [String]) {
        self.flat = flat
    }

    /// The first value of a header.
    public subscript(name: String) -> String? {
        first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// All values of a header, in the order in which they came.
    public func values(_ name: String) -> [String] {
        filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    /// How many there are.
    public var count: Int { flat.count / 2 }

    /// Goes through names and values, in the order in which they came.
    public func makeIterator() -> AnyIterator<(name: String, value: String)> {
        var index = 0
        return AnyIterator {
            guard index + 1 < flat.count else { return nil }
            defer { index += 2 }
            return (flat[index], flat[index + 1])
        }
    }
}

extension Headers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names alone.
    public var description: String { "Headers(\(map(\.name).joined(separator: ", ")))" }

    /// The names alone.
    public var debugDescription: String { description }

    /// The names alone.
    public var customMirror: Mirror { Mirror(self, unlabeledChildren: map(\.name)) }
}
