internal import Archiving
internal import Diagnostics
public import MeasuresData

/// Checks a finished PDF: the standards it claims, the data inside it, and that it says what the report says.
public struct ReportVerifier: Sendable {
  private let original: Report?
  private let digitPolicy: DigitPolicy?

  /// - Parameters:
  ///   - original: the report that the file should hold; nil for the one whose data the file carries.
  ///   - digitPolicy: how digits were printed; nil for what the data says.
  public init(against original: Report? = nil, digitPolicy: DigitPolicy? = nil) {
    self.original = original
    self.digitPolicy = digitPolicy
  }

  /// One check for each clause, then those of data and text.
  public func checks(of file: ArchivedFile) throws -> [ReportCheck] {
    let conformance = try file.reading { () throws(ArchivingError) in try PDFVerifier().verify(file.bytes) }
    let attached = AttachedData(in: (try? file.attachments()) ?? [])
    return conformance.findings.map(Self.check) + [
      ReportCheck(
        name: "reportData", reference: "",
        requirement: LocalizedText(
          thai: "ข้อมูลของรายงานแนบมาครบและตรงกัน", english: "the report's data travels in the file, whole"),
        faults: dataFaults(attached)),
      ReportCheck(
        name: "reportText", reference: "",
        requirement: LocalizedText(
          thai: "ข้อความของรายงานอยู่ครบตามลำดับ", english: "all text of the report is there, in order"),
        faults: try textFaults(of: file, attached)),
    ]
  }

  private static func check(_ finding: VerificationReport.Finding) -> ReportCheck {
    ReportCheck(
      name: finding.clause.rawValue, reference: finding.clause.reference,
      requirement: finding.clause.requirement, faults: finding.faults)
  }

  private func dataFaults(_ attached: AttachedData) -> [String] {
    guard let report = attached.report, let original else { return attached.faults }
    let agrees = report.comparableData.utf8.elementsEqual(original.comparableData.utf8)
    return attached.faults + (agrees ? [] : ["\(AttachmentName.data) holds other data than the report"])
  }

  private func textFaults(of file: ArchivedFile, _ attached: AttachedData) throws -> [String] {
    guard let report = original ?? attached.report else { return ["no report to compare with"] }
    let policy = digitPolicy ?? attached.report?.digitPolicy?.value
    let texts = PrintedReport(report, headings: .standard, digitPolicy: policy).texts
    let missing = try file.reading { () throws(ArchivingError) in
      try PDFVerifier().missingTexts(texts, in: file.bytes)
    }
    return missing.map { "missing: \($0)" }
  }
}

extension Report {
  /// The data without what a render may change: how digits are printed and where pictures lie.
  fileprivate var comparableData: String {
    var report = naming { FilePath.lastPart(of: $0) }
    report.digitPolicy = nil
    return ReportJSONWriter.write(report)
  }
}

extension PrintedReport {
  /// The texts that the data brings, in the order in which they are read.
  fileprivate var texts: [String] {
    [title, preamble] + measures.flatMap { $0.fields.flatMap { $0 } }
  }
}
