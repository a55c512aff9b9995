import Foundation
import PlanetScale

#if canImport(Glibc)
import Glibc
private let streamSocket = Int32(SOCK_STREAM.rawValue)
#else
import Darwin
private let streamSocket = SOCK_STREAM
#endif

/// A webhook receiver small enough to read: plain sockets, loopback, one delivery at a time. A web framework would do
/// all of it but `judge`.
final class Receiver: @unchecked Sendable {
    /// Where webhooks are to be sent.
    let url: String

    private let listener: Int32
    private let lock = NSLock()
    private var key: Secret?
    private var accepted: [WebhookEvent] = []
    private var refused: [String] = []

    struct CannotListen: Error {}

    /// Listens on a free port.
    init() throws {
        listener = socket(AF_INET, streamSocket, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (listener, size) = (listener, length)
        let isOpen = withUnsafeMutableBytes(of: &address) { bytes in
            let place = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress
            return bind(listener, place, size) == 0 && listen(listener, 16) == 0
                && getsockname(listener, place, &length) == 0
        }
        guard listener >= 0, isOpen else { throw CannotListen() }
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/hooks"
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                answer(connection)
                close(connection)
            }
        }
    }

    /// The webhook's secret. Until it is known, every delivery is refused.
    var secret: Secret? {
        get { lock.withLock { key } }
        set { lock.withLock { key = newValue } }
    }

    /// The events whose signature was right, in the order in which they came, and why each other one was refused.
    var deliveries: (accepted: [WebhookEvent], refused: [String]) {
        lock.withLock { (accepted, refused) }
    }

    /// Waits until that event has come, or the time is up.
    func wait(for event: WebhookEvent, atMost limit: Duration) async {
        let end = ContinuousClock.now + limit
        while !deliveries.accepted.contains(event), ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func answer(_ connection: Int32) {
        guard let (head, body) = read(connection) else { return }
        let status = judge(body, head) ? "204 No Content" : "400 Bad Request"
        let reply = Array("HTTP/1.1 \(status)\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".utf8)
        _ = send(connection, reply, reply.count, 0)
    }

    /// The signature is over the bytes as they came: they are kept, not parsed.
    private func judge(_ body: Data, _ head: [String: String]) -> Bool {
        do {
            let signature = head[Webhooks.signatureHeader.lowercased()]
            let delivery = try Webhooks.verify(body, signature: signature, secret: secret ?? "")
            lock.withLock { accepted.append(delivery.event) }
            return true
        } catch {
            lock.withLock { refused.append("\(error)") }
            return false
        }
    }

    /// The headers and the body of a request. Deliveries are a few kilobytes; a sender of more is not the service.
    private func read(_ connection: Int32) -> (head: [String: String], body: Data)? {
        var bytes = Data()
        var buffer = [UInt8](repeating: 0, count: 16_384)
        var head: [String: String]?
        while bytes.count < 1 << 20 {
            if head == nil, let end = bytes.range(of: Data("\r\n\r\n".utf8)) {
                head = headers(String(decoding: bytes[..<end.lowerBound], as: UTF8.self))
                bytes = Data(bytes[end.upperBound...])
            }
            if let head, bytes.count >= Int(head["content-length"] ?? "") ?? 0 { return (head, bytes) }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes.append(contentsOf: buffer[..<count])
        }
        return nil
    }

    private func headers(_ head: String) -> [String: String] {
        var found: [String: String] = [:]
        for line in head.components(separatedBy: "\r\n").dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { found[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return found
    }
}
