import Foundation
import XCTest

/// What the package says about itself, against what is made of it. The packed package is tried by scripts/release.sh,
/// scripts/readme.sh and scripts/beside.sh.
final class PackageTests: XCTestCase {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    }

    private func matches(_ pattern: String, _ text: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
            Range($0.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    func testThePlatformsAreThoseThatTheFrameworkHasSlicesFor() throws {
        let claimed = try matches(
            #"\.(macOS|iOS|tvOS|watchOS|visionOS|macCatalyst)\(\.v"#, text("bindings/swift/Package.swift"))
        let workflow = try text(".github/workflows/swift-xcframework.yml")
        let slices = try matches(#"-library "?(?:\$\(release )?([a-z0-9_-]+)[)/]"#, workflow)
        let systems = ["macos": "macOS", "aarch64-apple-ios": "iOS", "simulator": "iOS"]
        XCTAssertEqual(slices.count, 3)
        XCTAssertEqual(Set(claimed), Set(slices.map { systems[$0] ?? "nobody knows \($0)" }))
        // What is put together was built, and nothing is built for nothing.
        let built = try matches(#"for target in ([a-z0-9_ -]+);"#, workflow).first?.split(separator: " ").map(
            String.init)
        let packed = try matches(#"\$\(release ([a-z0-9_-]+)\)"#, workflow)
        XCTAssertEqual(Set(built ?? []), Set(packed))
    }

    func testTheReaderIsNobodyElses() throws {
        let sources = Repository.root.appendingPathComponent("bindings/swift/Sources/PlanetScale")
        let files = try XCTUnwrap(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let isPublic = line.contains("public ") && !line.contains("public struct")
                let parts = ["JSONReader", "JSONWriter", "JSONFields", "JSONKeys", "JSONValue", "QueryValue"]
                let signature = line.prefix { $0 != "{" }
                for part in parts where isPublic && signature.contains(part) {
                    XCTFail("\(file.lastPathComponent): \(line)")
                }
            }
        }
        XCTAssertGreaterThan(count, 100)
        let reader = try text("bindings/swift/Sources/PlanetScale/JSON/JSONReader.swift")
        XCTAssertTrue(reader.contains("\nstruct JSONReader: ~Copyable {"))
    }

    func testTheFrameworksHeadersLieInAFolderOfTheirOwn() throws {
        let workflow = try text(".github/workflows/swift-xcframework.yml")
        XCTAssertTrue(workflow.contains("bindings/swift/scripts/headers.sh"))
        XCTAssertFalse(workflow.contains("> target/xcframework/headers/module.modulemap"))
    }

    func testThePrivacyManifestIsOne() throws {
        let path = Repository.root.appendingPathComponent("bindings/swift/Sources/PlanetScale/PrivacyInfo.xcprivacy")
        let read = try PropertyListSerialization.propertyList(from: Data(contentsOf: path), format: nil)
        let manifest = try XCTUnwrap(read as? [String: Any])
        XCTAssertEqual(manifest["NSPrivacyTracking"] as? Bool, false)
        XCTAssertEqual((manifest["NSPrivacyTrackingDomains"] as? [Any])?.count, 0)
        XCTAssertEqual((manifest["NSPrivacyCollectedDataTypes"] as? [Any])?.count, 0)
        // The reasons that Apple has for each, of which these are the ones that fit.
        let known = [
            "NSPrivacyAccessedAPICategorySystemBootTime": "35F9.1",
            "NSPrivacyAccessedAPICategoryFileTimestamp": "C617.1",
        ]
        var given: [String: String] = [:]
        for entry in manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]] ?? [] {
            let reasons = entry["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? []
            given[entry["NSPrivacyAccessedAPIType"] as? String ?? ""] = reasons.joined(separator: ",")
        }
        XCTAssertEqual(given, known)
        XCTAssertTrue(try text("bindings/swift/Package.swift").contains(#"[.copy("PrivacyInfo.xcprivacy")]"#))
    }
}
