import DocumentModel
import Geometry

/// Makes the lines of a paragraph from the break points chosen: places pieces side by side, then turns neighbours that
/// are painted alike into glyph runs.
struct LineBuilder {
  private let paragraph: ShapedParagraph
  /// Borrowed from the paragraph, which outlives the builder's use.
  private let atoms: UnsafeBufferPointer<Atom>
  private let words: UnsafeBufferPointer<ShapedWord>
  private(set) var lines: [Line] = []
  /// The pieces of the run that still grows.
  private var pieces: [LinePiece] = []
  private var items: [Line.PlacedItem] = []
  private var stretches: [InkProfile.Stretch] = []
  private var extent: LineBoxExtent
  private var lastRunIndex = -1
  /// The pen, in points from the line's left edge.
  private var x = 0.0

  init(
    paragraph: ShapedParagraph, atoms: UnsafeBufferPointer<Atom>, words: UnsafeBufferPointer<ShapedWord>
  ) {
    self.paragraph = paragraph
    self.atoms = atoms
    self.words = words
    extent = paragraph.strut
  }

  /// Adds the line between two break points.
  ///
  /// - Parameter room: how wide the line may be, in points.
  mutating func add(
    _ section: ParagraphSection, from start: BreakPoint, to end: BreakPoint, room: Double, isLast: Bool
  ) {
    let line = LineExtent(from: start, to: end, in: atoms)
    let naturalWidth = end.endX - start.startX
    let expansion =
      paragraph.style.alignment == .justify && !isLast
      ? Expansion(line, paragraph: paragraph, slack: room - naturalWidth) : Expansion()
    place(line, expansion: expansion)
    let width = naturalWidth + expansion.total
    let utf8Start = paragraph.offset(of: start, in: section)
    let utf8End = isLast ? section.utf8Range.upperBound : paragraph.offset(of: end, in: section)
    lines.append(
      Line(
        items: items, width: Points(width), height: Points(extent.above + extent.below),
        baseline: Points(extent.above),
        overflow: Points(width > room + LineRoom.tolerance ? width - room : 0),
        utf8Range: utf8Start..<utf8End, isLast: isLast, ink: InkProfile(stretches: stretches)))
  }

  private mutating func place(_ line: LineExtent, expansion: Expansion) {
    items = []
    stretches = []
    stretches.reserveCapacity(4 * line.atoms.count)
    extent = paragraph.strut
    lastRunIndex = -1
    x = 0
    for index in line.atoms {
      if atoms[index].kind == .box {
        add(paragraph.boxes[atoms[index].index])
      } else {
        add(
          atoms[index], clusters: line.clusters(of: words[atoms[index].index], atom: index),
          expansion: expansion,
          isTrailing: index >= line.trailingStart)
      }
    }
    finishRun()
  }

  private mutating func add(_ box: InlineBox) {
    finishRun()
    let above = box.ascent.value
    let below = box.size.height.value - above
    extent = extent.union(LineBoxExtent(above: above, below: below))
    stretches.append(
      InkProfile.Stretch(
        minX: Points(x), maxX: Points(x) + box.size.width, above: Points(above), below: Points(below)))
    items.append(Line.PlacedItem(item: .box(box), origin: Point(x: Points(x), y: 0)))
    x += box.size.width.value
  }

  /// Adds some clusters of a word.
  ///
  /// - Parameter isTrailing: whether it is white space at the end of the line: it stays in the text but takes no room.
  private mutating func add(_ atom: Atom, clusters: Range<Int>, expansion: Expansion, isTrailing: Bool) {
    let word = words[atom.index]
    let run = paragraph.runs[atom.runIndex]
    if atom.runIndex != lastRunIndex {
      extent = extent.union(run.lineBox)
      lastRunIndex = atom.runIndex
    }
    let extra = atom.kind == .space ? expansion.perSpace : expansion.perCluster
    let gap = isTrailing ? 0 : run.letterSpacing + extra
    for part in word.parts.indices {
      let range = word.parts.count == 1 ? clusters : word.parts[part].clusters.clamped(to: clusters)
      if range.isEmpty { continue }
      let first = word.clusters[range.lowerBound]
      let piece = LinePiece(
        word: atom.index, part: part, clusters: range, runIndex: atom.runIndex, x: x, gap: gap,
        utf8Start: atom.utf8Start + first.utf8Start)
      if let last = pieces.last, !paintsLike(last, piece) { finishRun() }
      pieces.append(piece)
      if !isTrailing {
        x += (word.clusters[range.upperBound].x - first.x) * run.fontSize + Double(range.count) * gap
      }
    }
  }

  /// Whether two pieces can be in one glyph run.
  private func paintsLike(_ first: LinePiece, _ second: LinePiece) -> Bool {
    let firstPart = words[first.word].parts[first.part]
    let secondPart = words[second.word].parts[second.part]
    return firstPart.face === secondPart.face && firstPart.sizeFactor == secondPart.sizeFactor
      && (first.runIndex == second.runIndex
        || paragraph.runs[first.runIndex].paintsLike(paragraph.runs[second.runIndex]))
  }

  /// Turns the pieces gathered so far into a glyph run.
  private mutating func finishRun() {
    guard let first = pieces.first else { return }
    let run = paragraph.runs[first.runIndex]
    let part = words[first.word].parts[first.part]
    let contents = GlyphRunContents(pieces, words: words, runs: paragraph.runs, text: paragraph.utf8)
    let glyphRun = GlyphRun(
      face: part.face, fontSize: Points(run.fontSize * part.sizeFactor), color: run.color,
      utf8: contents.utf8,
      glyphs: contents.glyphs, clusters: contents.clusters, width: Points(x - first.x),
      language: run.language,
      link: run.link, isUnderlined: run.isUnderlined)
    items.append(
      Line.PlacedItem(item: .glyphs(glyphRun), origin: Point(x: Points(first.x), y: Points(-run.raise))))
    for piece in pieces { appendInk(of: piece, run: run) }
    pieces.removeAll(keepingCapacity: true)
  }

  private mutating func appendInk(of piece: LinePiece, run: TextRun) {
    words[piece.word].clusters.withUnsafeBufferPointer { clusters in
      let base = piece.x - clusters[piece.clusters.lowerBound].x * run.fontSize
      for index in piece.clusters {
        guard let ink = clusters[index].ink else { continue }
        let shift = base + Double(index &- piece.clusters.lowerBound) * piece.gap
        stretches.append(
          InkProfile.Stretch(
            minX: Points(shift + ink.minX * run.fontSize), maxX: Points(shift + ink.maxX * run.fontSize),
            above: Points(ink.maxY * run.fontSize + run.raise),
            below: Points(-ink.minY * run.fontSize - run.raise)))
      }
    }
  }
}
