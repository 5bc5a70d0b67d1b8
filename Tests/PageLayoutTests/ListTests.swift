import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

@Suite struct ListTests {
  private let harness = LayoutHarness()
  private static let text = "องค์การบริหารส่วนตำบลหนองปากโลงดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน"

  private func list(_ markers: [String], _ position: MarkerPosition) -> Node {
    Tree.element(
      "ol",
      markers.map {
        Tree.element("li", marker: $0, [Tree.text(Self.text)]) { style in
          style.paragraph.markerPosition = position
        }
      })
  }

  /// The left edges of the text runs on a page, without those of the markers.
  private func edges(_ page: Page) -> Set<Double> {
    let runs = page.content.flatMap(\.runs).filter { $0.run.utf8.count > 20 }
    return Set(runs.map { ($0.origin.x.value * 10).rounded() / 10 })
  }

  @Test func textsOfAListBeginAtOneEdgeBehindItsWidestMarker() throws {
    let page = try harness.pages(Tree.document([list(["๙.", "๑๐."], .outside)])).pages[0]
    let edge = try #require(edges(page).first)
    #expect(edges(page).count == 1)
    #expect(edge > 20)
    #expect(
      GeometryFaults(in: try harness.pages(Tree.document([list(["๙.", "๑๐."], .outside)]))).faults == [])
  }

  @Test func insideMarkersShortenOnlyTheFirstLine() throws {
    let page = try harness.pages(Tree.document([list(["๑."], .inside)])).pages[0]
    #expect(edges(page).count == 2)
    #expect(edges(page).min() == 20)
  }

  @Test(arguments: [(Points(16), true), (Points(80), false)])
  func markersHangWhereTheColumnsHaveRoom(size: Points, hangs: Bool) throws {
    let cell = Tree.element(
      "td", .tableCell,
      [
        Tree.element(
          "ol",
          [
            Tree.element(
              "li", marker: "๑.", [Tree.text("ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก")]
            ) {
              $0.paragraph.markerPosition = .fit
              $0.text.fontSize = size
              $0.text.lineHeight = .factor(1.25)
            }
          ])
      ])
    let other = Tree.element("td", .tableCell, [Tree.text("ข")])
    let row = Tree.element("tr", .tableRow, [cell, other])
    let table = Tree.element("table", .table, [Tree.element("tbody", .tableRowGroup, [row])])
    let page = try harness.pages(Tree.document(height: 3000, [table])).pages[0]
    let left =
      page.content.flatMap(\.runs).filter {
        $0.run.utf8.first == Array("ก".utf8)[0] && $0.run.utf8.count > 20
      }
      .map(\.origin.x.value).min() ?? 0
    #expect((left > 21) == hangs)
  }

  @Test func labelAndBodyAreElementsOfTheItem() throws {
    let document = try harness.pages(Tree.document([list(["๑."], .outside)]))
    let labels = document.elements { $0 == .listLabel }
    #expect(labels.map { document.text(in: $0) } == ["๑.\u{A0}"])
  }
}
