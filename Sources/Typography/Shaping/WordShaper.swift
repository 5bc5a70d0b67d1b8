import CHarfBuzz

/// Shapes one word: cuts it by script and by face, lets HarfBuzz shape each run and puts the glyphs into the order of
/// the text.
struct WordShaper: ~Copyable {
  private let context: ShapingContext
  private let buffer = ShapingBuffer()
  private var outline = Outline()
  private var parts: [ShapedWord.Part] = []
  private var faults: [ShapedWord.Fault] = []

  init(context: ShapingContext) { self.context = context }

  /// Shapes a word.
  consuming func shape(_ utf8: [UInt8], precedingScript: UInt32) -> ShapedWord {
    let (runs, lastScript) = ScriptItemizer.runs(in: utf8, precedingScript: precedingScript)
    for run in runs {
      noteDirection(utf8, run: run)
      shape(utf8, run: run, faceIndex: 0)
    }
    outline.appendEmpty(utf8Start: utf8.count)
    return ShapedWord(
      utf8: utf8, glyphs: outline.glyphs, clusters: outline.clusters, parts: parts, faults: faults,
      lastScript: lastScript)
  }

  /// Shapes a run in a face of the chain, and the clusters for which it has no glyphs in the next faces.
  ///
  /// The depth of the recursion is the number of faces.
  private mutating func shape(_ utf8: [UInt8], run: ScriptItemizer.Run, faceIndex: Int) {
    guard faceIndex < context.chain.faces.count else { return shapeUncovered(utf8, run: run) }
    let face = context.chain.faces[faceIndex]
    shapeInHarfBuzz(utf8, run: run, face: face)
    let isCovered = buffer.withGlyphs { infos, _ in infos.allSatisfy { $0.codepoint != 0 } }
    if isCovered { return append(utf8, run: run, face: face) }
    for piece in coverage(of: run) {
      let part = ScriptItemizer.Run(utf8Range: piece.utf8Range, script: run.script)
      if piece.isCovered {
        shapeInHarfBuzz(utf8, run: part, face: face)
        append(utf8, run: part, face: face)
      } else {
        shape(utf8, run: part, faceIndex: faceIndex + 1)
      }
    }
  }

  /// Sets characters that no face has as the first face's sign for a missing glyph, and remembers them.
  private mutating func shapeUncovered(_ utf8: [UInt8], run: ScriptItemizer.Run) {
    guard let face = context.chain.faces.first else { return appendNothing(utf8, run: run) }
    noteMissing(utf8, run: run)
    shapeInHarfBuzz(utf8, run: run, face: face)
    append(utf8, run: run, face: face)
  }

  /// Remembers each character of the run that no face has by itself; all of them when only their meeting is at fault.
  private mutating func noteMissing(_ utf8: [UInt8], run: ScriptItemizer.Run) {
    var offset = run.utf8Range.lowerBound
    var found: [ShapedWord.Fault] = []
    var all: [ShapedWord.Fault] = []
    while offset < run.utf8Range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(utf8, at: offset)
      let character = ShapedWord.Fault(kind: .missingGlyph, utf8Offset: offset, scalar: scalar)
      all.append(character)
      if !context.chain.faces.contains(where: { $0.harfBuzz.nominalGlyph(for: scalar) != nil }) {
        found.append(character)
      }
      offset += length
    }
    faults += found.isEmpty ? all : found
  }

  /// Remembers the first character of a run that should run from right to left.
  private mutating func noteDirection(_ utf8: [UInt8], run: ScriptItemizer.Run) {
    guard hb_script_get_horizontal_direction(hb_script_t(rawValue: run.script)) == HB_DIRECTION_RTL else {
      return
    }
    let start = run.utf8Range.lowerBound
    let scalar = UTF8Scalar.decode(utf8, at: start).scalar
    faults.append(ShapedWord.Fault(kind: .rightToLeft, utf8Offset: start, scalar: scalar))
  }

  /// Without any face there is one empty cluster, so that the text is still covered.
  private mutating func appendNothing(_ utf8: [UInt8], run: ScriptItemizer.Run) {
    outline.appendEmpty(utf8Start: run.utf8Range.lowerBound)
  }

  private func shapeInHarfBuzz(_ utf8: [UInt8], run: ScriptItemizer.Run, face: FontFace) {
    utf8.withUnsafeBufferPointer { bytes in
      buffer.shape(
        UnsafeBufferPointer(rebasing: bytes[run.utf8Range]), in: face, script: run.script, context: context)
    }
  }

  /// The stretches of the run just shaped whose clusters have all their glyphs, and those that lack one.
  private func coverage(of run: ScriptItemizer.Run) -> [(utf8Range: Range<Int>, isCovered: Bool)] {
    buffer.withGlyphs { infos, _ in
      var pieces: [(utf8Range: Range<Int>, isCovered: Bool)] = []
      var index = 0
      while index < infos.count {
        let cluster = infos[index].cluster
        var isCovered = true
        while index < infos.count, infos[index].cluster == cluster {
          if infos[index].codepoint == 0 { isCovered = false }
          index += 1
        }
        let end =
          run.utf8Range.lowerBound + (index < infos.count ? Int(infos[index].cluster) : run.utf8Range.count)
        let start = pieces.last?.utf8Range.upperBound ?? run.utf8Range.lowerBound
        if let last = pieces.indices.last, pieces[last].isCovered == isCovered {
          pieces[last].utf8Range = pieces[last].utf8Range.lowerBound..<end
        } else {
          pieces.append((start..<end, isCovered))
        }
      }
      return pieces.isEmpty ? [(run.utf8Range, true)] : pieces
    }
  }

  /// Takes over the glyphs of the buffer as clusters of one face.
  private mutating func append(_ utf8: [UInt8], run: ScriptItemizer.Run, face: FontFace) {
    let firstCluster = outline.clusters.count
    let sizeFactor = context.sizeFactor(of: face)
    let scale = sizeFactor / Double(face.unitsPerEm)
    // Taken out, for the buffer is lent meanwhile.
    var outline = Outline()
    swap(&outline, &self.outline)
    buffer.withGlyphs { infos, positions in
      outline.reserve(infos.count)
      ClusterReader.forEachCluster(
        infos: infos, positions: positions, utf8: utf8, range: run.utf8Range, face: face
      ) { outline.append($0, utf8: utf8, scale: scale) }
    }
    swap(&outline, &self.outline)
    if self.outline.clusters.count == firstCluster { appendNothing(utf8, run: run) }
    let range = firstCluster..<self.outline.clusters.count
    if let last = parts.indices.last, parts[last].face === face {
      parts[last].clusters = parts[last].clusters.lowerBound..<range.upperBound
    } else {
      parts.append(ShapedWord.Part(face: face, sizeFactor: sizeFactor, clusters: range))
    }
  }

  /// The clusters so far with their glyphs.
  private struct Outline {
    private(set) var glyphs: [ShapedWord.Glyph] = []
    private(set) var clusters: [ShapedWord.Cluster] = []
    /// The pen, in ems.
    private var x = 0.0
    private var previousScalar: UInt32 = 0

    /// Makes room for the first glyphs, a cluster each, and for the end behind them.
    mutating func reserve(_ count: Int) {
      guard clusters.isEmpty else { return }
      glyphs.reserveCapacity(count)
      clusters.reserveCapacity(count + 1)
    }

    /// Adds a cluster without glyphs.
    mutating func appendEmpty(utf8Start: Int) {
      clusters.append(
        ShapedWord.Cluster(
          utf8Start: utf8Start, glyphStart: glyphs.count, x: x, ink: nil, allowsEmergencyBreak: false))
    }

    mutating func append(_ cluster: ShapedCluster, utf8: [UInt8], scale: Double) {
      let (scalar, _) = UTF8Scalar.decode(utf8, at: cluster.utf8Range.lowerBound)
      clusters.append(
        ShapedWord.Cluster(
          utf8Start: cluster.utf8Range.lowerBound, glyphStart: glyphs.count, x: x,
          ink: cluster.ink?.scaled(by: scale).moved(x: x, y: 0),
          allowsEmergencyBreak: !clusters.isEmpty && !ThaiScalar.clingsToPrevious(scalar)
            && !ThaiScalar.leadingVowels.contains(previousScalar)))
      for glyph in cluster.glyphs {
        glyphs.append(
          ShapedWord.Glyph(
            identifier: glyph.identifier, x: x + Double(glyph.x) * scale, y: Double(-glyph.y) * scale))
      }
      x += Double(cluster.advance) * scale
      previousScalar = scalar
    }
  }
}
