import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing

@Suite struct GeometryTests {
  private let harness = LayoutHarness()

  /// Words with the tallest and deepest stacks of marks that Thai has.
  private static let words = ["ปื้", "กี้", "กู้", "ญู", "ฐุ", "ฎุ", "ฏู", "ฝิ์", "ฟื้น", "น้ำ", "ป่า", "ก็", "มาตรการ", "ที่"]

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func randomTablesKeepTheirInkApart(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tables = (0..<3).map { _ in
      Tree.table(
        head: ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
        rows: [(0..<3).map { _ in Self.paragraphs(using: &random) }]
      ) {
        $0.box.margin.bottom = .length(6)
      } cell: {
        $0.text.lineHeight = .length(17)
      }
    }
    let document = try harness.pages(Tree.document(tables))
    #expect(GeometryFaults(in: document).faults == [])
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func everyLetterIsSetOnce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<3).map { _ in Self.paragraphs(using: &random) }
    let document = try harness.pages(
      Tree.document([Tree.table(head: ["ก", "ข", "ค"], rows: [cells])]))
    let data = document.elements { if case .tableDataCell = $0 { true } else { false } }
    for (cell, paragraphs) in zip(data, cells) {
      let wanted = paragraphs.joined().utf8.filter { $0 != 0x20 }
      #expect(document.text(in: cell).utf8.filter { $0 != 0x20 } == wanted)
    }
  }

  private static func paragraphs(using random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...40, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
    }
  }
}
