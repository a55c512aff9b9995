import Foundation

extension JSON {
    /// A value, such as a model, as JSON.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public init<T: JSONValue>(_ value: T) {
        // What was just written can be read.
        self = (try? JSONDocument.read(JSONWriter.document(value).bytes) { try $0.any() }) ?? .null
    }

    /// Reads a document.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)`` when it is no JSON.
    public init(parsing text: String) throws {
        self = try Data(text.utf8).parsed(as: JSON.self)
    }

    /// Reads the value as a type, such as a model.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)``, with the JSON path of what did not fit.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func decode<T: JSONValue>(as type: T.Type = T.self) throws -> T {
        try Data(JSONWriter.document(self).bytes).parsed(as: type)
    }

    /// The same for a decoder, whose errors have another form.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func converted<T: JSONValue>(to type: T.Type, at place: [any CodingKey]) throws -> T {
        do {
            return try JSONDocument.read(JSONWriter.document(self).bytes) { try T.read(from: &$0) }
        } catch let problem as JSONDocument.Failure {
            let path = problem.path.isEmpty ? "" : "\(problem.path): "
            throw DecodingError.dataCorrupted(.init(codingPath: place, debugDescription: path + problem.text))
        }
    }
}

extension Data {
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    fileprivate func parsed<T: JSONValue>(as type: T.Type) throws -> T {
        do {
            return try JSONDocument.read(self) { try T.read(from: &$0) }
        } catch let failure as JSONDocument.Failure {
            throw PlanetScaleError.decode(ErrorInfo(decoding: failure, body: self))
        }
    }
}

extension JSON: Codable {
    /// Reads a value of any kind from any decoder.
    public init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: AnyKey.self) {
            var object: [String: JSON] = [:]
            for key in fields.allKeys { object[key.stringValue] = try fields.decode(JSON.self, forKey: key) }
            self = .object(object)
        } else if var items = try? decoder.unkeyedContainer() {
            var array: [JSON] = []
            while !items.isAtEnd { array.append(try items.decode(JSON.self)) }
            self = .array(array)
        } else {
            self = try Self.single(decoder.singleValueContainer())
        }
    }

    private static func single(_ container: any SingleValueDecodingContainer) throws -> JSON {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int.self) { return .integer(value) }
        if let value = try? container.decode(Double.self) { return .number(value) }
        return .string(try container.decode(String.self))
    }

    /// Writes it to any encoder.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let fields):
            var container = encoder.container(keyedBy: AnyKey.self)
            for (name, value) in fields { try container.encode(value, forKey: AnyKey(stringValue: name)) }
        case .array(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        default:
            var container = encoder.singleValueContainer()
            try encode(to: &container)
        }
    }

    private func encode(to container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .null, .array, .object: try container.encodeNil()
        }
    }

    /// Any name.
    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
