@testable import DatelineExtraction
import Testing

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("2021-08-17", "2021-08-17"),
        ("2021-08-17T09:00:00+09:00", "2021-08-17T09:00+09:00"),
        ("2021-08-17T09:00:00.123Z", "2021-08-17T09:00+00:00"),
        ("2021-08-17 09:00 UTC", "2021-08-17T09:00+00:00"),
        ("2021-08-17T09:00:00", "2021-08-17"),
        ("20210817", "2021-08-17"),
        ("https://news.example/2021/08/17/expo.html", "2021-08-17"),
        ("Tue, 17 Aug 2021 09:00:00 GMT", "2021-08-17T09:00+00:00"),
        ("Tue, 17 Aug 2021 09:00:00 +0900", "2021-08-17T09:00+09:00"),
        ("August 17, 2021", "2021-08-17"),
        ("Aug. 17, 2021 9:05 AM ET", "2021-08-17T09:05-04:00"),
        ("17 August 2021", "2021-08-17"),
    ])
    func reads(_ raw: String, _ expected: String) {
        #expect(DateReader.read(raw, language: nil)?.value == expected)
    }

    @Test(arguments: ["", "soon", "2021-13-45", "/news/12345678/", "99999999999999999999", "August"])
    func refuses(_ raw: String) {
        #expect(DateReader.read(raw, language: nil) == nil)
    }
}
