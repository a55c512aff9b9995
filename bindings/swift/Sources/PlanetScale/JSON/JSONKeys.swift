/// The names of an object's fields, in the order in which they are expected.
///
/// Made once for a type and kept in a static property.
struct JSONKeys: Sendable {
    private let table: Table

    /// - Parameter names: The names on the wire.
    init(_ names: [String]) {
        table = Table(names)
    }

    /// Names in one block of memory, so that a comparison touches little of it.
    private final class Table: @unchecked Sendable {
        let count: Int
        /// Where each name begins in `bytes`, and where the last one ends.
        let offsets: UnsafeMutablePointer<Int>
        let bytes: UnsafeMutablePointer<UInt8>

        init(_ names: [String]) {
            let texts = names.map { Array($0.utf8) }
            count = names.count
            offsets = .allocate(capacity: count + 1)
            bytes = .allocate(capacity: max(1, texts.reduce(0) { $0 + $1.count }))
            var end = 0
            for (index, text) in texts.enumerated() {
                offsets[index] = end
                (bytes + end).initialize(from: text, count: text.count)
                end += text.count
            }
            offsets[count] = end
        }

        deinit {
            offsets.deallocate()
            bytes.deallocate()
        }
    }

    func length(_ index: Int) -> Int {
        table.offsets[index + 1] - table.offsets[index]
    }

    /// Whether the name at that address, with a quotation mark after it, is the one of that position.
    @inline(__always)
    func has(_ index: Int, at name: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        guard index < table.count else { return false }
        let offset = table.offsets[index]
        let length = table.offsets[index + 1] - offset
        guard end - name > length, name[length] == UInt8(ascii: "\"") else { return false }
        return Self.equal(name, table.bytes + offset, length)
    }

    /// The position of a name, looked for from the expected one on.
    func position(of name: UnsafePointer<UInt8>, _ length: Int, from guess: Int) -> Int? {
        for step in 0..<table.count {
            var index = guess + step
            if index >= table.count { index -= table.count }
            let offset = table.offsets[index]
            guard table.offsets[index + 1] - offset == length else { continue }
            if Self.equal(name, table.bytes + offset, length) { return index }
        }
        return nil
    }

    /// The position of a name that had escapes in it.
    func position(of name: String) -> Int? {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { position(of: $0, buffer.count, from: 0) }
        }
    }

    @inline(__always)
    private static func equal(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        for index in 0..<length where one[index] != other[index] { return false }
        return true
    }
}
