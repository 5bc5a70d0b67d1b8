import Geometry

/// The text, clusters and glyphs of pieces that follow each other, each array made in one go.
struct GlyphRunContents {
  let utf8: [UInt8]
  let clusters: [GlyphCluster]
  let glyphs: [Glyph]

  /// - Parameters:
  ///   - pieces: at least one, in the order of the text.
  ///   - text: the paragraph's text, in which the bytes of the pieces follow each other.
  init(_ pieces: [LinePiece], words: [ShapedWord], runs: [TextRun], text: [UInt8]) {
    var clusterCount = 0
    var glyphCount = 0
    var utf8Count = 0
    for piece in pieces {
      let clusters = words[piece.word].clusters
      let first = clusters[piece.clusters.lowerBound]
      let end = clusters[piece.clusters.upperBound]
      clusterCount += piece.clusters.count
      glyphCount += end.glyphStart - first.glyphStart
      utf8Count += end.utf8Start - first.utf8Start
    }
    if pieces.contains(where: { words[$0.word].hasLayoutControls }) {
      (utf8, clusters) = Self.withoutLayoutControls(pieces, words: words)
    } else {
      utf8 = Array(text[pieces[0].utf8Start..<pieces[0].utf8Start + utf8Count])
      clusters = Self.array(ofCount: clusterCount) { buffer, count in
        for piece in pieces { Self.writeClusters(of: piece, words[piece.word], to: buffer, count: &count) }
      }
    }
    let origin = pieces[0].x
    glyphs = Self.array(ofCount: glyphCount) { buffer, count in
      for piece in pieces {
        Self.writeGlyphs(
          of: piece, words[piece.word], fontSize: runs[piece.runIndex].fontSize, origin: origin, to: buffer,
          count: &count)
      }
    }
  }

  /// An array of values without references that a body writes one after the other.
  ///
  /// `Array(unsafeUninitializedCapacity:)` asks the runtime for the array's type each time, which takes longer than all
  /// that is written.
  @inline(__always)
  private static func array<Element>(
    ofCount count: Int, _ write: (UnsafeMutableBufferPointer<Element>, inout Int) -> Void
  ) -> [Element] {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: count) { buffer in
      var written = 0
      write(buffer, &written)
      return Array(UnsafeBufferPointer(rebasing: buffer[..<written]))
    }
  }

  /// Text and clusters where some characters are left out; what has no glyph goes to the cluster before it, if there is
  /// one.
  private static func withoutLayoutControls(
    _ pieces: [LinePiece], words: [ShapedWord]
  ) -> ([UInt8], [GlyphCluster]) {
    var utf8: [UInt8] = []
    var clusters: [GlyphCluster] = []
    for piece in pieces {
      let word = words[piece.word]
      for index in piece.clusters {
        let (cluster, next) = (word.clusters[index], word.clusters[index + 1])
        let text = LayoutControl.removed(from: word.utf8, range: cluster.utf8Start..<next.utf8Start)
        let glyphCount = next.glyphStart - cluster.glyphStart
        guard glyphCount > 0 || !clusters.isEmpty else { continue }
        utf8 += text
        if glyphCount > 0 {
          clusters.append(GlyphCluster(utf8Count: text.count, glyphCount: glyphCount))
        } else {
          clusters[clusters.count - 1].utf8Count += text.count
        }
      }
    }
    return (utf8, clusters)
  }

  private static func writeClusters(
    of piece: LinePiece, _ word: ShapedWord, to buffer: UnsafeMutableBufferPointer<GlyphCluster>,
    count: inout Int
  ) {
    word.clusters.withUnsafeBufferPointer { clusters in
      for index in piece.clusters {
        let cluster = GlyphCluster(
          utf8Count: clusters[index &+ 1].utf8Start &- clusters[index].utf8Start,
          glyphCount: clusters[index &+ 1].glyphStart &- clusters[index].glyphStart)
        buffer.initializeElement(at: count, to: cluster)
        count &+= 1
      }
    }
  }

  private static func writeGlyphs(
    of piece: LinePiece, _ word: ShapedWord, fontSize: Double, origin: Double,
    to buffer: UnsafeMutableBufferPointer<Glyph>, count: inout Int
  ) {
    word.clusters.withUnsafeBufferPointer { clusters in
      word.glyphs.withUnsafeBufferPointer { glyphs in
        // Where the word's origin is, seen from the run's.
        var base = piece.x - origin - clusters[piece.clusters.lowerBound].x * fontSize
        for index in piece.clusters {
          for glyph in clusters[index].glyphStart..<clusters[index &+ 1].glyphStart {
            let placed = Glyph(
              identifier: glyphs[glyph].identifier, x: Points(base + glyphs[glyph].x * fontSize),
              y: Points(glyphs[glyph].y * fontSize))
            buffer.initializeElement(at: count, to: placed)
            count &+= 1
          }
          base += piece.gap
        }
      }
    }
  }
}
