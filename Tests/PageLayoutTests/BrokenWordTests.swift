import Diagnostics
import DocumentModel
import Geometry
import PageLayout
import Testing

/// Words and numbers that had to be broken for want of room are told of.
@Suite struct BrokenWordTests {
  private let harness = LayoutHarness()

  private func warnings(_ text: String, width: Points) throws -> [Diagnostic] {
    let box = Tree.paragraph(text) { $0.box.width = .length(width) }
    return try harness.layout(Tree.document([box])).diagnostics
  }

  @Test(arguments: ["๑๒๓๔๕๖๗๘", "ครบ ๑๒๓๔๕๖๗๘ ข้อ"])
  func aNumberWiderThanItsLineIsNamed(text: String) throws {
    let found = try warnings(text, width: 30)
    #expect(Set(found.map(\.code)) == ["layout.broken-word"])
    #expect(found.count == 1)
    #expect(found[0].severity == .warning)
    #expect(found[0].message.english.contains("๑๒๓๔๕๖๗๘") && found[0].message.thai.contains("๑๒๓๔๕๖๗๘"))
  }

  @Test(arguments: ["๑๒๓๔๕๖๗๘", "ครบ ๑๒๓๔๕๖๗๘ ข้อ"])
  func linesThatEndBetweenWordsAreNotToldOf(text: String) throws {
    #expect(try warnings(text, width: 200).map(\.code) == [])
  }

  /// A head is told of where it first stands, not on each page that repeats it.
  @Test func repeatedHeadsAreToldOfOnce() throws {
    func cell(_ text: String) -> Node { Tree.element("td", .tableCell, [Tree.text(text)]) }
    let head = Tree.element("thead", .tableHeaderGroup, [Tree.element("tr", .tableRow, [cell("๑๒๓๔๕๖๗๘")])])
    let rows = (0..<60).map { _ in Tree.element("tr", .tableRow, [cell("ก")]) }
    let table = Tree.element("table", .table, [head, Tree.element("tbody", .tableRowGroup, rows)]) {
      $0.box.width = .length(30)
      $0.box.hasFixedTableLayout = true
    }
    let result = try harness.layout(Tree.document([table]))
    #expect((result.document?.pages.count ?? 0) > 1)
    #expect(result.diagnostics.filter { $0.code == "layout.broken-word" }.count <= 2)
    #expect(result.diagnostics.contains { $0.code == "layout.broken-word" })
  }
}
