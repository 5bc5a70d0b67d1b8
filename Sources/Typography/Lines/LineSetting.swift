import DocumentModel
import Geometry

/// Where a line of a paragraph begins and ends and how it is expanded: all that its content follows from.
struct LineSetting {
  private let paragraph: ShapedParagraph
  private let line: LineExtent
  private let expansion: Expansion

  /// The line between two break points.
  ///
  /// - Parameter room: how wide the line may be, in points.
  init(_ paragraph: ShapedParagraph, from start: BreakPoint, to end: BreakPoint, room: Double, isLast: Bool) {
    self.paragraph = paragraph
    line = paragraph.atoms.withUnsafeBufferPointer { LineExtent(from: start, to: end, in: $0) }
    let slack = room - (end.endX - start.startX)
    expansion =
      paragraph.style.alignment == .justify && !isLast
      ? Expansion(line, paragraph: paragraph, slack: slack) : Expansion()
  }

  /// The width of the text without the space at the end, in points.
  var width: Double { line.end.endX - line.start.startX + expansion.total }

  /// Whether the line ends where nothing but want of room parts the text.
  var endsInsideWord: Bool { line.end.kind == .emergency }
}

extension LineSetting {
  /// What layout needs to know of a line, in points.
  struct Measures {
    fileprivate(set) var extent: LineBoxExtent
    /// The highest ink above the baseline, 0 where none is.
    fileprivate(set) var inkAbove = 0.0
    /// The deepest ink below the baseline, 0 where none is.
    fileprivate(set) var inkBelow = 0.0

    fileprivate mutating func addInk(above: Double, below: Double) {
      inkAbove = max(inkAbove, above)
      inkBelow = max(inkBelow, below)
    }
  }

  /// The measures of the line.
  func measures() -> Measures {
    var measures = Measures(extent: paragraph.strut)
    var lastRunIndex = -1
    paragraph.atoms.withUnsafeBufferPointer { atoms in
      for index in line.atoms {
        let atom = atoms[index]
        if atom.kind == .box {
          let (above, below) = Self.reach(of: paragraph.boxes[atom.index])
          measures.extent = measures.extent.union(LineBoxExtent(above: above, below: below))
          measures.addInk(above: above, below: below)
          continue
        }
        if atom.runIndex != lastRunIndex {
          measures.extent = measures.extent.union(paragraph.runs[atom.runIndex].lineBox)
          lastRunIndex = atom.runIndex
        }
        if let ink = ink(of: paragraph.words[atom.index], atom: index) {
          let run = paragraph.runs[atom.runIndex]
          measures.addInk(
            above: ink.maxY * run.fontSize + run.raise, below: -ink.minY * run.fontSize - run.raise)
        }
      }
    }
    return measures
  }

  /// The ink of what stands on the line of a word.
  private func ink(of word: ShapedWord, atom: Int) -> GlyphInk? {
    let clusters = line.clusters(of: word, atom: atom)
    return clusters.count == word.clusterCount ? word.ink : word.ink(of: clusters)
  }

  /// How far a box reaches above and below the baseline.
  private static func reach(of box: InlineBox) -> (above: Double, below: Double) {
    (box.ascent.value, box.size.height.value - box.ascent.value)
  }
}

extension LineSetting {
  /// Calls a body with what stands on the line: neighbours that are painted alike are one glyph run.
  func forEachItem(_ body: (Line.PlacedItem) -> Void) {
    // The pieces of the run that still grows.
    var pieces: [LinePiece] = []
    pieces.reserveCapacity(line.atoms.count)
    let endX = forEachPart { part in
      switch part {
      case .piece(let piece):
        if let last = pieces.last, !paintsLike(last, piece) {
          body(glyphRun(of: pieces, endX: piece.x))
          pieces.removeAll(keepingCapacity: true)
        }
        pieces.append(piece)
      case .box(let box, let x):
        if !pieces.isEmpty { body(glyphRun(of: pieces, endX: x)) }
        pieces.removeAll(keepingCapacity: true)
        body(Line.PlacedItem(item: .box(box), origin: Point(x: Points(x), y: 0)))
      }
    }
    if !pieces.isEmpty { body(glyphRun(of: pieces, endX: endX)) }
  }

  /// Where the line has ink.
  func ink() -> InkProfile {
    var stretches: [InkProfile.Stretch] = []
    _ = forEachPart { part in
      switch part {
      case .piece(let piece): appendInk(of: piece, to: &stretches)
      case .box(let box, let x):
        let (above, below) = Self.reach(of: box)
        stretches.append(
          InkProfile.Stretch(
            minX: Points(x), maxX: Points(x) + box.size.width, above: Points(above), below: Points(below)))
      }
    }
    return InkProfile(stretches: stretches)
  }

  private func appendInk(of piece: LinePiece, to stretches: inout [InkProfile.Stretch]) {
    let run = paragraph.runs[piece.runIndex]
    let clusters = paragraph.words[piece.word].clusters
    let base = piece.x - clusters[piece.clusters.lowerBound].x * run.fontSize
    for index in piece.clusters {
      guard let ink = clusters[index].ink else { continue }
      let shift = base + Double(index - piece.clusters.lowerBound) * piece.gap
      stretches.append(
        InkProfile.Stretch(
          minX: Points(shift + ink.minX * run.fontSize), maxX: Points(shift + ink.maxX * run.fontSize),
          above: Points(ink.maxY * run.fontSize + run.raise),
          below: Points(-ink.minY * run.fontSize - run.raise)))
    }
  }

  // MARK: Parts

  private enum Part {
    case piece(LinePiece)
    /// A box and its x, in points from the line's left edge.
    case box(InlineBox, x: Double)
  }

  /// Calls a body with the parts of the line, side by side.
  ///
  /// - Returns: where the last part ends, in points from the line's left edge.
  @inline(__always)
  private func forEachPart(_ body: (Part) -> Void) -> Double {
    var x = 0.0
    for index in line.atoms {
      let atom = paragraph.atoms[index]
      if atom.kind == .box {
        let box = paragraph.boxes[atom.index]
        body(.box(box, x: x))
        x += box.size.width.value
      } else {
        let clusters = line.clusters(of: paragraph.words[atom.index], atom: index)
        forEachPiece(of: atom, clusters: clusters, isTrailing: index >= line.trailingStart, at: &x, body)
      }
    }
    return x
  }

  /// Calls a body with the pieces of some clusters of a word, one for each face.
  ///
  /// - Parameter isTrailing: whether it is white space at the end of the line: it stays in the text but takes no room.
  @inline(__always)
  private func forEachPiece(
    of atom: Atom, clusters: Range<Int>, isTrailing: Bool, at x: inout Double, _ body: (Part) -> Void
  ) {
    let word = paragraph.words[atom.index]
    let run = paragraph.runs[atom.runIndex]
    let extra = atom.kind == .space ? expansion.perSpace : expansion.perCluster
    let gap = isTrailing ? 0 : run.letterSpacing + extra
    for part in word.parts.indices {
      let range = word.parts.count == 1 ? clusters : word.parts[part].clusters.clamped(to: clusters)
      if range.isEmpty { continue }
      let first = word.clusters[range.lowerBound]
      body(
        .piece(
          LinePiece(
            word: atom.index, part: part, clusters: range, runIndex: atom.runIndex, x: x, gap: gap,
            utf8Start: atom.utf8Start + first.utf8Start)))
      if !isTrailing {
        x += (word.clusters[range.upperBound].x - first.x) * run.fontSize + Double(range.count) * gap
      }
    }
  }

  /// Whether two pieces can be in one glyph run.
  private func paintsLike(_ first: LinePiece, _ second: LinePiece) -> Bool {
    let firstPart = paragraph.words[first.word].parts[first.part]
    let secondPart = paragraph.words[second.word].parts[second.part]
    return firstPart.face === secondPart.face && firstPart.sizeFactor == secondPart.sizeFactor
      && (first.runIndex == second.runIndex
        || paragraph.runs[first.runIndex].paintsLike(paragraph.runs[second.runIndex]))
  }

  /// The glyph run of pieces that follow each other; at least one.
  ///
  /// - Parameter endX: where the last ends, in points from the line's left edge.
  private func glyphRun(of pieces: [LinePiece], endX: Double) -> Line.PlacedItem {
    let first = pieces[0]
    let run = paragraph.runs[first.runIndex]
    let part = paragraph.words[first.word].parts[first.part]
    let contents = GlyphRunContents(
      pieces, words: paragraph.words, runs: paragraph.runs, text: paragraph.utf8)
    let glyphRun = GlyphRun(
      face: part.face, fontSize: Points(run.fontSize * part.sizeFactor), color: run.color,
      utf8: contents.utf8, glyphs: contents.glyphs, clusters: contents.clusters,
      width: Points(endX - first.x), language: run.language, link: run.link,
      isUnderlined: run.isUnderlined)
    return Line.PlacedItem(
      item: .glyphs(glyphRun), origin: Point(x: Points(first.x), y: Points(-run.raise)))
  }
}
