import Foundation
import XCTest

@testable import PlanetScale

/// Tens of thousands of documents that nobody wrote, whole and damaged, read by the reader, by the rules of JSON, and by
/// Foundation. They are the same in each run, unless `PLANETSCALE_PROPERTIES` says how many there are to be.
final class JSONFuzzTests: XCTestCase {
    private func any(_ bytes: [UInt8]) -> Result<JSON, Error> {
        Result { try JSONDocument.read(bytes) { try $0.any() } }
    }

    func testWhatWasWrittenIsRead() throws {
        var made = MadeUp(1)
        for _ in 0..<(MadeUp.long ?? 10_000) {
            let (value, bytes) = made.document()
            let read = try any(bytes).get()
            XCTAssertTrue(isSame(read, value), shown(bytes))
            // And again, when the package wrote it itself.
            XCTAssertTrue(isSame(try any(JSONWriter.document(read).bytes).get(), value), shown(bytes))
        }
    }

    func testDamagedDocumentsAreReadByTheRules() {
        var made = MadeUp(2)
        var counts = [true: 0, false: 0]
        for _ in 0..<(MadeUp.long ?? 30_000) {
            let bytes = made.damaged(made.document().1)
            let rules = JSONRules(bytes, deepest: JSONReader.deepest)
            counts[rules != nil, default: 0] += 1
            let read = any(bytes)
            XCTAssertEqual((try? read.get()) != nil, rules != nil, shown(bytes))
            let passed = (try? JSONDocument.read(bytes) { try $0.skip() }) != nil
            XCTAssertEqual(passed, rules != nil, shown(bytes))
            if case .failure(let error) = read { check(error, bytes) }
            for type: any JSONValue.Type in [Database.self, Page<Branch>.self, [Webhook].self, Scalar.self] {
                readAs(type, bytes, isJSON: rules != nil)
            }
        }
        // Neither kind is so rare that nothing was looked at.
        for count in counts.values { XCTAssertGreaterThan(count, 1000) }
    }

    func testFoundationReadsTheSame() throws {
        var made = MadeUp(3)
        var compared = 0
        for _ in 0..<(MadeUp.long ?? 10_000) {
            let whole = made.document().1
            let bytes = made.chance(2) ? whole : made.damaged(whole)
            // Foundation guesses other encodings from these, and refuses the others.
            guard !bytes.contains(0), !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
            guard let rules = JSONRules(bytes, deepest: JSONReader.deepest), !rules.hasHugeNumber else { continue }
            guard !rules.hasHalfCharacter else { continue }
            let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            XCTAssertTrue(isSame(try any(bytes).get(), theirs), shown(bytes))
            compared += 1
        }
        XCTAssertGreaterThan(compared, 1000)
    }

    func testNothingIsReadBeyondTheEnd() throws {
        let guarded = try GuardedBytes(capacity: 4096)
        var made = MadeUp(4)
        for _ in 0..<(MadeUp.long ?? 20_000) {
            let whole = made.document().1
            let bytes = made.chance(2) ? Array(whole.prefix(.random(in: 0...whole.count, using: &made.random))) : whole
            guard bytes.count <= guarded.capacity else { continue }
            // A byte further is no memory: reading it would end the program.
            let atTheEnd = guarded.hold(bytes)
            let read = try? {
                XCTAssertEqual(JSONDocument.isUTF8(atTheEnd), JSONDocument.isUTF8Text(bytes), shown(bytes))
                guard JSONDocument.isUTF8Text(bytes) else { return JSON?.none }
                var reader = JSONReader(atTheEnd)
                let value = try reader.any()
                try reader.finish()
                return value
            }()
            let usual = try? any(bytes).get()
            XCTAssertEqual(read?.description, usual?.description, shown(bytes))
            var reader = JSONReader(atTheEnd)
            _ = try? Database(reading: &reader)
        }
    }

    func testNoOrderOfCallsLeavesTheDocument() throws {
        let guarded = try GuardedBytes(capacity: 4096)
        let keys = JSONKeys(["a", "hush", "id"])
        var made = MadeUp(5)
        var succeeded = 0
        for _ in 0..<(MadeUp.long ?? 20_000) {
            let whole = made.document().1
            let bytes = made.chance(2) ? made.damaged(whole) : whole
            guard bytes.count <= guarded.capacity, JSONDocument.isUTF8Text(bytes) else { continue }
            let atTheEnd = guarded.hold(bytes)
            var reader = JSONReader(atTheEnd)
            // As nobody would call it: what begins lists where there are none, and goes on after their end and after errors.
            for _ in 0..<40 {
                if (try? Self.step(made.pick(Array(0..<13)), &reader, keys)) != nil { succeeded += 1 }
                XCTAssertTrue((0...bytes.count).contains(reader.cursor - reader.start), shown(bytes))
                XCTAssertTrue((0...JSONReader.deepest).contains(reader.depth), shown(bytes))
            }
        }
        XCTAssertGreaterThan(succeeded, 1000)
    }

    private static func step(_ what: Int, _ reader: inout JSONReader, _ keys: JSONKeys) throws {
        switch what {
        case 0: _ = try reader.object()
        case 1: _ = try reader.array()
        case 2: _ = try reader.nextKey(keys)
        case 3: _ = try reader.nextKeyText()
        case 4: _ = try reader.nextItem()
        case 5: try reader.skip()
        case 6: _ = try reader.text()
        case 7: _ = try reader.integer()
        case 8: _ = try reader.number()
        case 9: _ = try reader.timestamp()
        case 10: _ = try reader.scalar()
        case 11: _ = try Branch(reading: &reader)
        default: _ = try reader.null() || reader.boolean()
        }
    }

    func testModelsComeBackThroughCodable() throws {
        var made = MadeUp(6)
        for _ in 0..<(MadeUp.long ?? 3000) {
            let (value, bytes) = made.document()
            // Texts that differ in bytes alone are one key to a dictionary of Foundation's.
            guard !value.description.utf8.contains(where: { $0 > 0x7F }) else { continue }
            for (_, encoder) in CodableForms.encoders {
                let data = try encoder.encode([value])
                for (_, decoder) in CodableForms.decoders {
                    let back = try decoder.decode([JSON].self, from: data)[0]
                    XCTAssertEqual(Comparing.differences(value, back, exact: true), [], shown(bytes))
                }
            }
        }
    }

    // MARK: Parts

    private func readAs<T: JSONValue>(_ type: T.Type, _ bytes: [UInt8], isJSON: Bool) {
        do {
            _ = try JSONDocument.read(bytes) { try T.read(from: &$0) }
            XCTAssertTrue(isJSON, shown(bytes))
        } catch {
            check(error, bytes)
        }
    }

    /// An error says where and what, and nothing of what is in the document.
    private func check(_ error: Error, _ bytes: [UInt8]) {
        guard let failure = error as? JSONDocument.Failure else { return XCTFail("\(error): \(shown(bytes))") }
        XCTAssertFalse(failure.text.isEmpty || failure.text.contains("hush"), shown(bytes))
        if failure.text.hasPrefix("not a JSON document") { XCTAssertEqual(failure.path, "", shown(bytes)) }
    }

    private func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }

    /// Texts are compared by their bytes: Swift takes different ways of writing one letter for the same.
    private func isSame(_ one: JSON, _ two: JSON) -> Bool {
        switch (one, two) {
        case (.string(let one), .string(let two)): return one.utf8.elementsEqual(two.utf8)
        case (.array(let one), .array(let two)):
            return one.count == two.count && zip(one, two).allSatisfy(isSame)
        case (.object(let one), .object(let two)):
            return one.count == two.count
                && one.allSatisfy { key, value in two[key].map { isSame(value, $0) } ?? false }
        default: return one == two
        }
    }

    private func isSame(_ ours: JSON, _ theirs: Any) -> Bool {
        switch ours {
        case .null: return theirs is NSNull
        case .bool(let value): return theirs as? Bool == value
        case .integer(let number): return (theirs as? NSNumber)?.intValue == number
        case .number(let number):
            // Foundation on Linux rounds by a digit or two.
            return abs(((theirs as? NSNumber)?.doubleValue ?? .nan) - number) <= abs(number) * 1e-14
        case .string(let text): return (theirs as? String)?.utf8.elementsEqual(text.utf8) ?? false
        case .array(let items):
            guard let others = theirs as? [Any], others.count == items.count else { return false }
            return zip(items, others).allSatisfy(isSame)
        case .object(let fields):
            guard let others = theirs as? [String: Any], others.count == fields.count else { return false }
            return fields.allSatisfy { key, value in others[key].map { isSame(value, $0) } ?? false }
        }
    }
}

extension JSONDocument {
    /// Whether bytes are UTF-8 by what Swift makes of them: what is wrong is replaced, and comes out as something else.
    fileprivate static func isUTF8Text(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
    }
}

/// Memory with nothing behind it.
private final class GuardedBytes {
    let capacity: Int
    private let pages: UnsafeMutableRawPointer
    private let length: Int

    init(capacity: Int) throws {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        self.capacity = (capacity + page - 1) / page * page
        length = self.capacity + page
        let made = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard let made, made != UnsafeMutableRawPointer(bitPattern: -1) else { throw POSIXError(.ENOMEM) }
        pages = made
        guard mprotect(made + self.capacity, page, PROT_NONE) == 0 else { throw POSIXError(.EACCES) }
    }

    deinit { munmap(pages, length) }

    /// The bytes, the last of them at the end of what can be read.
    func hold(_ bytes: [UInt8]) -> UnsafeBufferPointer<UInt8> {
        let start = (pages + (capacity - bytes.count)).assumingMemoryBound(to: UInt8.self)
        for (index, byte) in bytes.enumerated() { start[index] = byte }
        return UnsafeBufferPointer(start: start, count: bytes.count)
    }
}
