import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

@Suite struct GiveWayTests {
  private let harness = LayoutHarness()

  /// Lines of 20 pt with room between them: 13 lines fill a page.
  private func tree(lines: Int, gap: Points, pages: Int = 1) -> DocumentTree {
    let sections = (0..<pages).map { _ in
      Tree.element(
        "section", (0..<lines).map { _ in Tree.paragraph("ก") { $0.box.margin.bottom = .length(gap) } }
      ) {
        $0.box.pageName = "m"
        $0.box.breakBefore = .page
      }
    }
    return Tree.document(sections)
  }

  private func pages(lines: Int, steps: [Points], count: Int = 1) throws -> PagedDocument {
    var tree = tree(lines: lines, gap: 2, pages: count)
    tree.giveWay = GiveWay(emptyShare: 0.25, stepCount: steps.count) { step in
      self.tree(lines: lines, gap: steps[step - 1], pages: count)
    }
    return try harness.pages(tree)
  }

  private func gap(_ document: PagedDocument) -> Double {
    let baselines = document.pages[0].baselines
    return ((baselines[1] - baselines[0] - 20) * 10).rounded() / 10
  }

  @Test func theFirstStepThatSavesThePageIsTaken() throws {
    // 12 lines of 20 pt with 2 pt between them need 262 pt; the page has 260.
    let document = try pages(lines: 12, steps: [1.9, 1, 0.5])
    #expect(document.pages.count == 1)
    #expect(gap(document) == 1)
  }

  @Test func nothingGivesWayWhenNoPageIsSaved() throws {
    let document = try pages(lines: 14, steps: [1, 0.5])
    #expect(document.pages.count == 2)
    #expect(gap(document) == 2)
  }

  @Test func aPageWithMoreThanTheShareStays() throws {
    let document = try pages(lines: 16, steps: [-10])
    #expect(document.pages.count == 2)
    #expect(gap(document) == 2)
  }

  @Test func theWholeDocumentGivesWayTogether() throws {
    let document = try pages(lines: 12, steps: [1], count: 3)
    #expect(document.pages.count == 3)
    let all = document.pages.map { ($0.baselines[1] - $0.baselines[0]).rounded() }
    #expect(all == [21, 21, 21])
  }

  /// The step that saves the first section's second page leaves one line of two on the other's; the next saves this too.
  @Test func aPageThatAStepLeavesNearlyEmptyIsSavedToo() throws {
    @Sendable func tree(gap: Points) -> DocumentTree {
      Tree.document(
        [12, 13].map { lines in
          let paragraphs = (0..<lines).map { _ in
            Tree.paragraph("ก") { $0.box.margin.bottom = .length(gap) }
          }
          return Tree.element("section", paragraphs) {
            $0.box.pageName = "m"
            $0.box.breakBefore = .page
          }
        })
    }
    let steps: [Points] = [1, 0]
    var plain = tree(gap: 2)
    plain.giveWay = GiveWay(emptyShare: 0.1, stepCount: 2) { tree(gap: steps[$0 - 1]) }
    let document = try harness.pages(plain)
    #expect(document.pages.count == 2)
  }

  @Test func textShrinksToOneLineOrStaysLarge() throws {
    func sizes(_ text: String) throws -> [Double] {
      let title = Tree.element("h2", [Tree.text(text)]) {
        $0.text.fontSize = 20
        $0.box.oneLineSize = 16
      }
      let page = try harness.pages(Tree.document([title])).pages[0]
      return page.content.flatMap(\.runs).map(\.run.fontSize.value)
    }
    let word = "มาตรการส่งเสริมความโปร่งใส "
    #expect(try sizes(word) == [20])
    #expect(try sizes(String(repeating: word, count: 3)) == [16])
    #expect(try Set(sizes(String(repeating: word, count: 6))) == [20])
  }

  /// A title of three lines and more is set in smaller type with its lines closer; one of two is not.
  @Test func longTextIsSetSmallerAndCloser() throws {
    func title(_ words: Int) throws -> [(size: Double, baseline: Double)] {
      let word = "มาตรการส่งเสริมความโปร่งใส "
      let title = Tree.element("h2", [Tree.text(String(repeating: word, count: words))]) {
        ($0.text.fontSize, $0.text.lineHeight) = (20, .length(30))
        $0.box.manyLinesSize = 10
      }
      let page = try harness.pages(Tree.document([title])).pages[0]
      return page.content.flatMap(\.runs).map { ($0.run.fontSize.value, $0.origin.y.value) }
    }
    let two = try title(3)
    #expect(Set(two.map(\.size)) == [20])
    #expect(Set(two.map(\.baseline)).count == 2)
    let many = try title(9)
    #expect(Set(many.map(\.size)) == [10])
    let baselines = Set(many.map(\.baseline)).sorted()
    #expect(baselines.count == 2)
    #expect(((baselines[1] - baselines[0]) * 100).rounded() == 1500)
  }

  @Test func roundCornersAreDrawnAsOutlines() throws {
    let box = Tree.element("div", []) {
      ($0.box.width, $0.box.height) = (.length(20), .length(20))
      $0.box.border = Sides(all: BorderSide(width: 2, line: .solid))
      $0.box.cornerRadius = .percentage(50)
    }
    let items = try harness.pages(Tree.document([box])).pages[0].content.flatMap(\.items)
    guard case .drawing(let drawing, let origin)? = items.first else {
      Issue.record("no outline")
      return
    }
    #expect(origin == Point(x: 20, y: 20))
    // The pen of 2 pt runs inside the border box.
    #expect(drawing.shapes[0].path.controlBox == Rectangle(x: 1, y: 1, width: 22, height: 22))
    #expect(drawing.shapes[0].stroke?.width == 2)
  }

  @Test func tablesWithFramesDrawThem() throws {
    let cell = Tree.element("div", .tableCell, [Tree.text("ก")])
    let table = Tree.element("div", .table, [cell]) {
      $0.box.border.top = BorderSide(width: 2, line: .solid)
      $0.box.padding.left = .length(30)
    }
    let page = try harness.pages(Tree.document([table])).pages[0]
    #expect(page.strokes.map(\.width) == [2])
    #expect(page.content.flatMap(\.runs).first?.origin.x == 50)
  }
}
