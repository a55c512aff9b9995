import Foundation
import PlanetScale

@testable import PlanetScaleTesting

/// The program that plays the servers of the fault cases, and how it is talked to: JSON over plain HTTP.
///
/// Each request has a connection of its own, which is gone when the answer is there, so that what is left open at the
/// end is the SDK's.
final class FaultProgram: Sendable {
    private let program: RunningProgram
    private let port: UInt16

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts the one of `PLANETSCALE_FAULTS`, or else the one that `cargo build` has made.
    static func start() async throws -> FaultProgram {
        let named = ProcessInfo.processInfo.environment["PLANETSCALE_FAULTS"] ?? ""
        let built = Repository.root.appendingPathComponent("target/debug/planetscale-faults").path
        let path = named.isEmpty ? built : named
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Problem(description: "PLANETSCALE_FAULTS has to name the program: there is none at \(path)")
        }
        let program = try RunningProgram(path, ["--stop-on-stdin-close"])
        let line = await program.firstLine()
        guard let url = try? JSON(parsing: line)["url"].string, let port = URL(string: url)?.port else {
            program.stop()
            throw Problem(description: "planetscale-faults did not say where it listens: \(line)")
        }
        return FaultProgram(program, UInt16(port))
    }

    private init(_ program: RunningProgram, _ port: UInt16) {
        self.program = program
        self.port = port
    }

    func stop() {
        program.stop()
    }

    func get(_ route: String) async throws -> JSON {
        try await ask("GET", route, "")
    }

    func post(_ route: String, _ body: JSON) async throws -> JSON {
        try await ask("POST", route, body.description)
    }

    private func ask(_ method: String, _ route: String, _ body: String) async throws -> JSON {
        let head = [
            "\(method) /\(route) HTTP/1.1", "host: 127.0.0.1:\(port)", "content-type: application/json",
            "content-length: \(body.utf8.count)",
        ]
        let request = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
        let port = port
        let answer: [UInt8] = try await withCheckedThrowingContinuation { continuation in
            // Sockets block, and must not hold a thread that tasks run on.
            DispatchQueue.global().async {
                continuation.resume(with: Result { try PlainSocket(port).exchange(request) })
            }
        }
        let parts = Self.split(answer)
        guard let parts, parts.head.hasPrefix("HTTP/1.1 200 ") else {
            throw Problem(description: "\(method) /\(route): \(String(decoding: answer, as: UTF8.self))")
        }
        return try JSON(parsing: parts.body)
    }

    /// The head and the body of an answer that is whole; `nil` if it is not yet.
    fileprivate static func split(_ answer: [UInt8]) -> (head: String, body: String)? {
        guard let end = Data(answer).range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self)
        let length = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
        guard let size = length?.split(separator: " ").last.flatMap({ Int($0) }) else { return nil }
        let body = answer[end.upperBound...]
        return body.count == size ? (head, String(decoding: body, as: UTF8.self)) : nil
    }
}

/// A connection to a port of this machine, for one request.
private final class PlainSocket {
    private let descriptor: Int32

    init(_ port: UInt16) throws {
        #if canImport(Glibc) || canImport(Musl)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let refused = withUnsafePointer(to: &address) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        if refused != 0 { throw broken("connecting") }
    }

    deinit {
        close(descriptor)
    }

    /// Sends the request and reads until the answer is whole.
    func exchange(_ request: [UInt8]) throws -> [UInt8] {
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
            if count <= 0 { throw broken("sending") }
            sent += count
        }
        var (answer, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while FaultProgram.split(answer) == nil {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { throw broken("reading") }
            answer += buffer.prefix(count)
        }
        return answer
    }

    private func broken(_ what: String) -> any Error {
        FaultProgram.Problem(description: "\(what): \(String(cString: strerror(errno)))")
    }
}
