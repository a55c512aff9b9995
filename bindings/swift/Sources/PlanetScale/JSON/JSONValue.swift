import Foundation

/// What can stand in a JSON document: texts, numbers, lists, models.
protocol JSONValue: Sendable, Hashable {
    /// Reads one. Null is the type's empty value.
    static func read(from reader: inout JSONReader) throws -> Self

    /// Writes it.
    func write(to writer: inout JSONWriter)
}

/// A type whose fields are those of a JSON object.
///
/// Models are `Codable` too, in the same form: a model that goes into a `JSONEncoder` comes out as the service writes
/// it, whatever strategies the encoder has.
protocol JSONModel: JSONValue, Codable {
    /// Reads one. What is null or missing keeps its empty value, unknown fields are passed over.
    init(reading reader: inout JSONReader) throws

    /// Writes its fields. Secrets are written as they are: keep such documents where you keep secrets.
    func write(to fields: inout JSONFields)
}

extension JSONModel {
    static func read(from reader: inout JSONReader) throws -> Self {
        try Self(reading: &reader)
    }

    func write(to writer: inout JSONWriter) {
        writer.object { write(to: &$0) }
    }

    /// Reads one from any decoder.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public init(from decoder: any Decoder) throws {
        self = try JSON(from: decoder).converted(to: Self.self, at: decoder.codingPath)
    }

    /// Writes it to any encoder.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func encode(to encoder: any Encoder) throws {
        try JSON(writing: self).encode(to: encoder)
    }
}

extension String: JSONValue {
    static func read(from reader: inout JSONReader) throws -> String { try reader.text() }
    func write(to writer: inout JSONWriter) { writer.text(self) }
}

extension Int: JSONValue {
    static func read(from reader: inout JSONReader) throws -> Int { try reader.integer() }
    func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONValue {
    static func read(from reader: inout JSONReader) throws -> Double { try reader.number() }
    func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONValue {
    static func read(from reader: inout JSONReader) throws -> Bool { try reader.boolean() }
    func write(to writer: inout JSONWriter) { writer.boolean(self) }
}

extension Date: JSONValue {
    static func read(from reader: inout JSONReader) throws -> Date { try reader.timestamp() }
    func write(to writer: inout JSONWriter) { writer.timestamp(self) }
}

extension Optional: JSONValue where Wrapped: JSONValue {
    @inline(never)
    static func read(from reader: inout JSONReader) throws -> Wrapped? {
        if try reader.null() { return nil }
        return try Wrapped.read(from: &reader)
    }

    func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.null() }
    }
}

extension Array: JSONValue where Element: JSONValue {
    @inline(never)
    static func read(from reader: inout JSONReader) throws -> [Element] {
        var items: [Element] = []
        guard try reader.array() else { return items }
        while try reader.nextItem() { items.append(try Element.read(from: &reader)) }
        return items
    }

    func write(to writer: inout JSONWriter) { writer.array(self) }
}

extension Dictionary: JSONValue where Key == String, Value: JSONValue {
    static func read(from reader: inout JSONReader) throws -> [String: Value] {
        var map: [String: Value] = [:]
        guard try reader.object() else { return map }
        while let key = try reader.nextKeyText() { map[key] = try Value.read(from: &reader) }
        return map
    }

    func write(to writer: inout JSONWriter) {
        writer.object { fields in
            for (key, value) in sorted(by: { $0.key < $1.key }) { fields.put(key, value) }
        }
    }
}
