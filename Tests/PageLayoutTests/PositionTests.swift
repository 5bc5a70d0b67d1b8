import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

@Suite struct PositionTests {
  private let harness = LayoutHarness()

  /// A box with a background to measure it by.
  private func box(
    _ children: [Node] = [], _ change: @escaping (inout ComputedStyle) -> Void
  ) -> Node {
    Tree.element("div", children) {
      $0.box.background = .black
      change(&$0)
    }
  }

  private func absolute(_ children: [Node] = [], _ change: @escaping (inout BoxStyle) -> Void) -> Node {
    box(children) {
      $0.box.position = .absolute
      change(&$0.box)
    }
  }

  private func fills(_ document: PagedDocument, page: Int = 0) -> [Rectangle] {
    document.pages[page].content.flatMap(\.items).compactMap {
      if case .fill(let rectangle, _) = $0 { rectangle } else { nil }
    }
  }

  @Test func absoluteBoxesAreMeasuredFromThePageArea() throws {
    let node = absolute {
      $0.offsets.right = .length(10)
      $0.offsets.bottom = .percentage(50)
      ($0.width, $0.height) = (.length(30), .length(20))
    }
    // The page area is 400 × 260 at (20, 20).
    let found = fills(try harness.pages(Tree.document([node])))
    #expect(found == [Rectangle(x: 380, y: 130, width: 30, height: 20)])
  }

  @Test func absoluteBoxesAreMeasuredFromTheNearestPositionedBox() throws {
    let inner = absolute {
      ($0.offsets.left, $0.offsets.top) = (.length(5), .length(7))
      ($0.width, $0.height) = (.length(10), .length(10))
    }
    let outer = Tree.element("div", [Tree.paragraph("ก"), inner]) {
      $0.box.position = .relative
      $0.box.margin.left = .length(40)
      $0.box.border = Sides(all: BorderSide(width: 2, line: .solid))
    }
    let found = fills(try harness.pages(Tree.document([Tree.paragraph("ก"), outer])))
    #expect(found == [Rectangle(x: 20 + 40 + 2 + 5, y: 20 + 20 + 2 + 7, width: 10, height: 10)])
  }

  @Test func aBoxBetweenTwoOffsetsFillsTheRoomBetweenThem() throws {
    let inner = absolute {
      $0.offsets = Sides(top: .length(1), right: .length(2), bottom: .length(3), left: .length(4))
    }
    let outer = Tree.element("div", [inner]) {
      $0.box.position = .relative
      ($0.box.width, $0.box.height) = (.length(100), .length(50))
    }
    let found = fills(try harness.pages(Tree.document([outer])))
    #expect(found == [Rectangle(x: 24, y: 21, width: 94, height: 46)])
  }

  @Test func withoutOffsetsTheBoxStandsWhereItWasWrittenAndTakesNoRoom() throws {
    let mark = absolute { ($0.width, $0.height) = (.length(3), .length(3)) }
    let document = try harness.pages(Tree.document([Tree.paragraph("ก"), mark, Tree.paragraph("ข")]))
    #expect(fills(document) == [Rectangle(x: 20, y: 40, width: 3, height: 3)])
    let baselines = document.pages[0].baselines
    #expect(abs(baselines[1] - baselines[0] - 20) < 0.02)
  }

  @Test func aBoxWithoutAWidthIsAsWideAsItsText() throws {
    let node = absolute([Tree.text("กข")]) { $0.offsets.left = .length(0) }
    let wide = absolute([Tree.text(String(repeating: "ดำเนินการ ", count: 80))]) {
      $0.offsets.left = .length(0)
    }
    let found = fills(try harness.pages(Tree.document([node, wide])))
    #expect(found[0].size.width > 5 && found[0].size.width < 30)
    #expect(found[1].size.width == 400)
  }

  @Test func relativeBoxesMoveAndLeaveTheRestInPlace() throws {
    let moved = Tree.paragraph("ข") {
      $0.box.position = .relative
      ($0.box.offsets.left, $0.box.offsets.top) = (.length(9), .length(-4))
    }
    let document = try harness.pages(Tree.document([Tree.paragraph("ก"), moved, Tree.paragraph("ค")]))
    let origins = document.pages[0].content.flatMap(\.runs).map(\.origin)
    #expect(abs(origins[1].x.value - origins[0].x.value - 9) < 0.01)
    #expect(abs(origins[1].y.value - origins[0].y.value - 16) < 0.01)
    #expect(abs(origins[2].y.value - origins[0].y.value - 40) < 0.01)
  }

  /// Where things stand on paper changes nothing of the order in which they are read.
  @Test func whatIsReadStaysInTheOrderOfTheText() throws {
    let node = absolute([Tree.paragraph("ข")]) {
      ($0.offsets.top, $0.offsets.left) = (.length(0), .length(200))
    }
    let document = try harness.pages(Tree.document([Tree.paragraph("ก"), node, Tree.paragraph("ค")]))
    #expect(document.structuredText == ["ก", "ข", "ค"])
  }

  @Test func theBoxGoesToThePageOfWhatItStandsIn() throws {
    let mark = absolute { ($0.width, $0.height) = (.length(3), .length(3)) }
    let filler = (0..<13).map { _ in Tree.paragraph("ก") }
    let document = try harness.pages(Tree.document(filler + [mark, Tree.paragraph("ข")]))
    #expect(document.pages.count == 2)
    #expect(fills(document, page: 0).isEmpty)
    #expect(fills(document, page: 1) == [Rectangle(x: 20, y: 20, width: 3, height: 3)])
  }

  @Test func leavingThePageIsAFault() throws {
    let node = absolute([Tree.text("ก")]) { $0.offsets.left = .length(430) }
    #expect(try harness.layout(Tree.document([node])).diagnostics.map(\.code) == ["layout.outside-page"])
  }

  @Test func hiddenOverflowIsAFaultOnlyWhenSomethingWouldBeHidden() throws {
    func codes(height: Points) throws -> [String] {
      let node = Tree.element("div", [Tree.paragraph("ก"), Tree.paragraph("ข")]) {
        $0.box.clipsOverflow = true
        $0.box.height = .length(height)
      }
      return try harness.layout(Tree.document([node])).diagnostics.map(\.code)
    }
    #expect(try codes(height: 40) == [])
    #expect(try codes(height: 39) == ["layout.overflow"])
  }

  @Test func heightsInPercentAreOfAHeightThatIsGiven() throws {
    func height(of outer: Dimension) throws -> Points {
      let inner = box { $0.box.height = .percentage(50) }
      let node = Tree.element("div", [inner, Tree.paragraph("ก")]) { $0.box.height = outer }
      return fills(try harness.pages(Tree.document([node]))).first?.size.height ?? 0
    }
    #expect(try height(of: .length(80)) == 40)
    #expect(try height(of: .auto) == 0)
  }
}
