import DocumentModel
import Geometry

/// Puts the slices of one line side by side: glyph runs, boxes and their ink.
struct GlyphRunBuilder {
  private let paragraph: ShapedParagraph
  private let expansion: Expansion
  private(set) var items: [Line.PlacedItem] = []
  private(set) var stretches: [InkProfile.Stretch] = []
  /// The room above and below the baseline that each run and box asks for.
  private(set) var extents: [LineBoxExtent] = []
  /// The pen, in points from the line's left edge.
  private var x = 0.0
  private var open: OpenRun?
  private var lastExtentRun = -1

  /// A glyph run that still grows.
  private struct OpenRun {
    var face: FontFace
    var sizeFactor: Double
    var runIndex: Int
    var originX: Double
    var glyphs: [Glyph] = []
    var clusters: [GlyphCluster] = []
    var utf8: [UInt8] = []
  }

  init(paragraph: ShapedParagraph, expansion: Expansion) {
    self.paragraph = paragraph
    self.expansion = expansion
  }

  /// Adds a part of an atom.
  ///
  /// - Parameter isTrailing: whether it is white space at the end of the line: it stays in the text but takes no room.
  mutating func add(_ slice: LineSlices.Slice, isTrailing: Bool) {
    let atom = paragraph.atoms[slice.atom]
    switch atom.content {
    case .box(let box): add(box)
    case .word(let word):
      noteExtent(of: atom.runIndex)
      for part in word.parts {
        let clusters = part.clusters.clamped(to: slice.clusters)
        if !clusters.isEmpty { add(clusters, of: word, part: part, atom: atom, isTrailing: isTrailing) }
      }
    }
  }

  /// Closes the run that is open, if any.
  mutating func finishRun() {
    guard let run = open else { return }
    open = nil
    let style = paragraph.runs[run.runIndex]
    let glyphRun = GlyphRun(
      face: run.face, fontSize: Points(style.fontSize * run.sizeFactor), color: style.style.color,
      utf8: run.utf8,
      glyphs: run.glyphs, clusters: run.clusters, width: Points(x - run.originX), language: style.language,
      link: style.link, isUnderlined: style.isUnderlined)
    items.append(
      Line.PlacedItem(
        item: .glyphs(glyphRun), origin: Point(x: Points(run.originX), y: Points(-style.raise))))
  }

  private mutating func add(_ box: InlineBox) {
    finishRun()
    let above = box.ascent.value
    let below = box.size.height.value - above
    extents.append(LineBoxExtent(above: above, below: below))
    stretches.append(
      InkProfile.Stretch(
        minX: Points(x), maxX: Points(x) + box.size.width, above: Points(above), below: Points(below)))
    items.append(Line.PlacedItem(item: .box(box), origin: Point(x: Points(x), y: 0)))
    x += box.size.width.value
  }

  private mutating func noteExtent(of runIndex: Int) {
    guard runIndex != lastExtentRun else { return }
    lastExtentRun = runIndex
    extents.append(paragraph.runs[runIndex].lineBox)
  }

  private mutating func add(
    _ clusters: Range<Int>, of word: ShapedWord, part: ShapedWord.Part, atom: Atom, isTrailing: Bool
  ) {
    let run = paragraph.runs[atom.runIndex]
    openRun(for: part, runIndex: atom.runIndex)
    let gap = isTrailing ? 0 : run.letterSpacing + (atom.isSpace ? expansion.perSpace : expansion.perCluster)
    appendText(clusters, of: word)
    appendGlyphs(clusters, of: word, fontSize: run.fontSize, gap: gap)
    appendInk(clusters, of: word, run: run, gap: gap)
    guard !isTrailing else { return }
    x += (word.clusters[clusters.upperBound].x - word.clusters[clusters.lowerBound].x) * run.fontSize
    x += Double(clusters.count) * gap
  }

  private mutating func openRun(for part: ShapedWord.Part, runIndex: Int) {
    if let run = open {
      if run.face === part.face, run.sizeFactor == part.sizeFactor,
        run.runIndex == runIndex || paragraph.runs[run.runIndex].paintsLike(paragraph.runs[runIndex])
      {
        return
      }
      finishRun()
    }
    open = OpenRun(face: part.face, sizeFactor: part.sizeFactor, runIndex: runIndex, originX: x)
  }

  private mutating func appendText(_ clusters: Range<Int>, of word: ShapedWord) {
    let start = word.clusters[clusters.lowerBound].utf8Start
    open?.utf8 += word.utf8[start..<word.clusters[clusters.upperBound].utf8Start]
  }

  private mutating func appendGlyphs(
    _ clusters: Range<Int>, of word: ShapedWord, fontSize: Double, gap: Double
  ) {
    guard let originX = open?.originX else { return }
    // Where the word's origin is, seen from the run's.
    let base = x - originX - word.clusters[clusters.lowerBound].x * fontSize
    for index in clusters {
      let cluster = word.clusters[index]
      let next = word.clusters[index + 1]
      open?.clusters.append(
        GlyphCluster(
          utf8Count: next.utf8Start - cluster.utf8Start, glyphCount: next.glyphStart - cluster.glyphStart))
      let shift = base + Double(index - clusters.lowerBound) * gap
      for glyph in word.glyphs[cluster.glyphStart..<next.glyphStart] {
        open?.glyphs.append(
          Glyph(
            identifier: glyph.identifier, x: Points(shift + glyph.x * fontSize), y: Points(glyph.y * fontSize)
          ))
      }
    }
  }

  private mutating func appendInk(_ clusters: Range<Int>, of word: ShapedWord, run: TextRun, gap: Double) {
    let base = x - word.clusters[clusters.lowerBound].x * run.fontSize
    for index in clusters {
      guard let ink = word.clusters[index].ink else { continue }
      let shift = base + Double(index - clusters.lowerBound) * gap
      stretches.append(
        InkProfile.Stretch(
          minX: Points(shift + ink.minX * run.fontSize), maxX: Points(shift + ink.maxX * run.fontSize),
          above: Points(ink.maxY * run.fontSize + run.raise),
          below: Points(-ink.minY * run.fontSize - run.raise)))
    }
  }
}
