import Testing

@testable import Imaging

@Suite struct QRSymbolTests {
  /// The three corners of ISO/IEC 18004, 6.3.3: a dark ring of seven modules, light inside it, dark in the middle.
  @Test(arguments: ["https://example.go.th/", "รายงานผล ๒๕๖๘", "A\u{0E48}"])
  func hasThreeFinderPatterns(text: String) throws {
    let symbol = try QRSymbol(text)
    for (row, column) in [(0, 0), (0, symbol.side - 7), (symbol.side - 7, 0)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let ring = max(abs(x - 3), abs(y - 3))
          #expect(symbol[row + y, column + x] == (ring != 2), "\(row + y), \(column + x)")
        }
      }
    }
  }

  @Test func sideFollowsFromTheVersion() throws {
    #expect(try QRSymbol("ก").side == 21)
    let long = try QRSymbol(String(repeating: "a", count: 200)).side
    #expect((long - 17).isMultiple(of: 4) && long > 45)
  }

  @Test func runsCoverTheDarkModules() throws {
    let symbol = try QRSymbol("https://example.go.th/รายงาน")
    for row in 0..<symbol.side {
      let dark = symbol.darkRuns(inRow: row).flatMap { Array($0) }
      #expect(dark == (0..<symbol.side).filter { symbol[row, $0] })
    }
  }

  @Test func refusesWhatNoSymbolHolds() {
    #expect(throws: QRSymbol.Failure.emptyText) { try QRSymbol("") }
    #expect(throws: QRSymbol.Failure.textTooLong) { try QRSymbol(String(repeating: "ก", count: 1200)) }
    #expect(throws: QRSymbol.Failure.self) { try QRSymbol("a\u{0}b") }
  }
}
