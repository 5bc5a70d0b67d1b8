import Archiving
import Testing

@Suite struct AttachmentTests {
  @Test func attachmentsComeOutAsTheyWentIn() throws {
    let pdf = try archived(SampleDocuments.everything(), attachments: SampleDocuments.attachments)
    let files = try AttachmentExtractor().attachments(in: pdf)
    #expect(files.count == 2)
    for file in SampleDocuments.attachments { #expect(files.contains(file)) }
  }

  @Test func namesAreInAscendingOrder() throws {
    let pdf = try archived(SampleDocuments.everything(), attachments: SampleDocuments.attachments)
    #expect(
      try AttachmentExtractor().attachments(in: pdf).map(\.name) == ["report.csv", "รายงาน (๒๕๖๘).json"])
  }

  @Test func fileWithoutAttachmentsHasNone() throws {
    #expect(try AttachmentExtractor().attachments(in: archived(SampleDocuments.everything())) == [])
  }

  @Test func emptyAndLargeFilesAreKept() throws {
    let contents: [[UInt8]] = [
      [], Array("endstream\nendobj\n".utf8), (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) },
    ]
    let files = contents.enumerated().map { number, bytes in
      AttachedFile(
        name: "\(number).bin", description: "", mediaType: "application/octet-stream", relationship: .data,
        bytes: bytes)
    }
    let pdf = try archived(SampleDocuments.everything(), attachments: files)
    #expect(try AttachmentExtractor().attachments(in: pdf).map(\.bytes) == contents)
  }
}
