internal import DocumentModel
internal import MeasuresData

/// The list of the files of a folder, for checking that they arrived as they were sent.
enum EditionManifest {
  static func file(
    listing files: [PublishedFile], of report: Report, filing: FilingFacts, facts: OutputFacts
  ) -> PublishedFile {
    var fields: [(key: String, value: JSONValue)] = [
      ("agency", .text(report.agency.name.value)),
      ("fiscalYear", .integer(report.fiscalYear.value)),
      ("assessmentYear", .integer(filing.year)),
    ]
    if let code = filing.itemCode { fields.append(("itemCode", .text(code))) }
    if let date = facts.date { fields.append(("date", .text(date.isoText))) }
    if let program = facts.program { fields.append(("program", .text(program))) }
    if facts.isDraft { fields.append(("draft", .flag(true))) }
    fields.append(("files", .list(files.map(entry))))
    return PublishedFile(
      name: SubmissionNames.manifest, label: "รายการไฟล์", mediaType: "application/json",
      bytes: Array(JSONValue.record(fields).written.utf8))
  }

  private static func entry(_ file: PublishedFile) -> JSONValue {
    .record([
      ("name", .text(file.name)), ("mediaType", .text(file.mediaType)), ("bytes", .integer(file.bytes.count)),
      ("sha256", .text(ContentDigest(of: file.bytes).hexadecimal)),
    ])
  }
}
