import Geometry
import TestSupport
import Testing

@testable import Typography

/// The dynamic programme against trying every way to break.
@Suite struct TotalFitTests {
  private static func points(random: inout SeededGenerator) -> [BreakPoint] {
    var x = 0.0
    var points = [BreakPoint(endX: 0, startX: 0, atom: 0, cluster: 0, kind: .forced)]
    let count = Int.random(in: 1...11, using: &random)
    for atom in 1...count {
      x += Double.random(in: 1...40, using: &random)
      let end = x
      if Bool.random(using: &random) { x += 4 }
      let kinds: [BreakPoint.Kind] = [.phrase, .word, .word, .seam, .inner]
      let kind = atom == count ? .forced : kinds.randomElement(using: &random) ?? .word
      points.append(BreakPoint(endX: end, startX: x, atom: atom, cluster: 0, kind: kind))
    }
    return points
  }

  /// The lines and the cost of a way to break, nil when a line of several pieces is too wide.
  private func cost(of chosen: [Int], _ fit: TotalFit) -> (lines: Int, cost: Double)? {
    fit.points.withUnsafeBufferPointer { points in
      var total = 0.0
      for (line, (start, end)) in zip(chosen, chosen.dropFirst()).enumerated() {
        let width = points[end].endX - points[start].startX
        let room = fit.room.width(ofLine: line)
        if end > start + 1, width > room + LineRoom.tolerance { return nil }
        total += fit.cost(points, from: start, to: end) + fit.penalty(points, at: end)
      }
      return (chosen.count - 1, total)
    }
  }

  @Test(arguments: [TotalFit.Aim.ragged, .justified, .balanced])
  func findsTheBestOfAllBreakings(aim: TotalFit.Aim) {
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let points = Self.points(random: &random)
      let room = LineRoom(
        width: Double.random(in: 20...120, using: &random),
        indent: [0, 10, -10].randomElement(using: &random) ?? 0)
      let fit = TotalFit(points: points, room: room, aim: aim)
      let inner = Array(1..<max(1, points.count - 1))
      let all = (0..<(1 << inner.count)).compactMap { mask in
        cost(of: [0] + inner.filter { mask & (1 << ($0 - 1)) != 0 } + [points.count - 1], fit)
      }
      let best = all.min { ($0.lines, $0.cost) < ($1.lines, $1.cost) }
      let found = cost(of: fit.breaks(), fit)
      #expect(found?.lines == best?.lines, "seed \(seed)")
      #expect(abs((found?.cost ?? -1) - (best?.cost ?? -2)) < 1e-9, "seed \(seed)")
      #expect(FirstFit.lineCount(points, room: room) == best?.lines, "seed \(seed)")
    }
  }

  @Test func prefersPhrasesAndAvoidsALoneShortWord() {
    // First fit leaves จ alone on the last line; total fit moves a word down.
    let text = "ขขขข|ขขขข|ขขขข|ขขขข|จ"
    let width = Paragraphs.shaped(marked: "ขขขขขขขข").maxContentWidth + 1
    #expect(Paragraphs.shaped(marked: text).lines(width: width).last?.text == "ขขขขจ")
    // A phrase space is worth a tenth of the line.
    let long = String(repeating: "ข", count: 30)
    let room = Paragraphs.shaped(marked: long + " ข").maxContentWidth + 1
    let lines = Paragraphs.shaped(marked: long + " _ข|ขขขข|ขขขข").lines(width: room)
    #expect(lines.map(\.text) == [long + " ", "ขขขขขขขขข"])
  }
}
