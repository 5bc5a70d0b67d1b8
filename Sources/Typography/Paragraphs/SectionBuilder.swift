import ThaiText

/// Finds the break points of the sections of a paragraph among its atoms.
struct SectionBuilder {
  private let text: ParagraphText
  private let atoms: [Atom]
  private let runs: [TextRun]
  private let opportunities: [BreakOpportunity]
  /// Where the last atom ends, in points.
  private let endX: Double
  private var atom = 0
  private var opportunity = 0
  private var unbreakable = 0

  init(
    text: ParagraphText, atoms: [Atom], runs: [TextRun], endX: Double, opportunities: [BreakOpportunity]
  ) {
    self.text = text
    self.atoms = atoms
    self.runs = runs
    self.endX = endX
    self.opportunities = opportunities
  }

  /// The sections in order.
  consuming func sections() -> [ParagraphSection] {
    var sections: [ParagraphSection] = []
    sections.reserveCapacity(text.sections.count)
    for range in text.sections { sections.append(section(range)) }
    return sections
  }

  private mutating func section(_ range: Range<Int>) -> ParagraphSection {
    while atom < atoms.count, atoms[atom].utf8Start < range.lowerBound { atom += 1 }
    let first = atom
    var points: [BreakPoint] = []
    // As many opportunities as there are, in the shares of this section.
    points.reserveCapacity(opportunities.count / text.sections.count + 2)
    points.append(point(at: first, first: first, kind: .forced))
    var innerPoints: [BreakPoint] = []
    points[0].endX = points[0].startX
    while opportunity < opportunities.count, opportunities[opportunity].utf8Offset < range.upperBound {
      let found = opportunities[opportunity]
      opportunity += 1
      guard found.utf8Offset > range.lowerBound else { continue }
      while atom < atoms.count, atoms[atom].utf8Start < found.utf8Offset { atom += 1 }
      // An opportunity that is no edge of an atom (inside a box mark) does not count.
      guard atom < atoms.count, atoms[atom].utf8Start == found.utf8Offset else { continue }
      if isUnbreakable(at: found.utf8Offset) {
        // What must not be broken is broken at its spaces first.
        innerPoints.append(point(at: atom, first: first, kind: found.grade == .phrase ? .inner : .emergency))
      } else if found.grade == .inner {
        innerPoints.append(point(at: atom, first: first, kind: .inner))
      } else {
        points.append(point(at: atom, first: first, kind: BreakPoint.Kind(found.grade)))
      }
    }
    while atom < atoms.count, atoms[atom].utf8Start < range.upperBound { atom += 1 }
    points.append(point(at: atom, first: first, kind: .forced))
    return measured(
      ParagraphSection(
        utf8Range: range, atoms: first..<atom, points: points, innerPoints: innerPoints, widestPiece: 0,
        widestPieceIndex: 0, widestInnerPiece: 0))
  }

  /// The break before an atom; the line before it ends at the last atom that is not white space.
  private func point(at index: Int, first: Int, kind: BreakPoint.Kind) -> BreakPoint {
    let startX = index < atoms.count ? atoms[index].x : endX
    var last = index
    while last > first, atoms[last - 1].kind == .space { last -= 1 }
    var inkEnd = last < atoms.count ? atoms[last].x : endX
    // Letter-spacing parts letters: behind the last one of a line there is none.
    if last > first, atoms[last - 1].runIndex >= 0 { inkEnd -= runs[atoms[last - 1].runIndex].letterSpacing }
    return BreakPoint(endX: inkEnd, startX: startX, atom: index, cluster: 0, kind: kind)
  }

  /// Whether `white-space: nowrap` forbids a break at an offset; offsets come in ascending order.
  private mutating func isUnbreakable(at utf8Offset: Int) -> Bool {
    let ranges = text.unbreakable
    while unbreakable < ranges.count, ranges[unbreakable].upperBound <= utf8Offset { unbreakable += 1 }
    return unbreakable < ranges.count && ranges[unbreakable].lowerBound < utf8Offset
  }

  private func measured(_ section: ParagraphSection) -> ParagraphSection {
    var section = section
    for index in 0..<section.points.count - 1 {
      let width = section.points[index + 1].endX - section.points[index].startX
      if width > section.widestPiece {
        section.widestPiece = width
        section.widestPieceIndex = index
      }
    }
    section.widestInnerPiece = widestInnerPiece(section)
    return section
  }

  private func widestInnerPiece(_ section: ParagraphSection) -> Double {
    var widest = 0.0
    var start = section.points[0].startX
    var inner = 0
    for point in section.points.dropFirst() {
      while inner < section.innerPoints.count, section.innerPoints[inner].atom < point.atom {
        widest = max(widest, section.innerPoints[inner].endX - start)
        start = section.innerPoints[inner].startX
        inner += 1
      }
      widest = max(widest, point.endX - start)
      start = point.startX
    }
    return widest
  }
}
