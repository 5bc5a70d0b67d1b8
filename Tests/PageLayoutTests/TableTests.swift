import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

private let sentence = "องค์การบริหารส่วนตำบลหนองปากโลงดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส "

@Suite struct TableTests {
  private let harness = LayoutHarness()

  private func longTable(_ change: (inout ComputedStyle) -> Void = { _ in }) -> Node {
    let long = (1...6).map { "\($0) " + String(repeating: sentence, count: 3) }
    return Tree.table(head: ["มาตรการ", "ขั้นตอน"], rows: [[["สั้น"], long]], cell: change)
  }

  @Test func aRowTallerThanThePageIsOneTableAcrossPages() throws {
    let document = try harness.pages(Tree.document([longTable()]))
    #expect(document.pages.count > 2)
    #expect(document.elements { $0 == .table }.count == 1)
    let cells = document.elements { if case .tableDataCell = $0 { true } else { false } }
    #expect(cells.count == 2)
    let wanted = (1...6).map { "\($0) " + String(repeating: sentence, count: 3) }.joined()
    #expect(withoutSpaces(document.text(in: cells[1])) == withoutSpaces(wanted))
  }

  @Test func theHeadIsRepeatedAsAnArtifact() throws {
    let document = try harness.pages(Tree.document([longTable()]))
    #expect(document.elements { if case .tableHeaderCell = $0 { true } else { false } }.count == 2)
    for page in document.pages.dropFirst() {
      let artifacts = page.texts { if case .artifact = $0 { true } else { false } }
      #expect(artifacts == ["มาตรการ", "ขั้นตอน"])
    }
  }

  @Test func noContinuationHasFewerThanFourLines() throws {
    for extra in 1...12 {
      let long = (0..<extra).map { "\($0) " + sentence }
      let filler = (0..<6).map { _ in Tree.paragraph("ก") }
      let table = Tree.table(head: ["ก", "ข"], rows: [[["สั้น"], long]])
      let document = try harness.pages(Tree.document(filler + [table]))
      guard document.pages.count > 1, let last = document.pages.last else { continue }
      #expect(last.baselines.count >= 4, "\(extra) paragraphs")
    }
  }

  @Test func aCellThatNearlyFitsIsNotLeftEmpty() throws {
    // One cell ends within a margin's height of the page end while its neighbour goes on.
    for lines in 6...8 {
      let text = Tree.element(
        "td", .tableCell,
        (0..<lines).map { _ in
          Tree.paragraph("ก") { $0.box.margin.bottom = .length(15) }
        })
      let neighbour = Tree.element("td", .tableCell, (0..<40).map { _ in Tree.paragraph("ข") })
      let body = Tree.element("tbody", .tableRowGroup, [Tree.element("tr", .tableRow, [text, neighbour])])
      let document = try harness.pages(
        Tree.document([Tree.paragraph("ค"), Tree.element("table", .table, [body])]))
      let onFirst = document.pages[0].texts { _ in true }.filter { $0 == "ก" }.count
      #expect(onFirst >= min(lines, 7), "\(lines) lines")
    }
  }

  @Test func dataCellsNameTheirHeaders() throws {
    let document = try harness.pages(Tree.document([Tree.table(head: ["ก", "ข"], rows: [[["๑"], ["๒"]]])]))
    let headers = document.elements { if case .tableHeaderCell = $0 { true } else { false } }
    let cells = document.elements { if case .tableDataCell = $0 { true } else { false } }
    guard case .tableHeaderCell(let header) = document.structure[headers[1]].role,
      case .tableDataCell(let cell) = document.structure[cells[1]].role
    else {
      Issue.record("roles lost")
      return
    }
    #expect(cell.headers == [header.identifier])
  }

  @Test func cutBordersAreOpenUnlessCloned() throws {
    let open = try harness.pages(Tree.document([longTable()])).pages[0]
    let closed = try harness.pages(Tree.document([longTable { $0.box.clonesDecorationAtBreaks = true }]))
      .pages[0]
    #expect(open.strokes.filter { $0.start.y == $0.end.y }.count == 2)
    #expect(closed.strokes.filter { $0.start.y == $0.end.y }.count == 3)
  }

  @Test func equalWidthsAreTheSameInAllTablesAndFillTheLine() throws {
    let tables = [["สั้น", sentence], [String(repeating: sentence, count: 4), "สั้น"]].map { cells in
      Tree.table(head: ["ก", "ข"], rows: [cells.map { [$0] }]) { $0.box.columnWidths = .equal }
    }
    let page = try harness.pages(Tree.document(height: 800, tables)).pages[0]
    let edges = page.strokes.filter { $0.start.x == $0.end.x }.map(\.start.x.value)
    #expect(Set(edges.map { ($0 * 100).rounded() }).count == 3)
    #expect(abs((edges.max() ?? 0) - (edges.min() ?? 0) - 399.5) < 0.01)
  }

  @Test func widthsPerTableAreNeverTallerThanEqualOnes() throws {
    func height(_ choice: ColumnWidthChoice) throws -> Double {
      let tables = [
        ["สั้น", String(repeating: sentence, count: 5)], [String(repeating: sentence, count: 4), "สั้น"],
      ]
      .map { cells in
        Tree.table(head: ["ก", "ข"], rows: [cells.map { [$0] }]) { $0.box.columnWidths = choice }
      }
      return try harness.pages(Tree.document(height: 2000, tables)).pages[0].baselines.last ?? 0
    }
    let (perTable, equal) = (try height(.perTable), try height(.equal))
    #expect(perTable < equal)
  }

  /// The widths that are found make a table of three rows no higher than any others on a grid.
  @Test(arguments: 1...4) func noOtherWidthsMakeATableLower(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rows = (0..<3).map { _ in
      (0..<3).map { _ in [String(repeating: sentence, count: Int.random(in: 1...5, using: &random))] }
    }
    func height(_ widths: [Points]?) throws -> Double {
      let columns = (0..<3).map { column in
        Tree.element("col", .tableColumn, []) { style in
          if let widths { style.box.width = .length(widths[column]) }
        }
      }
      let table = Tree.table(head: ["ก", "ข", "ค"], rows: rows) {
        $0.box.columnWidths = widths == nil ? .perTable : .declared
      }
      guard case .element(let element) = table else { return .infinity }
      let whole = Tree.element("table", .table, columns + element.children) { $0 = element.style }
      let page = try harness.pages(Tree.document(height: 3000, [whole])).pages[0]
      return page.strokes.map(\.start.y.value).max() ?? .infinity
    }
    let found = try height(nil)
    var least = Double.infinity
    for first in stride(from: 60.0, through: 280, by: 20) {
      for second in stride(from: 60.0, through: 340 - first, by: 20) {
        least = min(least, try height([Points(first), Points(second), Points(400 - first - second)]))
      }
    }
    #expect(found < least + 0.01, "seed \(seed)")
  }

  private func withoutSpaces(_ text: String) -> String {
    String(decoding: text.utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }
}
