import Foundation

/// How the body of a reply is read.
struct Reply<Value: Sendable>: Sendable {
    /// Reads a body; the flag is whether there is a document in it, which the engine decides.
    let read: @Sendable (Data, Bool) throws -> Value
}

extension Reply where Value: JSONValue {
    /// A document.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func value(_ type: Value.Type) -> Reply {
        Reply { body, hasDocument in
            // A service that did what was asked may have nothing to say about it: the empty value.
            guard hasDocument else {
                return try JSONDocument.read(Array("null".utf8)) { try Value.read(from: &$0) }
            }
            guard !body.allSatisfy({ $0 <= 0x20 }) else {
                throw JSONDocument.Failure(path: "", text: "the body is empty where a JSON document should be")
            }
            return try JSONDocument.read(body) { try Value.read(from: &$0) }
        }
    }
}

extension Reply {
    /// One page of a list.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func page<Item: JSONValue>(of item: Item.Type) -> Reply where Value == Page<Item> {
        .value(Page<Item>.self)
    }
}

extension Reply where Value == Void {
    /// Nothing that anybody needs.
    static var nothing: Reply { Reply { _, _ in } }
}

extension Reply where Value == Data {
    /// The bytes as they came.
    static var bytes: Reply { Reply { body, _ in body } }
}
