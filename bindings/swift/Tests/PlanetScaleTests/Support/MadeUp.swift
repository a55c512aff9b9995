import Foundation

@testable import PlanetScale

/// Random numbers that are the same in each run, so that what fails once fails again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Documents that nobody wrote.
struct MadeUp {
    var random: Seeded

    /// How many are to be made: so many, or as many as `PLANETSCALE_PROPERTIES` says, and then other ones each time.
    static let long = ProcessInfo.processInfo.environment["PLANETSCALE_PROPERTIES"].flatMap(Int.init)

    init(_ seed: UInt64) {
        random = Seeded(Self.long == nil ? seed : .random(in: .min ... .max))
    }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &random)] }

    /// A value, and a document that says it.
    mutating func document(_ depth: Int = 4) -> (JSON, [UInt8]) {
        let (value, text) = value(depth)
        return (value, Array((space() + text + space()).utf8))
    }

    private mutating func space() -> String { chance(3) ? pick([" ", "\n", "\t", "\r\n", "  "]) : "" }

    private mutating func value(_ depth: Int) -> (JSON, String) {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
        case 0: return (.null, "null")
        case 1: return chance(2) ? (.bool(true), "true") : (.bool(false), "false")
        case 2: return integer()
        case 3: return fraction()
        case 4:
            let (text, written) = text()
            return (.string(text), written)
        case 5, 6:
            let items = (0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth - 1) }
            let written = items.map { space() + $0.1 + space() }.joined(separator: ",")
            return (.array(items.map(\.0)), "[\(written)\(items.isEmpty ? space() : "")]")
        default:
            var fields: [String: JSON] = [:]
            var members: [String] = []
            for _ in 0..<Int.random(in: 0..<5, using: &random) {
                let (key, name) = text()
                let (item, written) = value(depth - 1)
                // Of a key that is there twice, the later counts.
                fields[key] = item
                members.append("\(space())\(name)\(space()):\(space())\(written)\(space())")
            }
            return (.object(fields), "{\(members.joined(separator: ","))\(members.isEmpty ? space() : "")}")
        }
    }

    private mutating func integer() -> (JSON, String) {
        let bits = Int.random(in: 0..<64, using: &random)
        let number = Int(truncatingIfNeeded: random.next() >> UInt64(bits)) * (chance(2) ? -1 : 1)
        return (.integer(number), "\(number)")
    }

    private mutating func fraction() -> (JSON, String) {
        let number = Double(bitPattern: random.next())
        guard number.isFinite, number != number.rounded() || abs(number) > 1e15 else { return integer() }
        let text = "\(number)"
        return (.number(number), chance(2) ? text : text.replacingOccurrences(of: "e", with: "E"))
    }

    /// A text, and the ways of writing it mixed.
    private mutating func text() -> (String, String) {
        let known: [Unicode.Scalar] = ["a", "\"", "\\", "/", "\n", "\0", "\u{1F}", "\u{7F}", "ä", "€", "🚀", "\u{2028}"]
        var (text, written) = ("", "\"")
        for _ in 0..<Int.random(in: 0..<6, using: &random) {
            let drawn = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
            let scalar = chance(3) ? drawn ?? "x" : pick(known)
            text.unicodeScalars.append(scalar)
            written += asWritten(scalar)
        }
        return (text, written + "\"")
    }

    private mutating func asWritten(_ scalar: Unicode.Scalar) -> String {
        let mustBe = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
        guard mustBe || chance(4) else { return String(scalar) }
        let short: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n", "\r": "\\r",
            "\t": "\\t",
        ]
        if let found = short[scalar], chance(2) { return found }
        return String(scalar).utf16.map { unit in
            let hex = String(unit, radix: 16, uppercase: chance(2))
            return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }.joined()
    }

    /// A document with some of its bytes changed, taken out, put in or repeated.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0..<4, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes.insert(.random(in: .min ... .max, using: &random), at: place)
            case 4: bytes.replaceSubrange(place..<end, with: Array(pick(Self.pieces).utf8))
            default: if place < end { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            }
        }
        return bytes
    }

    private static let pieces = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude80", "\\u00", "-", "0", "1e999", "1e-999",
        ".", "e+",
        "true", "nul", "\"a\":", "\u{FEFF}", "\u{0}", "[[[[", String(repeating: "[", count: 130), "{}", "\"hush\"",
    ]
}
