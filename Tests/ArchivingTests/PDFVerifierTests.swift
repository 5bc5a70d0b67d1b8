import Archiving
import PageLayout
import TestSupport
import Testing

/// Every clause has to hold for our files, and to be found broken where a file is damaged in it.
@Suite struct PDFVerifierTests {
  /// A byte-for-byte change of the same length in the written-out file, and the clause that it breaks.
  struct Damage: Sendable, CustomTestStringConvertible {
    let clause: ConformanceClause
    let from: String
    let to: String

    init(_ clause: ConformanceClause, _ from: String, _ to: String) {
      self.clause = clause
      self.from = from
      self.to = to
    }

    var testDescription: String { "\(clause): \(from)" }
  }

  @Test func ourFileKeepsToEveryClause() throws {
    let report = try PDFVerifier().verify(
      archived(SampleDocuments.everything(), attachments: SampleDocuments.attachments))
    for finding in report.findings { #expect(finding.faults == [], "\(finding.clause)") }
    #expect(report.isPassed)
    #expect(report.findings.map(\.clause) == ConformanceClause.allCases)
  }

  static let damages = [
    Damage(.header, "%PDF-1.7", "%PDF-1.3"),
    Damage(.trailer, "/ID [", "/Id ["),
    Damage(.selfContained, "/Interpolate false", "/F (elsewhere.bin)"),
    Damage(.metadataPacket, "<dc:title>", "<dc:tible>"),
    Damage(.archivalIdentification, "<pdfaid:part>3", "<pdfaid:part>1"),
    Damage(.accessibilityIdentification, "<pdfuaid:part>1", "<pdfuaid:part>2"),
    Damage(.informationAgrees, "<xmp:CreatorTool>measures", "<xmp:CreatorTool>measurex"),
    Damage(.informationAgrees, "<xmp:CreateDate>2025", "<xmp:CreateDate>2024"),
    Damage(.outputIntent, "/GTS_PDFA1", "/GTS_PDFX1"),
    Damage(.outputIntent, "acsp", "acxp"),
    Damage(.permittedActions, "/S /URI", "/S /GoX"),
    Damage(.permittedActions, "/PageMode /UseOutlines", "/OpenAction /UseOutlin"),
    Damage(.noForms, "/PageMode /UseOutlines", "/AcroForm <</XFA (x)>>"),
    Damage(.permittedOperators, "]TJ", "]TX"),
    Damage(.images, "/Interpolate false", "/Interpolate true "),
    Damage(.deviceColors, "/ColorSpace /DeviceGray", "/ColorSpace /DeviceCMYK"),
    Damage(.fontsEmbedded, "/FontFile2", "/FontFilex"),
    Damage(.glyphMapping, "/CIDToGIDMap", "/CIDToGIDMax"),
    Damage(.unicodeMapping, "beginbfchar\n<0001><0E", "beginbfchar\n<ffff><0E"),
    Damage(.exactText, "beginbfchar\n<0001><0E", "beginbfchar\n<0001><F7"),
    Damage(.catalogMarks, "/Marked true", "/Marked null"),
    Damage(.language, "/Lang (th-TH)", "/Lang (th TH)"),
    Damage(.displayTitle, "/DisplayDocTitle true", "/DisplayDocTitle null"),
    Damage(.everythingMarked, "/Artifact<<", "/Artifakt<<"),
    Damage(.structureTree, "/ParentTree ", "/ParentTrex "),
    Damage(.headings, "/S /H1", "/S /H2"),
    Damage(.tables, "/Scope ", "/Scopx "),
    Damage(
      .tables, "/Headers [\n      (h1)\n    ]\n    /O /Table",
      "/ColSpan 999999999999999999 /O /Table    "),
    Damage(.tables, "/S /TBody", "/S /TBodx"),
    Damage(.lists, "/S /LBody", "/S /LBodx"),
    Damage(.figures, "/Alt ", "/Alx "),
    Damage(.links, "/Contents <", "/Contentx <"),
    Damage(.links, "/F 4", "/F 2"),
    Damage(.tabOrder, "/Tabs /S", "/Tabs /R"),
    Damage(.outline, "/XYZ", "/XYX"),
    Damage(.attachments, "/AFRelationship", "/AFRelationshix"),
    Damage(.attachments, "measure,text", "measure;text"),
  ]

  @Test(arguments: damages) func damageIsFound(_ damage: Damage) throws {
    let sound = try writtenOut(
      archived(SampleDocuments.everything(), attachments: SampleDocuments.attachments))
    #expect(try PDFVerifier().verify(sound).isPassed)
    guard let damaged = replacing(damage.from, with: damage.to, in: sound) else {
      Issue.record("nothing to damage")
      return
    }
    let report = try PDFVerifier().verify(damaged)
    let finding = report.findings.first { $0.clause == damage.clause }
    #expect(finding?.faults.isEmpty == false)
  }

  @Test func encryptedFileIsFound() throws {
    let pdf = try archived(SampleDocuments.everything())
    let encrypted = try bytesFromTool("qpdf", ["--encrypt", "", "x", "256", "--", "FILE", "-"], on: pdf)
    let report = try PDFVerifier().verify(encrypted)
    #expect(report.findings.first { $0.clause == .notEncrypted }?.isPassed == false)
  }

  @Test func everyClauseIsDamagedOnce() {
    let damaged = Set(Self.damages.map(\.clause)).union([.notEncrypted])
    #expect(ConformanceClause.allCases.filter { !damaged.contains($0) } == [])
  }

  @Test func whatIsNoPDFIsAnError() {
    for bytes in [[], Array("%PDF-1.7\n%%EOF\n".utf8), Array(repeating: 0x28, count: 1000)] {
      #expect(throws: ArchivingError.self) { try PDFVerifier().verify(bytes) }
    }
  }

  /// Whatever is damaged, reading ends with a report or an error.
  @Test func damageAnywhereIsSurvived() throws {
    let sound = try writtenOut(
      archived(SampleDocuments.everything(), attachments: SampleDocuments.attachments))
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    var survived = 0
    for round in 0..<150 {
      var damaged = sound
      for _ in 0..<(1 + round % 20) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % damaged.count
        // Digits and delimiters are what numbers, references and nesting are made of.
        damaged[place] = Array("0123456789<>[]()/ R".utf8)[Int(state >> 20) % 19]
      }
      if (try? PDFVerifier().verify(damaged)) != nil { survived += 1 }
      _ = try? AttachmentExtractor().attachments(in: damaged)
    }
    #expect(survived > 0, "seed \(seed)")
  }

  @Test func textsAreFoundInTheirOrder() throws {
    var document = SetDocument()
    let texts = ["ป่า ฝั่ง น้ำ (๑)", "กู้ ยืม\u{A0}เงิน\u{200B}ทุน", "Two-way “คำพูด” ๆ ฯลฯ"]
    for text in texts { document.addParagraph(text) }
    let pdf = try archived(document.finished())
    let verifier = PDFVerifier()
    #expect(try verifier.missingTexts(texts, in: pdf) == [])
    #expect(try verifier.missingTexts(texts.reversed(), in: pdf) == Array(texts.reversed().dropFirst()))
    #expect(try verifier.missingTexts(["ป่าฝั่ง", "นํ้า", texts[2]], in: pdf) == ["นํ้า"])
  }

  /// The file with its streams and objects written out plainly, so that it can be damaged in known places.
  private func writtenOut(_ pdf: [UInt8]) throws -> [UInt8] {
    try bytesFromTool(
      "qpdf", ["--qdf", "--object-streams=disable", "--stream-data=uncompress", "FILE", "-"], on: pdf)
  }

  /// Changes the first place; the length stays, so that the file stays readable.
  private func replacing(_ from: String, with to: String, in bytes: [UInt8]) -> [UInt8]? {
    let pattern = Array(from.utf8)
    guard pattern.count == to.utf8.count,
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) })
    else { return nil }
    var result = bytes
    result.replaceSubrange(start..<start + pattern.count, with: to.utf8)
    return result
  }
}
