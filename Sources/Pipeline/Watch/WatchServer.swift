internal import DatelineExports
internal import Foundation
internal import Glibc
internal import Synchronization

/// Tells health and metrics on a port: `GET /health`, `GET /metrics`. One short answer at a time is all that a probe needs.
final class WatchServer: Sendable {
    private let descriptor: Int32
    private let answer: @Sendable (String) -> (status: String, mediaType: String, body: String)?
    private let isStopped = Mutex(false)
    /// The port that was bound.
    let port: Int

    /// `HOST:PORT` in parts; the host is a numeric address or `localhost`.
    static func place(_ text: String) -> (host: String, port: UInt16)? {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        let host = text[..<colon].filter { $0 != "[" && $0 != "]" }
        var address = in_addr()
        let name = host == "localhost" ? "127.0.0.1" : host
        return inet_pton(AF_INET, name, &address) == 1 ? (name, port) : nil
    }

    /// Starts to listen.
    ///
    /// - Throws: `ExportError` `port-unavailable`.
    init(
        listen place: String,
        answer: @escaping @Sendable (String) -> (status: String, mediaType: String, body: String)?
    ) throws(ExportError) {
        self.answer = answer
        let (host, number) = Self.place(place) ?? ("127.0.0.1", 0)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = number.bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw ExportError("port-unavailable", output: place, reason: "cannot be listened on: \(reason)")
        }
        self.descriptor = descriptor
        port = Int(UInt16(bigEndian: address.sin_port))
        let thread = Thread { [self] in run() }
        thread.stackSize = 1 << 19
        thread.start()
    }

    /// Stops listening.
    func stop() {
        isStopped.withLock { $0 = true }
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    private func run() {
        while !isStopped.withLock({ $0 }) {
            let connection = accept(descriptor, nil, nil)
            if connection < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                break
            }
            // A client that says nothing keeps nobody waiting long.
            var limit = timeval(tv_sec: 2, tv_usec: 0)
            for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
                setsockopt(connection, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
            }
            serve(connection)
            close(connection)
        }
        close(descriptor)
    }

    private func serve(_ connection: Int32) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(connection, &buffer, buffer.count)
        guard count > 0 else { return }
        let words = String(decoding: buffer[..<count], as: UTF8.self).prefix { $0 != "\r" && $0 != "\n" }
            .split(separator: " ")
        guard words.count >= 2, words[0] == "GET" || words[0] == "HEAD" else { return }
        let target = String(words[1].prefix { $0 != "?" })
        let (status, mediaType, body) = answer(target) ?? ("404 Not Found", "text/plain", "not here\n")
        let head =
            "HTTP/1.1 \(status)\r\ncontent-type: \(mediaType)\r\ncontent-length: \(body.utf8.count)\r\nconnection: close\r\n\r\n"
        let bytes = Array((words[0] == "HEAD" ? head : head + body).utf8)
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress.map { $0 + done }, bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            if written <= 0 { return }
            done += written
        }
    }
}
