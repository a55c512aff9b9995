import Foundation

extension JSON {
    /// A value, such as a model or a type of your own, as JSON.
    ///
    /// - Throws: `EncodingError` when it cannot be said in JSON.
    public init<T: Encodable>(_ value: T) throws {
        if let value = value as? any JSONValue {
            self.init(writing: value)
        } else {
            self = try JSONEncoder().encode(value).decoded(as: JSON.self)
        }
    }

    /// What the package itself writes.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    init<T: JSONValue>(writing value: T) {
        // What was just written can be read.
        self = (try? JSONDocument.read(JSONWriter.document(value).bytes) { try $0.any() }) ?? .null
    }

    /// Reads a document.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)`` when it is no JSON.
    public init(parsing text: String) throws {
        self = try Data(text.utf8).decoded(as: JSON.self)
    }

    /// Reads the value as a type, such as a model or a type of your own.
    ///
    /// - Throws: ``PlanetScaleError/decode(_:)``, with the JSON path of what did not fit.
    public func decode<T: Decodable>(as type: T.Type = T.self) throws -> T {
        try Data(JSONWriter.document(self).bytes).decoded(as: type)
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
    /// The document as a type: the package's own are read by its reader, others by Foundation's.
    fileprivate func decoded<T: Decodable>(as type: T.Type) throws -> T {
        do {
            return try JSONDocument.decode(self, as: type)
        } catch let failure as JSONDocument.Failure {
            throw PlanetScaleError.decode(ErrorInfo(decoding: failure, body: self))
        }
    }
}

extension JSONDocument {
    /// Reads a document as a type of anybody's.
    static func decode<T: Decodable>(_ data: Data, as type: T.Type) throws -> T {
        if let ours = type as? any JSONValue.Type, let value = try value(data, ours) as? T { return value }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            if let date = Timestamps.parse(try container.decode(String.self)) { return date }
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date")
        }
        do {
            return try decoder.decode(type, from: data)
        } catch let error as DecodingError {
            throw Failure(error)
        }
    }

    private static func value<T: JSONValue>(_ data: Data, _ type: T.Type) throws -> Any {
        try read(data) { try T.read(from: &$0) }
    }
}

extension JSONDocument.Failure {
    /// Foundation's words may quote a value, which may be a secret: the place is kept, and what was wanted.
    fileprivate init(_ error: DecodingError) {
        let (place, text): ([any CodingKey], String)
        switch error {
        case .typeMismatch(let type, let context):
            (place, text) = (context.codingPath, "expected another type: \(type)")
        case .valueNotFound(let type, let context):
            (place, text) = (context.codingPath, "expected a value, found null: \(type)")
        case .keyNotFound(let key, let context):
            (place, text) = (context.codingPath, "there is no `\(key.stringValue)`")
        case .dataCorrupted(let context):
            (place, text) = (context.codingPath, "the value is not what it should be")
        @unknown default:
            (place, text) = ([], "the document does not fit")
        }
        let path = place.reduce("") { path, key in
            if let index = key.intValue { return "\(path)[\(index)]" }
            return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
        }
        self.init(path: path, text: text)
    }
}

extension JSON: Codable {
    // An object goes in and out as a dictionary, never as a container with keys: the key strategies of encoders and
    // decoders leave the keys of dictionaries alone, and would lose the fields of a container.

    /// Reads a value of any kind from any decoder.
    public init(from decoder: any Decoder) throws {
        if (try? decoder.container(keyedBy: AnyKey.self)) != nil {
            self = .object(try decoder.singleValueContainer().decode([String: JSON].self))
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
            var container = encoder.singleValueContainer()
            try container.encode(fields)
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
