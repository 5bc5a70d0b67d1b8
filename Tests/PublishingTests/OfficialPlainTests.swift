import Diagnostics
import MeasuresData
import PageLayout
import Publishing
import TestSupport
import Testing

/// The agency's report in the classic form, as it comes out of all stages.
@Suite struct OfficialPlainTests {
  /// The type in which the report is set.
  enum Variant: String, CaseIterable {
    /// TH Sarabun New, as the edition has it.
    case official
    /// The fallback family.
    case laksaman
    /// The geometry of the benchmarks: the fallback family unscaled, so much larger type.
    case benchmark

    func styles() throws -> [SourceFile] {
      switch self {
      case .official: []
      case .laksaman: [SourceFile(name: "laksaman.css", text: "body { font-family: Laksaman }\n")]
      case .benchmark: [try InputFile.read(Repository.at("Benchmarks/geometry.css"))]
      }
    }
  }

  private func rendered(_ variant: Variant) throws -> RenderedReport {
    try RenderedReport(
      "data/2568/nong-pak-long.yaml", edition: "official-plain", styles: variant.styles())
  }

  @Test(arguments: Variant.allCases)
  func inkKeepsToItsPlace(_ variant: Variant) throws {
    let document = try rendered(variant).document
    #expect(document.pages.count > 5)
    #expect(GeometryFaults(in: document).faults == [])
  }

  @Test(arguments: Variant.allCases)
  func everyPrintedParagraphStandsOnceAndInOrder(_ variant: Variant) throws {
    let rendered = try rendered(variant)
    let printed = PrintedReport(rendered.report, headings: .standard)
    let document = rendered.document
    #expect(Self.dense(document.texts(withRole: .heading(level: 1))) == [Self.dense(printed.title)])
    #expect(
      Self.dense(document.paragraphs(in: document.structure.root)).first == Self.dense(printed.preamble))

    let cells = document.elements { if case .tableDataCell = $0 { true } else { false } }
    #expect(cells.count == printed.measures.count * TableHeadings.count)
    let wanted = printed.measures.enumerated().flatMap { index, measure in
      Self.withNumber(index + 1, measure.fields)
    }
    for (cell, paragraphs) in zip(cells, wanted) {
      let found = document.paragraphs(in: cell)
      #expect(Self.dense(found) == Self.dense(paragraphs), "\(found) is not \(paragraphs)")
    }

    let heads = document.elements { if case .tableHeaderCell = $0 { true } else { false } }
    let headings = printed.measures.flatMap(\.headings.texts)
    #expect(heads.map { Self.dense(document.text(in: $0)) } == Self.dense(headings))
  }

  /// Nothing is painted that the structure does not know, and nothing twice.
  @Test(arguments: Variant.allCases)
  func allContentBelongsToOneElement(_ variant: Variant) throws {
    let document = try rendered(variant).document
    let referred = document.structure.elements.flatMap(\.children).filter {
      if case .content = $0 { true } else { false }
    }
    let painted = document.pages.enumerated().flatMap { index, page in
      page.content.compactMap { content -> StructureElement.Child? in
        guard case .content(let identifier) = content.mark else { return nil }
        return .content(page: index, identifier: identifier)
      }
    }
    #expect(Set(referred).count == referred.count)
    #expect(Set(painted) == Set(referred))
  }

  /// The edition prints the number of a measure before its text.
  private static func withNumber(_ number: Int, _ fields: [[String]]) -> [[String]] {
    var fields = fields
    fields[0][0] = "(" + DigitPolicy.thai.apply(to: "\(number)") + ")" + fields[0][0]
    return fields
  }

  /// The letters without white space, which lines and pages may swallow.
  private static func dense(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }

  private static func dense(_ texts: [String]) -> [[UInt8]] { texts.map { dense($0) } }
}
