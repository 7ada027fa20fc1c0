internal import Foundation
internal import Glibc
internal import Synchronization

/// An HTTP server on the loopback addresses, as good or as bad as a test wants it. Each connection has a thread and one request.
public final class TestServer: Sendable {
    /// What a client asked.
    public struct Request: Sendable {
        public var method: String
        public var target: String
        /// Names in lower case.
        public var headers: [String: String]
        public var body: [UInt8]
        /// Monotonic seconds when it came.
        public var time: Double
        /// The host that the client named, without its port.
        public var host: String { String((headers["host"] ?? "").prefix { $0 != ":" }) }
    }

    /// What the server does.
    public enum Reply: Sendable {
        case response(Int, [String: String] = [:], [UInt8] = [])
        /// The same after a while.
        case slow(Double, Int, [String: String], [UInt8])
        /// A head, then these bytes again and again until the client goes.
        case endless([String: String], [UInt8])
        /// Nothing, until the client goes.
        case silence
        /// These bytes in place of a response, then the end.
        case raw([UInt8])
        /// The connection is closed without a word.
        case hangUp

        /// A response of a text.
        public static func text(_ text: String, _ mediaType: String = "text/html; charset=utf-8") -> Reply {
            .response(200, ["content-type": mediaType], Array(text.utf8))
        }
    }

    /// The port that it listens on, on all of 127.0.0.0/8.
    public let port: Int
    private let descriptor: Int32
    private let handler: @Sendable (Request) -> Reply
    private let log = Mutex<[Request]>([])
    private let isStopped = Mutex(false)

    /// Starts a server on a port of the system's choice.
    public init(_ handler: @escaping @Sendable (Request) -> Reply) throws {
        self.handler = handler
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = 0
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 512) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        self.descriptor = descriptor
        guard isBound else { throw CocoaError(.fileReadUnknown) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let thread = Thread { [self] in accept() }
        thread.start()
    }

    /// An address on it.
    public func address(_ target: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(target)" }

    /// All requests so far, in the order in which they came.
    public var requests: [Request] { log.withLock { $0 } }

    /// Number of all requests so far.
    public var requestCount: Int { log.withLock { $0.count } }

    /// Stops listening.
    public func stop() {
        isStopped.withLock { $0 = true }
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    /// Monotonic seconds.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func accept() {
        while !isStopped.withLock({ $0 }) {
            let connection = Glibc.accept(descriptor, nil, nil)
            guard connection >= 0 else { return }
            let thread = Thread { [self] in
                serve(connection)
                // A program that another test started meanwhile may have the connection, too: closing alone would keep it open.
                shutdown(connection, Int32(SHUT_RDWR))
                close(connection)
            }
            thread.stackSize = 1 << 19
            thread.start()
        }
    }

    private func serve(_ connection: Int32) {
        guard let request = Self.read(connection) else { return }
        log.withLock { $0.append(request) }
        switch handler(request) {
        case .response(let status, let headers, let body): Self.send(connection, status, headers, body)
        case .slow(let seconds, let status, let headers, let body):
            Thread.sleep(forTimeInterval: seconds)
            Self.send(connection, status, headers, body)
        case .endless(let headers, let bytes):
            guard Self.write(connection, Self.head(200, headers, length: nil)) else { return }
            while !isStopped.withLock({ $0 }), Self.write(connection, bytes) {}
        case .raw(let bytes): _ = Self.write(connection, bytes)
        case .silence:
            var byte: UInt8 = 0
            while Glibc.read(connection, &byte, 1) > 0 {}
        case .hangUp: return
        }
    }

    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let mark = Array("\r\n\r\n".utf8)
        var request: Request?
        var bodyStart = 0
        while true {
            let count = Glibc.read(connection, &buffer, buffer.count)
            if count <= 0 { return nil }
            bytes.append(contentsOf: buffer[..<count])
            if request == nil, let end = Data(bytes).range(of: Data(mark)) {
                bodyStart = end.upperBound
                let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                let words = lines[0].split(separator: " ").map(String.init)
                guard words.count >= 2 else { return nil }
                var headers: [String: String] = [:]
                for line in lines.dropFirst() {
                    let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                    if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
                }
                request = Request(method: words[0], target: words[1], headers: headers, body: [], time: now)
            }
            if var request {
                let length = Int(request.headers["content-length"] ?? "0") ?? 0
                guard bytes.count - bodyStart >= length else { continue }
                request.body = Array(bytes[bodyStart..<bodyStart + length])
                return request
            }
        }
    }

    private static func head(_ status: Int, _ headers: [String: String], length: Int?) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status) Status", "connection: close"]
        if let length { lines.append("content-length: \(length)") }
        lines += headers.map { "\($0.key): \($0.value)" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static func send(_ connection: Int32, _ status: Int, _ headers: [String: String], _ body: [UInt8]) {
        let hasBody = status != 304 && status != 204
        _ = write(connection, head(status, headers, length: hasBody ? body.count : nil) + (hasBody ? body : []))
    }

    private static func write(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(connection, buffer.baseAddress.map { $0 + done }, bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return false }
            done += count
        }
        return true
    }
}
