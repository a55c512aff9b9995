import Foundation
import PlanetScale
import XCTest

/// A client whose calls a test answers itself.
final class FakeTests: XCTestCase {
    /// What a program's own test would write.
    private struct Shop: PlanetScaleFake {
        let calls = Calls()

        func answer(_ call: FakeCall) async throws -> (any Encodable & Sendable)? {
            calls.add(call)
            switch call.operation {
            case "get_branch" where call.path[2] == "gone":
                var info = ErrorInfo(kind: "not_found", message: "there is no such branch")
                info.status = 404
                throw PlanetScaleError.notFound(info)
            case "get_branch": return Branch(id: "b1", name: call.path[2], ready: true)
            case "list_branches":
                let number = call.query["page"]?.first.flatMap(Int.init) ?? 1
                var page = Page(data: [Branch(id: "b\(number)", name: "branch-\(number)")])
                page.nextPage = number < 3 ? number + 1 : nil
                return page
            case "create_branch": return Branch(id: "b2", name: call.body["name"].string ?? "")
            case "create_password": return Password(id: "p1", plainText: "hush")
            case "delete_branch": return nil
            case "GET /{organization}/new/{a}/{b}": return ["some": "thing"] as JSON
            default: throw call.unexpected
            }
        }
    }

    private final class Calls: @unchecked Sendable {
        private let lock = NSLock()
        private var calls: [FakeCall] = []
        func add(_ call: FakeCall) { lock.withLock { calls.append(call) } }
        var all: [FakeCall] { lock.withLock { calls } }
    }

    func testCallsAreAnswered() async throws {
        let shop = Shop()
        let client = PlanetScaleClient(fake: shop)
        let branch = try await client.branches.get(nil, "shop", "main")
        XCTAssertEqual(branch.name, "main")
        let options = RequestOptions(query: ["more": [1, 2]], body: ["ttl": 5])
        let made = try await client.branches.create("other", "shop", .init(name: "feature-x"), options: options)
        XCTAssertEqual(made.name, "feature-x")
        try await client.branches.delete("acme", "shop", "main")
        let password = try await client.passwords.withRawResponse.create("acme", "shop", "main")
        XCTAssertEqual(try password.parse().plainText?.expose(), "hush")
        let answer = try await client.request(.get, "/{organization}/new/{a}/{b}", path: ["b": "2", "a": "1"]).parse()
        XCTAssertEqual(answer["some"], "thing")
        XCTAssertEqual(shop.calls.all[0].path, ["acme", "shop", "main"])
        XCTAssertEqual(shop.calls.all[1].path[0], "other")
        XCTAssertEqual(shop.calls.all[1].query, ["more": ["1", "2"]])
        XCTAssertEqual(shop.calls.all[1].body, ["name": "feature-x", "ttl": 5])
        XCTAssertEqual(shop.calls.all.last?.path, ["acme", "1", "2"])
        XCTAssertEqual("\(client)", "PlanetScaleClient(fake:, organization acme, fake)")
    }

    func testWhatAFakeThrowsIsWhatTheCallerGets() async throws {
        let client = PlanetScaleClient(fake: Shop())
        do {
            _ = try await client.branches.get("acme", "shop", "gone")
            XCTFail("it was there")
        } catch PlanetScaleError.notFound(let info) {
            XCTAssertEqual(info.status, 404)
        }
        do {
            _ = try await client.databases.get("acme", "shop")
            XCTFail("nobody answers that")
        } catch PlanetScaleError.config(let info) {
            XCTAssertTrue(info.message.contains("get_database"), info.message)
        }
    }

    func testListsGoOverAllPages() async throws {
        let client = PlanetScaleClient(fake: Shop())
        let names = try await client.branches.all("acme", "shop").collect().map(\.name)
        XCTAssertEqual(names, ["branch-1", "branch-2", "branch-3"])
        let last = try await client.branches.list("acme", "shop", .init(page: 3))
        XCTAssertEqual([last.count, last.nextPage ?? 0], [1, 0])
    }

    func testAWaitIsOneLook() async throws {
        let shop = Shop()
        let client = PlanetScaleClient(fake: shop)
        let branch = try await client.branches.waitUntilReady("acme", "shop", "main")
        XCTAssertTrue(branch.ready)
        var looks: [Branch?] = []
        for try await look in client.branches.progressUntilReady("acme", "shop", "main") { looks.append(look.value) }
        XCTAssertEqual(looks, [branch])
        XCTAssertEqual(shop.calls.all.map(\.waiter), ["wait_until_ready", "wait_until_ready"])
    }

    func testACallPrintsNoSecret() async throws {
        let shop = Shop()
        let client = PlanetScaleClient(fake: shop)
        _ = try await client.branches.create(
            nil, "shop", .init(name: "x"), options: .init(query: ["q": "hush"], body: ["b": "hush"]))
        for form in Printed.forms(shop.calls.all) { XCTAssertFalse(form.contains("hush"), form) }
    }
}
