// The README shows the lines between the two marks; ReadmeTests compares them.
// README: begin
import DatelineDocuments
import DatelineExtraction
import DatelineRecords

func printPeople(ofPage bytes: [UInt8]) throws {
    let document = try DocumentReader().read(bytes, uri: "release.html")
    let stamp = PipelineStamp(name: "my-reader", version: "1", digest: "")
    let record = Extractor().record(of: document, id: "", pipeline: stamp)
    print(record.document.publishedAt ?? "no date", record.document.title ?? "no title")
    for person in record.people { print(person.name, person.roles.map(\.title)) }
}
// README: end
