/// A day and a second of it: what relative expressions of bare text count from.
public struct Moment: Hashable, Sendable {
    var day: CivilDate
    var second: Int
    /// Minutes east of UTC; nil where not stated.
    var offset: Int?

    /// Reads an ISO 8601 date or date-time, its offset too (`2013-02-12T04:30:00-02:00`); nil where there is no day.
    public init?(iso: String) {
        guard let day = DateReader.day(iso) else { return nil }
        self.day = day
        let bytes = Array(iso.utf8)
        func pair(_ index: Int) -> Int? {
            guard index + 1 < bytes.count, bytes[index] &- 0x30 < 10, bytes[index + 1] &- 0x30 < 10 else { return nil }
            return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
        }
        second = 0
        guard bytes.count >= 16, let hour = pair(11), let minute = pair(14), hour < 24, minute < 60 else { return }
        second = hour * 3600 + minute * 60
        var next = 16
        if bytes.count > next, bytes[next] == UInt8(ascii: ":"), let seconds = pair(17) {
            second += min(59, seconds)
            next = 19
        }
        guard bytes.count > next else { return }
        let sign = bytes[next]
        if sign == UInt8(ascii: "Z") { offset = 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = pair(next + 1) else { return }
        let minutes = hours * 60 + (pair(next + 4) ?? 0)
        offset = sign == UInt8(ascii: "-") ? -minutes : minutes
    }

    init(day: CivilDate, second: Int) {
        self.day = day
        self.second = second
    }

    /// `2021-08-13T10:00:00`.
    var iso: String {
        day.iso + "T" + CivilDate.padded(second / 3600, 2) + ":" + CivilDate.padded(second / 60 % 60, 2) + ":"
            + CivilDate.padded(second % 60, 2)
    }

    /// The moment a length later, or earlier where it is negative.
    func adding(_ period: Period) -> Moment? {
        period.parts.reduce(self) { $0?.adding($1.count, $1.unit) }
    }

    /// The moment some units later; months keep the day where the month has it.
    func adding(_ count: Int, _ unit: LooseUnit) -> Moment? {
        switch unit {
        case .second: return adding(seconds: count)
        case .minute: return adding(seconds: count * 60)
        case .hour: return adding(seconds: count * 3600)
        case .day: return day.adding(days: count).map { Moment(day: $0, second: second) }
        case .businessDay: return addingBusinessDays(count)
        case .week: return day.adding(days: count * 7).map { Moment(day: $0, second: second) }
        case .month: return adding(months: count)
        case .quarter: return adding(months: count * 3)
        case .year: return adding(months: count * 12)
        case .decade: return adding(months: count * 120)
        }
    }

    private func adding(seconds: Int) -> Moment? {
        let total = second + seconds
        let days = total >= 0 ? total / 86_400 : -((-total + 86_399) / 86_400)
        return day.adding(days: days).map { Moment(day: $0, second: total - days * 86_400) }
    }

    private func adding(months: Int) -> Moment? {
        let index = day.year * 12 + day.month - 1 + months
        guard index >= 12, index < 120_000 else { return nil }
        let (year, month) = (index / 12, index % 12 + 1)
        let length = CivilDate.length(ofMonth: month, year: year)
        return CivilDate(year, month, min(day.day, length)).map { Moment(day: $0, second: second) }
    }

    private func addingBusinessDays(_ count: Int) -> Moment? {
        guard abs(count) < 2000 else { return nil }
        var date = day
        var left = abs(count)
        while left > 0 {
            guard let next = date.adding(days: count < 0 ? -1 : 1) else { return nil }
            date = next
            if date.weekday < 6 { left -= 1 }
        }
        return Moment(day: date, second: second)
    }
}
