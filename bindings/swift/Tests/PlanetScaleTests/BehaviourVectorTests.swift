import Foundation
import PlanetScale
import PlanetScaleTesting
import XCTest

/// The behaviour vectors.
final class BehaviourVectorTests: XCTestCase {
    /// What came of a call.
    struct Outcome {
        var result: VectorResult?
        var error: (any Error)?
        var client: PlanetScaleClient?
        var states: [JSON] = []
    }

    func testEveryBehaviour() async throws {
        var cases = Cases("behaviour vectors")
        for (name, vector) in try Repository.vectors("behaviour") {
            do {
                let isWebhook = !vector["webhook"].isNull
                cases.note(name, isWebhook ? Self.deliver(vector) : try await Self.problems(vector))
                // A wait that is looked at has to see, send and end the same.
                if vector["call"]["mode"].string?.hasPrefix("wait:") ?? false {
                    cases.note("\(name), look by look", try await Self.problems(vector, lookByLook: true))
                }
            } catch {
                cases.note(name, ["\(error)"])
            }
        }
        cases.close()
    }

    func testTheScriptsAreInUse() async throws {
        // So that a runner that calls nothing cannot pass.
        let (client, script) = try await Shared.scripted([])
        do {
            _ = try await client.request(.get, "/x")
            XCTFail("it was answered")
        } catch is PlanetScaleError {}
        let paths = try await script.requests().map(\.path)
        XCTAssertEqual(paths, ["/v1/x"])
    }

    private static func deliver(_ vector: JSON) -> [String] {
        let given = vector["webhook"]
        var outcome = Outcome()
        do {
            let delivery = try Webhooks.verify(
                given["body"].string ?? "", signature: given["signature"].string,
                secret: Secret(given["secret"].string ?? ""),
                tolerance: given["tolerance_seconds"].number.map { .seconds($0) } ?? .seconds(300),
                now: given["now"].number.map { Date(timeIntervalSince1970: $0) })
            outcome.result = VectorResult(ok: try JSON(delivery))
        } catch {
            outcome.error = error
        }
        return resultDiffers(expected(vector), outcome)
    }

    private static func problems(_ vector: JSON, lookByLook: Bool = false) async throws -> [String] {
        let simulator = try await Shared.simulator
        let elsewhere = try await simulator.script(vector["elsewhere"].array ?? [])
        var places = ["{elsewhere}": elsewhere.url]
        places["{elsewhere_by_other_name}"] = elsewhere.url.replacingOccurrences(of: "127.0.0.1", with: "localhost")
        let otherwise = vector["otherwise"].isNull ? nil : fill(vector["otherwise"], places)
        let script = try await simulator.script(fill(vector["server"], places).array ?? [], otherwise: otherwise)
        places["{url}"] = script.url
        places["{url_without_version}"] = script.url.replacingOccurrences(of: "/v1", with: "")
        let started = ContinuousClock.now
        let outcome = await call(vector, places, lookByLook)
        let elapsed = (ContinuousClock.now - started) / .milliseconds(1)
        let (sent, sentElsewhere) = (try await script.requests(), try await elsewhere.requests())

        let expect = expected(vector)
        var lines = resultDiffers(expect, outcome) + printed(expect, outcome)
        if elapsed < expect["min_elapsed_ms"].number ?? 0 { lines.append("took only \(elapsed) ms") }
        if elapsed > expect["max_elapsed_ms"].number ?? .infinity { lines.append("took \(elapsed) ms") }
        if sent.count != expect["request_count"].integer ?? sent.count { lines.append("\(sent.count) requests came") }
        let anyOrder = expect["requests_in_any_order"].bool ?? false
        lines += requestsDiffer(expect["requests"], sent, anyOrder)
        lines += requestsDiffer(expect["elsewhere_requests"], sentElsewhere, anyOrder)
        return lines
    }

    /// What Swift is expected to do.
    private static func expected(_ vector: JSON) -> JSON {
        guard let here = vector["expect_in"]["swift"].object, var expect = vector["expect"].object else {
            return vector["expect"]
        }
        expect["ok"] = nil
        expect["error"] = nil
        return .object(expect.merging(here) { $1 })
    }

    /// Puts in what a vector cannot know when it is written: addresses and times.
    static func fill(_ value: JSON, _ places: [String: String]) -> JSON {
        switch value {
        case .string(var text):
            for (name, place) in places { text = text.replacingOccurrences(of: name, with: place) }
            if let seconds = text.firstMatch(of: /\{http_date\+(\d+)\}/).flatMap({ Double($0.1) }) {
                text = httpDate(Date(timeIntervalSinceNow: seconds))
            }
            return .string(text)
        case .array(let items): return .array(items.map { fill($0, places) })
        case .object(let fields): return .object(fields.mapValues { fill($0, places) })
        default: return value
        }
    }

    private static func httpDate(_ date: Date) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: date)
    }
}
