/// Several sinks of one run, each with its selection. Each takes a checkpoint's records whole or not at all.
///
/// The first sink leads: it is committed last, so that the others are never behind it, and a resumed run takes the others back to its
/// checkpoint. Databases take again what they hold already, which changes nothing.
public final class SinkGroup: RecordSink {
    /// A sink and what it takes.
    public struct Member {
        /// The sink, not begun yet.
        public var sink: any RecordSink
        /// What it takes.
        public var selection: RecordSelection

        /// Makes a member.
        public init(_ sink: any RecordSink, taking selection: RecordSelection = RecordSelection()) {
            self.sink = sink
            self.selection = selection
        }
    }

    public let encoder: RecordEncoder
    /// The first sink: what it holds, all hold.
    private let leader: any RecordSink
    private let followers: [any RecordSink]
    private let admitsNewMembers: Bool
    /// The member that says where the run goes on.
    public private(set) var guide: any RecordSink
    /// Marks the checkpoint behind which the members only end.
    private static let ending = "ending"

    /// Makes a group; its first member leads.
    ///
    /// - Parameters:
    ///   - first: The leader.
    ///   - others: The other members.
    ///   - admitsNewMembers: Whether a sink may come to a run that is under way, and begins there: so it is with a watch, which
    ///     never ends. Else all of them must have come as far.
    public init(_ first: Member, _ others: [Member], admitsNewMembers: Bool = false) {
        self.admitsNewMembers = admitsNewMembers
        leader = first.sink
        guide = first.sink
        followers = others.map(\.sink)
        encoder = .routes(([first] + others).map { RecordRoute(selection: $0.selection, encoder: $0.sink.encoder) })
    }

    private var members: [any RecordSink] { [leader] + followers }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        if admitsNewMembers, start == .resume {
            for member in members {
                if try member.isUnderWay(job: job) { return try goOn(job, behind: member) }
            }
        }
        let checkpoint = try leader.begin(job: job, start: start)
        for follower in followers {
            if let checkpoint {
                try follower.join(job: job, at: checkpoint, isEnding: checkpoint.counts[Self.ending] == 1)
            } else {
                _ = try follower.begin(job: job, start: start == .resume ? .restart : start)
            }
        }
        return checkpoint
    }

    /// Goes on where a member is; those that are new begin there.
    private func goOn(_ job: String, behind guide: any RecordSink) throws(ExportError) -> Checkpoint? {
        self.guide = guide
        let checkpoint = try guide.begin(job: job, start: .resume) ?? Checkpoint()
        for member in members where member !== guide {
            if try member.isUnderWay(job: job) {
                try member.join(job: job, at: checkpoint, isEnding: false)
            } else {
                _ = try member.begin(job: job, start: .resume)
                try member.commit(checkpoint, isLast: false)
            }
        }
        return checkpoint
    }

    public func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) {
        for member in members { try member.join(job: job, at: checkpoint, isEnding: isEnding) }
    }

    /// One output that is made anew needs every record.
    public var memory: SinkMemory {
        let all = members.map(\.memory)
        return all.contains(.none) ? .none : all.contains(.records) ? .records : .elsewhere
    }

    /// What all databases hold alike.
    public func known(_ uri: String) throws(ExportError) -> KnownDocument? {
        guard memory == .records else { return nil }
        var found: KnownDocument?
        for member in members where member.memory == .records {
            guard let document = try member.known(uri), found == nil || found?.isSameContent(as: document) == true
            else { return nil }
            found = document
        }
        return found
    }

    public func forEachDocument(_ body: (KnownDocument) -> Void) throws(ExportError) {
        var seen: Set<Int> = []
        for member in members {
            try member.forEachDocument { document in
                if seen.insert(document.uri.hashValue).inserted { body(document) }
            }
        }
    }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .parts(let parts) = record.payload else { return }
        for (member, part) in zip(members, parts) {
            if let part {
                var own = record
                own.payload = part
                try member.add(own)
            } else {
                try member.remove(record.uri)
            }
        }
    }

    public func add(_ copy: CopyLink, isRecord: Bool) throws(ExportError) {
        for member in members { try member.add(copy, isRecord: isRecord) }
    }

    public func add(_ revision: RevisionLink) throws(ExportError) {
        // A release may come long after its correction, which not every database took.
        for member in members {
            if member.memory == .records, try member.known(revision.uri) == nil { continue }
            try member.add(revision)
        }
    }

    public func remove(_ uri: String) throws(ExportError) {
        for member in members { try member.remove(uri) }
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        var checkpoint = checkpoint
        for follower in followers { try follower.commit(checkpoint, isLast: false) }
        guard isLast, !followers.isEmpty else { return try leader.commit(checkpoint, isLast: isLast) }
        checkpoint.counts[Self.ending] = 1
        try leader.commit(checkpoint, isLast: false)
        for follower in followers { try follower.commit(checkpoint, isLast: true) }
        try leader.commit(checkpoint, isLast: true)
    }
}

/// How a record is prepared for one sink of several.
public struct RecordRoute: Sendable {
    /// What the sink takes.
    var selection: RecordSelection
    /// How it takes it.
    var encoder: RecordEncoder
}
