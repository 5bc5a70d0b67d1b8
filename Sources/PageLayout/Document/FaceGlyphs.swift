public import Geometry
public import Typography

/// The glyphs of one face that a document shows, each once.
public struct FaceGlyphs: Sendable {
  public let face: FontFace
  /// The size at which the document first shows the face.
  public let fontSize: Points
  /// In the order of their first use.
  public let identifiers: [UInt32]
}

extension PagedDocument {
  /// All glyphs that the pages show, by face, the faces in the order of their first use.
  public var glyphs: [FaceGlyphs] {
    var collectors: [GlyphCollector] = []
    for page in pages {
      for marked in page.content {
        for case .glyphs(let run, _) in marked.items { Self.add(run, to: &collectors) }
      }
    }
    return collectors.filter { !$0.identifiers.isEmpty }.map {
      FaceGlyphs(face: $0.face, fontSize: $0.fontSize, identifiers: $0.identifiers)
    }
  }

  private static func add(_ run: GlyphRun, to collectors: inout [GlyphCollector]) {
    if let known = collectors.firstIndex(where: { $0.face === run.face }) {
      return collectors[known].add(run.glyphs)
    }
    var collector = GlyphCollector(face: run.face, fontSize: run.fontSize)
    collector.add(run.glyphs)
    collectors.append(collector)
  }
}

/// Gathers the glyphs of one face without doublings.
private struct GlyphCollector {
  let face: FontFace
  let fontSize: Points
  private(set) var identifiers: [UInt32] = []
  private var isKnown: [Bool] = []

  init(face: FontFace, fontSize: Points) {
    self.face = face
    self.fontSize = fontSize
  }

  mutating func add(_ glyphs: [Glyph]) {
    for glyph in glyphs {
      let index = Int(glyph.identifier)
      if index >= isKnown.count {
        isKnown.append(contentsOf: repeatElement(false, count: index + 1 - isKnown.count))
      }
      guard !isKnown[index] else { continue }
      isKnown[index] = true
      identifiers.append(glyph.identifier)
    }
  }
}
