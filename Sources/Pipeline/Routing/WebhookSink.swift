internal import Crypto
internal import DatelineExports
internal import DatelineIntake
internal import DatelineRecords
internal import Foundation

/// Posts records to a webhook, one request a record, when a checkpoint is made.
///
/// Headers: `Idempotency-Key`, the same whenever the same record of the same pipeline comes again, by which the receiver knows what it has;
/// `Dateline-Signature: sha256=HEX`, the HMAC of the body under the secret. What the receiver does not take is tried again with growing
/// pauses; then the run stops, and can be resumed.
///
/// Source: RFC 2104 (HMAC), draft-ietf-httpapi-idempotency-key-header-07.
final class WebhookSink: RecordSink {
    let encoder: RecordEncoder
    private let output: String
    private let client: WebhookClient
    private let mediaType: String
    private let key: SymmetricKey?
    private let patience: Patience
    private var pending: [EncodedRecord] = []

    /// How long a receiver that does not take a record is waited for.
    struct Patience: Sendable {
        /// The longest pause before another attempt, in seconds, from the first on.
        var pauses: [Double] = [1, 2, 4, 8]
        /// Told why when a wait begins, nil when it is over.
        var note: @Sendable (_ output: String, _ reason: String?) -> Void = { _, _ in }

        /// Of a watch: an hour in all.
        static func long(_ note: @escaping @Sendable (_ output: String, _ reason: String?) -> Void) -> Patience {
            Patience(pauses: Patience().pauses + [16, 32] + Array(repeating: 60, count: 59), note: note)
        }
    }

    /// Names an address.
    ///
    /// - Parameters:
    ///   - definition: Address, format, name of the variable with the secret.
    ///   - environment: Where the secret stands.
    ///   - patience: With a receiver that does not answer.
    /// - Throws: `ExportError` `output-unwritable` where the address is none or the secret is missing.
    init(
        _ definition: SinkDefinition, environment: [String: String] = ProcessInfo.processInfo.environment,
        patience: Patience = Patience()
    ) throws(ExportError) {
        output = definition.output
        guard let address = WebAddress(definition.output) else {
            throw ExportError("output-unwritable", output: definition.output, reason: "is no address")
        }
        if let name = definition.secret {
            guard let secret = environment[name], !secret.isEmpty else {
                throw ExportError(
                    "output-unwritable", output: output, reason: "the environment variable \(name) holds no secret")
            }
            key = SymmetricKey(data: Array(secret.utf8))
        } else {
            key = nil
        }
        client = WebhookClient(address, proxies: ProxySettings(environment: environment))
        encoder = .text(definition.format)
        mediaType = definition.format.mediaType
        self.patience = patience
    }

    func begin(job: String, start: RunStart) -> Checkpoint? { nil }

    func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) {}

    var memory: SinkMemory { .elsewhere }

    func known(_ uri: String) -> KnownDocument? { nil }

    func forEachDocument(_ body: (KnownDocument) -> Void) {}

    func add(_ record: EncodedRecord) { pending.append(record) }

    func add(_ copy: CopyLink, isRecord: Bool) {}

    func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        var done = 0
        // What went out stays out, though a later record fails.
        defer { pending.removeFirst(done) }
        for record in pending {
            try post(record)
            done += 1
        }
    }

    private func post(_ record: EncodedRecord) throws(ExportError) {
        guard let body = record.bytes else { return }
        var headers = [
            (name: "content-type", value: mediaType), (name: "idempotency-key", value: "\"\(Self.identity(record))\""),
        ]
        if let key {
            let code = HMAC<SHA256>.authenticationCode(for: body, using: key)
            headers.append((name: "dateline-signature", value: "sha256=" + Pipeline.hex(code)))
        }
        var attempt = 0
        while true {
            do throws(FetchFailure) {
                try client.post(body, headers: headers, isStopped: { StopRequest.signalNumber != 0 })
                if attempt > 0 { patience.note(output, nil) }
                return
            } catch {
                if StopRequest.signalNumber != 0 { throw StopRequest.error }
                guard error.isTransient, attempt < patience.pauses.count else {
                    throw ExportError("output-failed", output: output, reason: error.message)
                }
                if attempt == 0 { patience.note(output, error.message) }
                let longest = error.retryAfter.map { min(Double($0), 60) } ?? patience.pauses[attempt]
                wait(error.retryAfter == nil ? longest * Double.random(in: 0.5...1) : longest)
                if StopRequest.signalNumber != 0 { throw StopRequest.error }
                attempt += 1
            }
        }
    }

    /// Sleeps, but no longer than until a signal comes.
    private func wait(_ seconds: Double) {
        let end = Date().addingTimeInterval(seconds)
        while StopRequest.signalNumber == 0, end.timeIntervalSinceNow > 0 {
            Thread.sleep(forTimeInterval: min(0.1, max(0, end.timeIntervalSinceNow)))
        }
    }

    /// The bytes' digest, and that of uri and pipeline.
    private static func identity(_ record: EncodedRecord) -> String {
        record.sha256 + "-"
            + Pipeline.digest(of: Array((record.uri + "\u{0}" + record.pipelineDigest).utf8)).prefix(16)
    }
}
