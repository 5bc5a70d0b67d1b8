import Diagnostics
import MeasuresData
import TestSupport
import Testing

/// Whatever comes in, the readers give diagnostics whose places lie in the file, and never crash.
@Suite struct BrokenInputTests {
  private static let sources = [
    FullReport.yaml, SmallReport.yaml, "{\"a\": [1, {\"ข\": \"\\uD83D\\uDE00\\n\"}], \"c\": null}",
  ].map { Array($0.utf8) }

  private static let awkwardBytes: [UInt8] =
    Array("-:#'\"\\|>&*!?%@`{}[],~<>/\t\n\r 0".utf8) + [0, 0x7F, 0xC2, 0xE0, 0xB9, 0x88, 0xEF, 0xFF]

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func survivesBrokenFiles(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<150 {
      var bytes = Self.sources.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &generator) { Self.damage(&bytes, using: &generator) }
      for name in ["r.yaml", "r.json"] {
        let file = SourceFile(name: name, utf8: bytes)
        let diagnostics = ReportReader.read(file).diagnostics
        let spans = diagnostics.compactMap(\.span) + diagnostics.flatMap { $0.related.map(\.span) }
        #expect(spans.allSatisfy { $0.utf8Range.upperBound <= bytes.count }, "seed \(seed), round \(round)")
      }
    }
  }

  /// Changes, doubles, removes or moves some bytes.
  private static func damage(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[start] = awkwardBytes.randomElement(using: &generator) ?? 0
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.removeSubrange(start..<end)
    default: bytes.insert(awkwardBytes.randomElement(using: &generator) ?? 0, at: start)
    }
  }

  @Test func readsManyMeasuresInLinearTime() throws {
    let small = SmallReport.yaml
    let row =
      "  - no: 1\n    detail: ก\n    steps: ข\n    responsible: ค\n    period: ง\n    outputs: จ\n    outcomes: ฉ\n"
    let text = String(small) + String(repeating: row, count: 3_000)
    let (report, diagnostics) = ReportReader.read(SourceFile(name: "r.yaml", text: text))
    #expect(report?.measures.count == 3_001)
    #expect(diagnostics.count == 3_000)
  }
}
