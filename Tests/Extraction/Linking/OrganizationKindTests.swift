@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct OrganizationKindTests {
    @Test(
        arguments: [
            ("Tax Division", .agency), ("River Crimes Section", .agency), ("Lake Task Force", .agency),
            ("Lakeland Coast Guard", .military), ("Lakeland House of Representatives", .government), ("FBI", .agency),
            ("The New York Times", .media), ("Google LLC", .company), ("McDonald’s", .company), ("NFL", .association),
            ("Pellora", .other),
        ] as [(String, OrganizationEntry.Kind)])
    func kinds(_ name: String, _ kind: OrganizationEntry.Kind) {
        #expect(OrganizationKind.of(name, hasTicker: false) == kind)
    }
}
