internal import CLibBrotli

/// The content of a Brotli stream.
///
/// Source: RFC 7932. Windows of more than 16 MiB, which it does not have, are damage.
final class BrotliSource: ByteSource {
    private let stream: ByteStream
    private let state: OpaquePointer
    private var guardian: RatioGuard
    /// Packed bytes that the decoder has not taken yet.
    private var input: [UInt8] = []
    private var position = 0
    private var isOver = false

    init(_ stream: ByteStream, limits: InputLimits) throws(InputError) {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw InputError("input-unreadable", uri: "", message: "cannot be unpacked: no memory")
        }
        self.stream = stream
        self.state = state
        guardian = RatioGuard(limits: limits)
    }

    deinit { BrotliDecoderDestroyInstance(state) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        guard let start = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
        while !isOver {
            let (result, count) = unpack(into: start, capacity: buffer.count)
            switch result {
            case BROTLI_DECODER_RESULT_SUCCESS: isOver = true
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: break
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
                // What it made so far goes out first.
                if count == 0 {
                    input = Array(try stream.nextPiece())
                    position = 0
                    if input.isEmpty { throw Self.damaged("it ends too early") }
                }
            default:
                throw Self.damaged(String(cString: BrotliDecoderErrorString(BrotliDecoderGetErrorCode(state))))
            }
            guard count > 0 else { continue }
            try guardian.check(unpacked: count, packed: stream.pulled)
            return count
        }
        return 0
    }

    private func unpack(
        into start: UnsafeMutablePointer<UInt8>, capacity: Int
    ) -> (result: BrotliDecoderResult, count: Int) {
        var room = capacity
        var next: UnsafeMutablePointer<UInt8>? = start
        let result = input.withUnsafeBufferPointer { bytes in
            var left = bytes.count - position
            var from = bytes.baseAddress.map { $0 + position }
            let result = BrotliDecoderDecompressStream(state, &left, &from, &room, &next, nil)
            position = bytes.count - left
            return result
        }
        return (result, capacity - room)
    }

    private static func damaged(_ reason: String) -> InputError {
        InputError("archive-damaged", uri: "", message: "cannot be unpacked: its Brotli data are damaged (\(reason))")
    }
}
