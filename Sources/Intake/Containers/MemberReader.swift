/// Gives a container's members one after the other.
protocol MemberReader: AnyObject {
    /// The next member, or nil at the end.
    func next() -> Member?
}

/// What a container gives.
enum Member {
    case element(Inputs.Element)
    /// A container inside; its members come before the next one of this container.
    case container(any MemberReader)
}
