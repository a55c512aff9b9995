import Foundation

/// What can stand in a JSON document: texts, numbers, lists, models.
public protocol JSONValue: Sendable, Hashable {
    /// Reads one. Null is the type's empty value.
    static func read(from reader: inout JSONReader) throws -> Self

    /// Writes it.
    func write(to writer: inout JSONWriter)
}

/// A type whose fields are those of a JSON object.
///
/// Models are `Codable` too, in the same form: a model that goes into a `JSONEncoder` comes out as the service writes
/// it, whatever strategies the encoder has.
public protocol JSONModel: JSONValue, Codable {
    /// Reads one. What is null or missing keeps its empty value, unknown fields are passed over.
    init(reading reader: inout JSONReader) throws

    /// Writes its fields. Secrets are written as they are: keep such documents where you keep secrets.
    func write(to fields: inout JSONFields)
}

extension JSONModel {
    /// Reads one.
    public static func read(from reader: inout JSONReader) throws -> Self {
        try Self(reading: &reader)
    }

    /// Writes it.
    public func write(to writer: inout JSONWriter) {
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
        try JSON(self).encode(to: encoder)
    }
}

/// A word of a list that the service may make longer: what is not known yet is a value like any other.
public protocol JSONWord: JSONValue, QueryValue, RawRepresentable, CaseIterable, Codable, CustomStringConvertible
where RawValue == String {
    /// The value of a word; every word has one.
    init(rawValue: String)
}

extension JSONWord {
    /// Reads one.
    public static func read(from reader: inout JSONReader) throws -> Self {
        Self(rawValue: try reader.text())
    }

    /// Writes it.
    public func write(to writer: inout JSONWriter) {
        writer.text(rawValue)
    }

    /// Reads one from any decoder.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes it to any encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The word.
    public var description: String { rawValue }
}

extension String: JSONValue {
    /// Reads a text.
    public static func read(from reader: inout JSONReader) throws -> String { try reader.text() }
    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.text(self) }
}

extension Int: JSONValue {
    /// Reads a whole number.
    public static func read(from reader: inout JSONReader) throws -> Int { try reader.integer() }
    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONValue {
    /// Reads a number.
    public static func read(from reader: inout JSONReader) throws -> Double { try reader.number() }
    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONValue {
    /// Reads a truth value.
    public static func read(from reader: inout JSONReader) throws -> Bool { try reader.boolean() }
    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.boolean(self) }
}

extension Date: JSONValue {
    /// Reads a moment.
    public static func read(from reader: inout JSONReader) throws -> Date { try reader.timestamp() }
    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.timestamp(self) }
}

extension Optional: JSONValue where Wrapped: JSONValue {
    /// Reads a value, or `nil` at null.
    @inline(never)
    public static func read(from reader: inout JSONReader) throws -> Wrapped? {
        if try reader.null() { return nil }
        return try Wrapped.read(from: &reader)
    }

    /// Writes the value, or null.
    public func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.null() }
    }
}

extension Array: JSONValue where Element: JSONValue {
    /// Reads a list; null is an empty one.
    @inline(never)
    public static func read(from reader: inout JSONReader) throws -> [Element] {
        var items: [Element] = []
        guard try reader.array() else { return items }
        while try reader.nextItem() { items.append(try Element.read(from: &reader)) }
        return items
    }

    /// Writes it.
    public func write(to writer: inout JSONWriter) { writer.array(self) }
}

extension Dictionary: JSONValue where Key == String, Value: JSONValue {
    /// Reads an object as a map; null is an empty one.
    public static func read(from reader: inout JSONReader) throws -> [String: Value] {
        var map: [String: Value] = [:]
        guard try reader.object() else { return map }
        while let key = try reader.nextKeyText() { map[key] = try Value.read(from: &reader) }
        return map
    }

    /// Writes it, in the order of its keys, so that equal maps are written alike.
    public func write(to writer: inout JSONWriter) {
        writer.object { fields in
            for (key, value) in sorted(by: { $0.key < $1.key }) { fields.put(key, value) }
        }
    }
}
