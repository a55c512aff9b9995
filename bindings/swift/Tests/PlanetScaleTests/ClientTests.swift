import Foundation
import PlanetScale
import PlanetScaleTesting
import XCTest

/// The client: its settings, its options, and what it prints.
final class ClientTests: XCTestCase {
    private static let database: JSON = ["status": 200, "body": ["id": "db1", "name": "shop"]]
    private static let secret = "pscale_tkn_never_to_be_seen"

    private func configProblem(_ body: () async throws -> Void) async -> ErrorInfo? {
        do {
            try await body()
        } catch PlanetScaleError.config(let info) {
            return info
        } catch {
            XCTFail("\(error)")
        }
        return nil
    }

    func testASettingThatIsNotUsableIsNamed() async {
        let secret = Secret(Self.secret)
        let wrong: [(ClientOptions, String)] = [
            (ClientOptions(serviceTokenID: "id"), "serviceToken"),
            (ClientOptions(serviceToken: secret), "serviceTokenID"),
            (ClientOptions(bearerToken: secret, anonymous: true), "credentials"),
            (ClientOptions(anonymous: true, timeout: .seconds(-1)), "timeout"),
            (ClientOptions(anonymous: true, attemptTimeout: .zero), "attemptTimeout"),
            (ClientOptions(anonymous: true, maxRetries: -1), "maxRetries"),
            (ClientOptions(anonymous: true, proxy: .address("no proxy")), "proxy"),
            (ClientOptions(anonymous: true, baseURL: "ftp://example.com"), "baseURL"),
            (ClientOptions(anonymous: true, headers: ["host": "x"]), "headers"),
            (ClientOptions(bearerToken: Secret("pscale_tkn_x")), "bearerToken"),
        ]
        for (options, argument) in wrong {
            let info = await configProblem { _ = try PlanetScaleClient(options) }
            XCTAssertEqual(info?.argument, argument)
            XCTAssertTrue(info?.message.contains(argument) ?? false, info?.message ?? "")
            XCTAssertFalse(Printed.forms(info as Any).contains { $0.contains(Self.secret) })
        }
    }

    func testEverySettingIsTaken() throws {
        let client = try PlanetScaleClient(
            ClientOptions(
                serviceTokenID: "id", serviceToken: Secret(Self.secret), organization: "acme",
                baseURL: "https://gateway.example/ps", timeout: .seconds(10), attemptTimeout: .seconds(1),
                connectTimeout: .seconds(1), maxRetries: 5,
                retryBackoff: RetryBackoff(first: .milliseconds(10), longest: .milliseconds(100)), rateLimit: 600,
                headers: ["x-team": "shop"], userAgent: "shop/1.0", serviceTokenScheme: .word, proxy: .off,
                tlsRoots: .bundled, allowInsecureHTTP: false, compression: true, maxBody: 1024, maxConnections: 8,
                maxThreads: 8, readAhead: 2, usesEnvironment: false, logger: { _, _ in }, logLevel: .off))
        XCTAssertEqual(client.organization, "acme")
        XCTAssertEqual(client.baseURL, "https://gateway.example/ps/v1")
        XCTAssertEqual(
            "\(client)", "PlanetScaleClient(https://gateway.example/ps/v1, organization acme, service token id)")
    }

    func testSettingsComeFromTheEnvironment() throws {
        let variables = [
            "PLANETSCALE_SERVICE_TOKEN_ID": "id00001", "PLANETSCALE_SERVICE_TOKEN": Self.secret,
            "PLANETSCALE_ORG": "acme",
            "PLANETSCALE_API_URL": "http://127.0.0.1:1",
        ]
        for (name, value) in variables { setenv(name, value, 1) }
        defer { for name in variables.keys { unsetenv(name) } }
        let client = try PlanetScaleClient.fromEnv()
        XCTAssertEqual(
            "\(client)", "PlanetScaleClient(http://127.0.0.1:1/v1, organization acme, service token id00001)")
        // The two sources are never mixed.
        let bearer = try PlanetScaleClient(ClientOptions(bearerToken: "pscale_oauth_x"))
        XCTAssertTrue("\(bearer)".contains("bearer token"))
    }

    func testTheUserAgentNamesThePackageAndTheProgram() async throws {
        let options = ClientOptions(anonymous: true, userAgent: "shop/1.0")
        let (client, script) = try await Shared.scripted([Self.database], options)
        _ = try await client.databases.get("acme", "shop")
        let agent = try await script.requests().first?.headers["user-agent"] ?? ""
        XCTAssertTrue(agent.hasPrefix("shop/1.0 planetscale-sdk/") && agent.hasSuffix("(swift)"), agent)
    }

    func testNothingPrintsASecret() async throws {
        let reply: JSON = [
            "status": 404, "body": ["code": "not_found", "message": "Not Found", "leaked": .string(Self.secret)],
            "headers": ["set-cookie": .string(Self.secret)],
        ]
        let made: JSON = ["status": 201, "body": ["id": "pw1", "plain_text": .string(Self.secret)]]
        let options = ClientOptions(serviceTokenID: "id00001", serviceToken: Secret(Self.secret), maxRetries: 0)
        let (client, _) = try await Shared.scripted([reply, made], options)
        let extras = RequestOptions(headers: ["x-key": Self.secret], query: ["key": .string(Self.secret)])
        var seen: [Any] = [
            client, client.databases, client.withOptions(extras), extras, options, try await Shared.simulator,
        ]
        do {
            _ = try await client.databases.get("acme", "shop")
        } catch let error as PlanetScaleError {
            XCTAssertEqual(error.info.headers?["Set-Cookie"], Self.secret)
            XCTAssertTrue(error.info.bodyText?.contains(Self.secret) ?? false)
            seen += [error, error.info, error.localizedDescription, error.info.headers as Any]
        }
        let raw = try await client.passwords.withRawResponse.create("acme", "shop", "main")
        XCTAssertTrue(raw.text.contains(Self.secret))
        let password = try raw.parse()
        XCTAssertEqual(password.plainText?.expose(), Self.secret)
        seen += [raw, password, [password], Optional(password) as Any, password.plainText as Any]
        for address in [
            "http://me:\(Self.secret)@proxy.example:3128", "me:\(Self.secret)@proxy", "http://a@b:\(Self.secret)@c",
        ] {
            let proxied = ClientOptions(baseURL: address, proxy: .address(address))
            seen += [proxied, proxied.proxy as Any, Proxy.address(address), [Proxy.address(address)]]
        }
        let delivery = WebhookDelivery(
            timestamp: Date(), event: .branchReady, organization: "acme", database: "shop",
            resource: ["plain_text": .string(Self.secret)])
        seen += [delivery, [delivery], Optional(delivery) as Any]
        seen += [ClientCertificate(chain: "", key: Secret(Self.secret))]
        for one in seen {
            for form in Printed.forms(one) { XCTAssertFalse(form.contains(Self.secret), form) }
        }
        XCTAssertTrue("\(password)".contains("[redacted]"))
        XCTAssertEqual("\(Proxy.address("http://me:hush@proxy:3128"))", "Proxy(http://[redacted]@proxy:3128)")
        XCTAssertEqual("\(Proxy.address("http://proxy:3128")) \(Proxy.off)", "Proxy(http://proxy:3128) Proxy(off)")
        XCTAssertTrue("\(delivery)".contains("branch.ready of acme/shop"), "\(delivery)")
    }

    func testErrorsAreMatchedByCase() async throws {
        let statuses = [400, 401, 403, 404, 409, 422, 429, 500, 503, 418]
        let replies = statuses.map {
            JSON.object(["status": .integer($0), "body": ["code": "word", "message": "Said"]])
        }
        let (client, _) = try await Shared.scripted(replies)
        for status in statuses {
            do {
                _ = try await client.branches.get("acme", "shop", "x")
                XCTFail("\(status) was no error")
            } catch let error as PlanetScaleError {
                XCTAssertTrue(error.isFromService)
                XCTAssertEqual(error.info.status, status)
                XCTAssertEqual(error.info.serviceMessage, "Said")
                XCTAssertEqual(error.info.operation, "get_branch")
                switch (error, status) {
                case (.badRequest, 400), (.conflict, 409), (.unprocessable, 422), (.rateLimited, 429),
                    (.server, 500...),
                    (.other, 418):
                    XCTAssertTrue(error.info.requiredAccesses.isEmpty)
                case (.authentication, 401), (.permissionDenied, 403), (.notFound, 404):
                    XCTAssertTrue(error.info.requiredAccesses.contains("read_branch"))
                    XCTAssertTrue(error.info.requiredScopes["database"]?.contains("read_branches") ?? false)
                default:
                    XCTFail("\(status) is \(error)")
                }
            }
        }
    }

    func testTimesAreDurations() async throws {
        let (client, _) = try await Shared.scripted([["status": 200, "body": [:], "delay_ms": 20_000]])
        let started = ContinuousClock.now
        do {
            _ = try await client.databases.get("acme", "shop", options: RequestOptions(timeout: .milliseconds(100)))
            XCTFail("it was answered")
        } catch PlanetScaleError.timeout(let info) {
            XCTAssertEqual(info.limit.map { ($0 / .milliseconds(1)).rounded() }, 100)
            XCTAssertEqual(info.setting, "timeout")
            XCTAssertTrue(info.mayHaveArrived)
        }
        let elapsed = ContinuousClock.now - started
        XCTAssertTrue((.milliseconds(100)...(.seconds(10))).contains(elapsed), "\(elapsed)")
    }

    func testTheLoggerGetsCallsAndRetriesAndNoSecret() async throws {
        let lines = Lines()
        let busy: JSON = ["status": 503, "headers": ["retry-after": "0"], "body": [:]]
        let options = ClientOptions(
            serviceTokenID: "id00001", serviceToken: Secret(Self.secret), maxRetries: 1,
            logger: { lines.add("\($0): \($1)") }, logLevel: .debug)
        let (client, _) = try await Shared.scripted([busy, Self.database], options)
        let extras = RequestOptions(headers: ["x-secret": Self.secret], query: ["key": .string(Self.secret)])
        _ = try await client.databases.get("acme", "shop", options: extras)
        XCTAssertTrue(lines.all.contains { $0.hasPrefix("warn") && $0.contains("get_database") }, "\(lines.all)")
        XCTAssertTrue(lines.all.contains { $0.hasPrefix("debug: done") }, "\(lines.all)")
        XCTAssertFalse(lines.all.contains { $0.contains(Self.secret) })
    }

    func testOptionsOfAClientAreMergedWithThoseOfACall() async throws {
        let (client, script) = try await Shared.scripted([Self.database, Self.database])
        let copy =
            client
            .withOptions(RequestOptions(headers: ["x-one": "1", "x-two": "2"], query: ["one": 1]))
            .withOptions(RequestOptions(headers: ["x-three": "3"]))
        let call = RequestOptions(headers: ["x-two": "two"], query: ["two": [true, "b"]])
        _ = try await copy.databases.get("acme", "shop", options: call)
        _ = try await client.databases.get("acme", "shop")
        let sent = try await script.requests()
        XCTAssertEqual(["x-one", "x-two", "x-three"].map { sent[0].headers[$0] }, ["1", "two", "3"])
        XCTAssertEqual(sent[0].query, [["one", "1"], ["two", "true"], ["two", "b"]])
        XCTAssertNil(sent[1].headers["x-one"])
    }

    func testWhatCannotBeSentIsNamedAndNothingIsSent() async throws {
        let (client, script) = try await Shared.scripted([])
        let wrong: [(RequestOptions, String)] = [
            (RequestOptions(timeout: .zero), "timeout"),
            (RequestOptions(maxRetries: -1), "maxRetries"),
            (RequestOptions(query: ["x": .number(.nan)]), "x"),
            (RequestOptions(query: ["x": ["a": 1]]), "x"),
            (RequestOptions(body: ["ttl": .number(.infinity)]), "ttl"),
        ]
        for (options, argument) in wrong {
            let info = await configProblem { _ = try await client.databases.update("acme", "shop", options: options) }
            XCTAssertEqual(info?.argument, argument)
        }
        let date = Date(timeIntervalSince1970: .nan)
        let info = await configProblem {
            _ = try await client.branches.create("acme", "shop", .init(name: "x", restorePoint: date))
        }
        XCTAssertEqual(info?.argument, "restore_point")
        let sent = try await script.requests()
        XCTAssertTrue(sent.isEmpty)
    }

    func testACallToWhatThePackageDoesNotKnow() async throws {
        let options = ClientOptions(anonymous: true, organization: "acme")
        let (client, script) = try await Shared.scripted([Self.database], options)
        let reply = try await client.request(
            .post, "/organizations/{organization}/new", query: ["page": 2], body: ["a": [1]])
        XCTAssertEqual(try reply.parse()["id"], "db1")
        XCTAssertEqual(try reply.decode(as: Database.self).name, "shop")
        let sent = try await script.requests()
        XCTAssertEqual(sent[0].path, "/v1/organizations/acme/new")
        XCTAssertEqual(sent[0].body, ["a": [1]])
        let info = await configProblem { _ = try await client.request(.get, "/a/{b}", path: ["c": "1"]) }
        XCTAssertEqual(info?.argument, "path")
        let missing = await configProblem { _ = try await client.request(.get, "/a/{b}") }
        XCTAssertEqual(missing?.argument, "b")
    }

    func testAListIsReadInEveryWay() async throws {
        let simulator = try await Simulator.start(SimulatorOptions(speed: 400))
        defer { simulator.stop() }
        let client = try simulator.client()
        for name in ["one", "two", "three"] {
            _ = try await client.databases.create(nil, .init(name: name, clusterSize: "PS_10"))
        }
        let page = try await client.databases.list(nil, .init(perPage: 2))
        XCTAssertEqual([page.count, page.totalCount ?? 0, page.nextPage ?? 0], [2, 3, 2])
        let list = client.databases.all(nil, .init(perPage: 2))
        let (all, two, none) = (
            try await list.collect(), try await list.collect(limit: 2), try await list.collect(limit: 0)
        )
        XCTAssertEqual([all.count, two.count, none.count], [3, 2, 0])
        var sizes: [Int] = []
        for try await page in list.pages { sizes.append(page.count) }
        XCTAssertEqual(sizes, [2, 1])
    }
}

/// Lines of a log.
private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []

    func add(_ line: String) { lock.withLock { lines.append(line) } }
    var all: [String] { lock.withLock { lines } }
}
