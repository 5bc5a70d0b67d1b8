import Diagnostics
import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

/// Rows and cells where none are written, cells over several rows, captions, baselines, tables in cells.
@Suite struct TableBoxTests {
  private let harness = LayoutHarness()

  private func cell(
    _ text: String, name: String = "div", attributes: [(String, String)] = [],
    _ change: @escaping (inout ComputedStyle) -> Void = { _ in }
  ) -> Node {
    Tree.element(name, .tableCell, attributes: attributes, [Tree.text(text)], change)
  }

  private func row(_ cells: [Node]) -> Node { Tree.element("tr", .tableRow, cells) }

  /// How far a text stands right of and below another on the first page.
  private func offset(of text: String, from other: String, in document: PagedDocument) throws -> (
    x: Double, y: Double
  ) {
    let places = origins(document)
    let (first, second) = (try #require(places[other]), try #require(places[text]))
    return (second.x.value - first.x.value, second.y.value - first.y.value)
  }

  private func origins(_ document: PagedDocument, page: Int = 0) -> [String: Point] {
    Dictionary(
      document.pages[page].content.flatMap(\.runs).map {
        (String(decoding: $0.run.utf8, as: UTF8.self), $0.origin)
      }
    ) { first, _ in first }
  }

  @Test(arguments: ["cells", "table", "row"])
  func missingBoxesOfATableAreAdded(kind: String) throws {
    func width(_ style: inout ComputedStyle) { style.box.width = .length(150) }
    let cells = [cell("ก", width), Tree.text("\n"), cell("ข")]
    let node =
      switch kind {
      case "cells": Tree.element("section", cells)
      case "table": Tree.element("div", .table, cells)
      default: Tree.element("div", .table, [Tree.element("div", .tableRow, cells)])
      }
    let document = try harness.pages(Tree.document([node]))
    let places = origins(document)
    let (first, second) = (try #require(places["ก"]), try #require(places["ข"]))
    #expect(first.y == second.y)
    #expect(abs(second.x.value - first.x.value - 150) < 0.01)
    // Things side by side are no table to a reader that cannot see them.
    #expect(document.elements { $0 == .table || $0 == .tableRow }.isEmpty)
    #expect(document.structuredText == ["ก", "ข"])
  }

  @Test func textInARowGetsACell() throws {
    let node = Tree.element("div", .table, [row([Tree.text("ก"), cell("ข")])])
    let moved = try offset(of: "ข", from: "ก", in: harness.pages(Tree.document([node])))
    #expect(moved.y == 0)
    #expect(moved.x > 20)
  }

  @Test func aTableThatIsOneToTheEyeOnlyHasNoRows() throws {
    let node = Tree.element(
      "table", .table, attributes: [("role", "presentation")], [row([cell("ก", name: "td")])])
    #expect(try harness.pages(Tree.document([node])).elements { $0 == .table }.isEmpty)
  }

  private func spanning(rows count: Int = 3, text: String = "สูง") -> [Node] {
    (0..<count).map { index in
      let own = cell("๑\(index)", name: "td")
      guard index == 0 else { return row([own]) }
      return row([cell(text, name: "td", attributes: [("rowspan", "\(count)")]), own])
    }
  }

  private func bordered(_ nodes: [Node]) -> Node {
    Tree.element("table", .table, nodes) {
      $0.table.collapsesBorders = true
      $0.box.border = Sides(all: BorderSide(width: 1, line: .solid))
    }
  }

  @Test func aCellOverRowsTakesTheirColumnAndSaysSo() throws {
    let document = try harness.pages(Tree.document([bordered(spanning())]))
    let places = origins(document)
    let column = try #require(places["๑0"]).x
    #expect(places["๑1"]?.x == column && places["๑2"]?.x == column)
    #expect(abs(try offset(of: "๑2", from: "๑0", in: document).y - 40) < 0.02)
    let spans = document.elements { _ in true }.compactMap { element -> Int? in
      if case .tableDataCell(let cell) = document.structure[element].role { cell.rowSpan } else { nil }
    }
    #expect(spans == [3, 1, 1, 1])
  }

  @Test func aCellHigherThanItsRowsMakesTheLastHigher() throws {
    let text = String(repeating: "ดำเนินการตามมาตรการ ", count: 24)
    let after = row([cell("ท้าย", name: "td"), cell("ก", name: "td")])
    let document = try harness.pages(Tree.document([bordered(spanning(rows: 2, text: text) + [after])]))
    #expect(document.pages[0].baselines.count > 6)
    #expect(abs(try offset(of: "๑1", from: "๑0", in: document).y - 20) < 0.02)
    #expect(try offset(of: "ท้าย", from: "๑0", in: document).y > 100)
  }

  @Test func rowsThatACellTiesStayTogether() throws {
    let filler = (0..<11).map { _ in row([cell("ก", name: "td"), cell("ข", name: "td")]) }
    let document = try harness.pages(Tree.document([bordered(filler + spanning())]))
    #expect(document.pages.count == 2)
    #expect(Set(origins(document, page: 1).keys) == ["๑0", "๑1", "๑2", "สูง"])
  }

  @Test func rowsThatNoPageHoldsTogetherAreParted() throws {
    let document = try harness.pages(Tree.document([bordered(spanning(rows: 30))]))
    #expect(document.pages.count == 3)
    #expect(document.structuredText.count == 31)
    #expect(document.pages.map(\.baselines.count).reduce(0, +) == 30)
  }

  @Test func badSpansAreFaults() throws {
    let node = bordered([row([cell("ก", name: "td", attributes: [("rowspan", "๒")])])])
    #expect(try harness.layout(Tree.document([node])).diagnostics.map(\.code) == ["layout.bad-row-span"])
  }

  @Test(arguments: [CaptionSide.top, .bottom])
  func captionsStandAboveOrBelowAndBelongToTheTable(side: CaptionSide) throws {
    let caption = Tree.element("caption", .tableCaption, [Tree.text("ชื่อ")])
    let table = Tree.element("table", .table, [caption, row([cell("ก", name: "td")])]) {
      $0.table.captionSide = side
      $0.box.width = .length(200)
      $0.box.margin.top = .length(30)
    }
    let document = try harness.pages(Tree.document([Tree.paragraph("ข"), table]))
    let places = origins(document)
    let (title, text) = (try #require(places["ชื่อ"]), try #require(places["ก"]))
    #expect(side == .top ? title.y < text.y : title.y > text.y)
    let above = try #require(places["ข"])
    #expect(abs(min(title.y, text.y).value - above.y.value - 50) < 0.02)
    let element = try #require(document.elements { $0 == .table }.first)
    #expect(document.texts(in: element) == (side == .top ? ["ชื่อ", "ก"] : ["ก", "ชื่อ"]))
    #expect(document.elements { $0 == .caption }.count == 1)
  }

  @Test func cellsMayStandOnOneBaseline() throws {
    let large = cell("ก") {
      $0.text.fontSize = 40
      $0.text.lineHeight = .length(50)
    }
    let document = try harness.pages(Tree.document([Tree.element("div", .table, [large, cell("ข")])]))
    #expect(document.pages[0].baselines.count == 1)
    let top = cell("ข") { $0.box.verticalAlignment = .top }
    let uneven = try harness.pages(Tree.document([Tree.element("div", .table, [large, top])]))
    #expect(uneven.pages[0].baselines.count == 2)
  }

  @Test func tablesInCellsFillTheirCell() throws {
    let inner = Tree.element("div", .table, [cell("ก"), cell("ข")]) { $0.box.hasFixedTableLayout = true }
    let outer = Tree.element(
      "div", .table,
      [
        Tree.element("div", .tableCell, [inner]) { $0.box.width = .length(300) }, cell("ค"),
      ])
    let document = try harness.pages(Tree.document([outer]))
    #expect(abs(try offset(of: "ข", from: "ก", in: document).x - 150) < 0.01)
    #expect(abs(try offset(of: "ค", from: "ก", in: document).x - 300) < 0.01)
  }

  @Test func fixedTablesTakeTheWidthsAsWritten() throws {
    let cells = [60.0, 100, 240].enumerated().map { index, width in
      cell("\(index)") { $0.box.width = .length(Points(width)) }
    }
    let table = Tree.element("div", .table, cells) { $0.box.hasFixedTableLayout = true }
    let places = origins(try harness.pages(Tree.document([table])))
    #expect(places["1"]?.x == 80 && places["2"]?.x == 180)
  }
}
