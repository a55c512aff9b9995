/// Reads JSON, straight into the types that are wanted: no tree of values is built in between.
///
/// Models read themselves with it, as in
///
/// ```swift
/// guard try reader.object() else { return }
/// while let key = try reader.nextKey(Self.jsonKeys) {
///     switch key {
///     case 0: try reader.read(&id)
///     default: try reader.skip()
///     }
/// }
/// ```
///
/// It is made for the time of one reading, and cannot be copied: there is one place in a document that is read, and nobody
/// can go back to an earlier one. Whatever is called in whatever order, it stays within the document.
struct JSONReader: ~Copyable {
    // What models call is never inlined: they have thousands of such calls, and a release build would take minutes.

    /// How deep arrays and objects may be in one another. More is no document of the service, and recursion has an end.
    static let deepest = 128

    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var cursor: UnsafePointer<UInt8>
    /// Arrays and objects around the cursor.
    var depth = 0
    /// For each of them: ``fresh`` before its first item; after that, in an object, the key to expect next.
    private let expected: UnsafeMutablePointer<Int32>

    private static let fresh: Int32 = -1

    /// The bytes are UTF-8, and stay where they are as long as the reader is there.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        expected = .allocate(capacity: Self.deepest + 1)
        expected.initialize(repeating: 0, count: Self.deepest + 1)
        // An empty buffer has no address; any will do, because nothing is read from it.
        start =
            bytes.baseAddress ?? UnsafePointer(UnsafeMutableRawPointer(expected).assumingMemoryBound(to: UInt8.self))
        end = start + bytes.count
        cursor = start
    }

    deinit { expected.deallocate() }

    // MARK: Objects

    /// Begins an object. At null there is none: it is passed over, and the answer is `false`.
    @inline(never)
    mutating func object() throws -> Bool {
        try begin(UInt8(ascii: "{"), "an object")
    }

    /// The position in `keys` of the object's next key, -1 for a key that is not among them, `nil` at the end.
    @inline(never)
    mutating func nextKey(_ keys: JSONKeys) throws -> Int? {
        guard try nextName() else { return nil }
        let name = cursor + 1
        let guess = Int(expected[depth])
        // The service writes the fields of a type in one order, so the next one mostly is the one after the last.
        if keys.has(guess, at: name, end) {
            cursor = name + keys.length(guess) + 1
            expected[depth] = Int32(truncatingIfNeeded: guess + 1)
            try colon()
            return guess
        }
        let found = try search(keys, from: guess)
        try colon()
        guard let found else { return -1 }
        expected[depth] = Int32(truncatingIfNeeded: found + 1)
        return found
    }

    private mutating func search(_ keys: JSONKeys, from guess: Int) throws -> Int? {
        let name = cursor + 1
        guard let length = try plainLength() else {
            let key = try string()
            return keys.position(of: key)
        }
        cursor = name + length + 1
        return keys.position(of: name, length, from: guess)
    }

    /// The object's next key as a text, `nil` at the end.
    mutating func nextKeyText() throws -> String? {
        guard try nextName() else { return nil }
        let key = try string()
        try colon()
        return key
    }

    /// Goes to the quotation mark of the next key, or past the end of the object.
    private mutating func nextName() throws -> Bool {
        guard try nextItem(UInt8(ascii: "}")) else { return false }
        guard cursor < end, cursor.pointee == UInt8(ascii: "\"") else { throw broken("a key in quotation marks") }
        return true
    }

    private mutating func colon() throws {
        skipSpace()
        guard cursor < end, cursor.pointee == UInt8(ascii: ":") else { throw broken("a colon") }
        cursor += 1
    }

    // MARK: Arrays

    /// Begins an array. At null there is none: it is passed over, and the answer is `false`.
    @inline(never)
    mutating func array() throws -> Bool {
        try begin(UInt8(ascii: "["), "a list")
    }

    /// Goes to the array's next item; `false` past its end.
    @inline(never)
    mutating func nextItem() throws -> Bool {
        try nextItem(UInt8(ascii: "]"))
    }

    private mutating func begin(_ bracket: UInt8, _ what: StaticString) throws -> Bool {
        skipSpace()
        guard cursor < end, cursor.pointee == bracket else {
            if try null() { return false }
            throw mismatch(what)
        }
        guard depth < Self.deepest else { throw broken("at most \(Self.deepest) lists and objects in one another") }
        cursor += 1
        depth += 1
        expected[depth] = Self.fresh
        return true
    }

    private mutating func nextItem(_ bracket: UInt8) throws -> Bool {
        guard depth > 0 else { throw broken("a list or an object around it") }
        skipSpace()
        guard cursor < end else { throw broken("more: it ends in the middle") }
        if cursor.pointee == bracket {
            cursor += 1
            depth -= 1
            return false
        }
        if expected[depth] == Self.fresh {
            expected[depth] = 0
        } else {
            guard cursor.pointee == UInt8(ascii: ",") else { throw broken("a comma or the end") }
            cursor += 1
            skipSpace()
        }
        return true
    }

    // MARK: Values

    /// Reads a value, or the type's empty value at null.
    @inline(__always)
    mutating func read<T: JSONValue>(_ value: inout T) throws {
        value = try T.read(from: &self)
    }

    /// Passes over null, if that is what comes next.
    @inline(never)
    mutating func null() throws -> Bool {
        skipSpace()
        guard cursor < end, cursor.pointee == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    /// A truth value; `false` at null.
    @inline(never)
    mutating func boolean() throws -> Bool {
        skipSpace()
        guard cursor < end else { throw broken("a value") }
        switch cursor.pointee {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default:
            if try null() { return false }
            throw mismatch("true or false")
        }
    }

    /// Passes over a value of any kind.
    @inline(never)
    mutating func skip() throws {
        skipSpace()
        guard cursor < end else { throw broken("a value") }
        switch cursor.pointee {
        case UInt8(ascii: "{"):
            _ = try object()
            while try nextName() {
                try skipString()
                try colon()
                try skip()
            }
        case UInt8(ascii: "["):
            _ = try array()
            while try nextItem() { try skip() }
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try numberToken()
        }
    }

    /// Fails unless nothing but white space is left.
    mutating func finish() throws {
        skipSpace()
        guard cursor == end else { throw broken("the end of the document") }
    }

    // MARK: Parts

    @inline(__always)
    mutating func skipSpace() {
        while cursor < end {
            let byte = cursor.pointee
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            cursor += 1
        }
    }

    private mutating func word(_ word: StaticString) throws {
        let length = word.utf8CodeUnitCount
        guard end - cursor >= length else { throw broken("a value") }
        for index in 0..<length where cursor[index] != word.utf8Start[index] { throw broken("a value") }
        cursor += length
    }

    // MARK: Problems

    /// The document is no JSON.
    func broken(_ wanted: String) -> JSONProblem {
        JSONProblem(offset: cursor - start, text: "not a JSON document: expected \(wanted)", isBroken: true)
    }

    /// The document is JSON, and has another kind of value here. Never says the value itself: it may be a secret.
    func mismatch(_ wanted: StaticString) -> JSONProblem {
        guard cursor < end else { return broken("a value") }
        let found: String
        switch cursor.pointee {
        case UInt8(ascii: "{"): found = "an object"
        case UInt8(ascii: "["): found = "a list"
        case UInt8(ascii: "\""): found = "a text"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): found = "true or false"
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): found = "a number"
        default: return broken("a value")
        }
        return JSONProblem(offset: cursor - start, text: "expected \(wanted), found \(found)", isBroken: false)
    }
}

/// Why a document could not be read, and where.
struct JSONProblem: Error {
    /// Where in the document, in bytes.
    var offset: Int
    /// What is wrong, without any value of the document.
    var text: String
    /// Whether it is no JSON at all.
    var isBroken: Bool
}
