import Foundation
import PlanetScale

/// How a vector's call is made.
enum VectorMode: Equatable {
    case send, raw, items, pages
    case wait(String)
    case progress(String)
}

/// What came of it.
struct VectorResult {
    /// As the vectors write results.
    var ok: JSON?
    /// Every form in which a person or a log might see it.
    var printed: [String] = []
}

/// What a call hands out while it runs; some of it counts even when it fails.
final class VectorRecord: @unchecked Sendable {
    private let lock = NSLock()
    private var seen: [JSON] = []
    private var named: [JSON] = []

    func note(_ item: JSON) { lock.withLock { seen.append(item) } }
    func note(state: String?) { lock.withLock { named.append(.string(state ?? "")) } }
    var items: [JSON] { lock.withLock { seen } }
    var states: [JSON] { lock.withLock { named } }
}

/// A call of a vector, for the generated dispatcher.
struct VectorCall {
    let client: PlanetScaleClient
    var options = RequestOptions()
    var mode = VectorMode.send
    let arguments: JSON
    var waitTimeout: Duration?
    var interval: Duration?
    var missingOk = false
    let record = VectorRecord()

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    var impossible: any Error { Problem(description: "the operation has no mode \(mode)") }

    var organization: String? { arguments["path"]["organization"].string }

    func path(_ name: String) -> String {
        arguments["path"][name].string ?? ""
    }

    func number(_ name: String) -> Int {
        let value = arguments["path"][name]
        return value.integer ?? Int(value.string ?? "") ?? 0
    }

    func query<T: Decodable>(_ name: String, _ type: T.Type = T.self) throws -> T? {
        try arguments["query"].object?[name]?.decode(as: type)
    }

    func body<T: Decodable>(_ name: String, _ type: T.Type = T.self) throws -> T? {
        try arguments["body"].object?[name]?.decode(as: type)
    }

    func needed<T>(_ value: T?) throws -> T {
        guard let value else { throw Problem(description: "the vector lacks an argument that the method needs") }
        return value
    }

    func waiting<T>() -> WaitOptions<T> {
        WaitOptions(timeout: waitTimeout, interval: interval, missingOk: missingOk, request: options) { [record] look in
            record.note(state: look.state)
        }
    }

    func sent<T: Codable & Equatable>(_ value: T) -> VectorResult {
        var result = VectorResult(ok: Self.json(value), printed: Printed.forms(value))
        // Every reply of every operation also goes through Codable and comes back.
        if (try? CodableForms.roundTrip(value)) != value { result.ok = "Codable made something else of it" }
        return result
    }

    private static func json<T: Encodable>(_ value: T) -> JSON {
        (try? JSON(value)) ?? "it cannot be written"
    }

    func sent(_ value: Void) -> VectorResult {
        VectorResult(ok: .null)
    }

    func sent(_ value: Data) -> VectorResult {
        VectorResult(ok: .string(String(decoding: value, as: UTF8.self)))
    }

    func raw<T>(_ reply: RawResponse<T>) -> VectorResult {
        let headers = Dictionary(reply.headers.map { ($0.name, JSON.string($0.value)) }) { first, _ in first }
        return VectorResult(
            ok: [
                "status": .integer(reply.status),
                "headers": .object(headers),
                "request_id": reply.requestID.map { .string($0) } ?? .null,
                "attempts": .integer(reply.attempts),
                "operation": .string(reply.operation),
                "body": .string(reply.text),
            ], printed: Printed.forms(reply))
    }

    func items<T: Encodable>(_ sequence: PageSequence<T>) async throws -> VectorResult {
        for try await item in sequence { record.note(try JSON(item)) }
        return VectorResult(ok: .array(record.items))
    }

    func pages<T: Encodable>(_ sequence: PageSequence<T>) async throws -> VectorResult {
        for try await page in sequence.pages { record.note(try JSON(page)) }
        return VectorResult(ok: .array(record.items))
    }

    func progress<T: Encodable>(_ sequence: WaitSequence<T>) async throws -> VectorResult {
        var last: T?
        for try await look in sequence { last = look.value }
        return VectorResult(ok: try last.map { try JSON($0) } ?? .null)
    }
}

/// Encoders and decoders as people set them up.
enum CodableForms {
    /// With every way of writing keys.
    static var encoders: [(name: String, encoder: JSONEncoder)] {
        let strategies: [(String, JSONEncoder.KeyEncodingStrategy)] = [
            ("default keys", .useDefaultKeys), ("snake case", .convertToSnakeCase),
            ("capitals", .custom { Key($0.last?.stringValue.uppercased() ?? "") }),
        ]
        return strategies.map { name, strategy in
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = strategy
            encoder.dateEncodingStrategy = .secondsSince1970
            return (name, encoder)
        }
    }

    /// With every way of reading keys.
    static var decoders: [(name: String, decoder: JSONDecoder)] {
        let strategies: [(String, JSONDecoder.KeyDecodingStrategy)] = [
            ("default keys", .useDefaultKeys), ("snake case", .convertFromSnakeCase),
            ("small letters", .custom { Key($0.last?.stringValue.lowercased() ?? "") }),
        ]
        return strategies.map { name, strategy in
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = strategy
            decoder.dateDecodingStrategy = .millisecondsSince1970
            return (name, decoder)
        }
    }

    /// There and back by the strategies that lose the most.
    static func roundTrip<T: Codable>(_ value: T) throws -> T {
        try decoders[1].decoder.decode(T.self, from: encoders[1].encoder.encode(value))
    }

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// The forms in which a value may be seen.
enum Printed {
    static func forms(_ value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return ["\(value)", String(describing: value), String(reflecting: value), dumped]
    }
}
