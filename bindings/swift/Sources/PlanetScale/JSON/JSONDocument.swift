import Foundation

/// Whole documents: the way into ``JSONReader`` and the place where its problems get their path.
enum JSONDocument {
    /// Why a document could not be read.
    struct Failure: Error {
        /// The JSON path of what did not fit; empty for the document itself.
        var path: String
        /// What is wrong, without any value of the document.
        var text: String
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func read<T>(_ data: Data, _ body: (inout JSONReader) throws -> T) throws -> T {
        try data.withUnsafeBytes { try read($0.bindMemory(to: UInt8.self), body) }
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func read<T>(_ bytes: [UInt8], _ body: (inout JSONReader) throws -> T) throws -> T {
        try bytes.withUnsafeBufferPointer { try read($0, body) }
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    private static func read<T>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (inout JSONReader) throws -> T
    ) throws -> T {
        guard isUTF8(bytes) else { throw Failure(path: "", text: "not a JSON document: it is not UTF-8") }
        do {
            var reader = JSONReader(bytes)
            let value = try body(&reader)
            try reader.finish()
            return value
        } catch let problem as JSONProblem {
            let path = problem.isBroken ? "" : JSONPath.of(problem.offset, in: bytes)
            throw Failure(path: path, text: problem.text)
        }
    }

    /// Eight bytes at a time while they are ASCII, as nearly all are.
    static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < raw.count {
            if index + 8 <= raw.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            } else if raw[index] < 0x80 {
                index += 1
            } else {
                guard let length = sequence(raw, index) else { return false }
                index += length
            }
        }
        return true
    }

    /// How long the sequence is that begins with that byte; `nil` if there is none: no overlong forms, no surrogates.
    private static func sequence(_ raw: UnsafeRawBufferPointer, _ index: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch raw[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= raw.count, second.contains(raw[index + 1]) else { return nil }
        for place in (index + 2)..<max(index + 2, index + length) where raw[place] & 0xC0 != 0x80 { return nil }
        return length
    }
}

/// Where in a document a byte is. Looked for only when something is wrong there, so that reading keeps no account.
enum JSONPath {
    /// The path of the value that begins at that place, such as `data[1].region.slug`.
    static func of(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        var reader = JSONReader(bytes)
        return (try? find(offset, &reader)) ?? ""
    }

    /// The path from the value at the cursor to the one that is looked for; `nil` if it is not in there.
    private static func find(_ offset: Int, _ reader: inout JSONReader) throws -> String? {
        reader.skipSpace()
        if reader.cursor - reader.start == offset { return "" }
        guard reader.cursor < reader.end else { return nil }
        switch reader.cursor.pointee {
        case UInt8(ascii: "{"):
            _ = try reader.object()
            while let key = try reader.nextKeyText() {
                if let rest = try find(offset, &reader) { return joined(key, rest) }
            }
        case UInt8(ascii: "["):
            _ = try reader.array()
            var index = 0
            while try reader.nextItem() {
                if let rest = try find(offset, &reader) { return joined("[\(index)]", rest) }
                index += 1
            }
        default:
            try reader.skip()
        }
        return nil
    }

    private static func joined(_ part: String, _ rest: String) -> String {
        rest.isEmpty || rest.hasPrefix("[") ? part + rest : "\(part).\(rest)"
    }
}
