public import Geometry
public import Typography

/// The glyphs of one face that a page shows, each once.
public struct PageGlyphs: Sendable {
  public let face: FontFace
  /// The size at which the page first shows the face.
  public let fontSize: Points
  /// In the order of their first use.
  public let identifiers: [UInt32]
}

extension Page {
  /// All glyphs that the page shows, by face, the faces in the order of their first use.
  public var glyphs: [PageGlyphs] {
    var collectors: [GlyphCollector] = []
    for marked in content {
      for case .glyphs(let run, _) in marked.items {
        if let known = collectors.firstIndex(where: { $0.face === run.face }) {
          collectors[known].add(run.glyphs)
        } else {
          var collector = GlyphCollector(face: run.face, fontSize: run.fontSize)
          collector.add(run.glyphs)
          collectors.append(collector)
        }
      }
    }
    return collectors.filter { !$0.identifiers.isEmpty }.map {
      PageGlyphs(face: $0.face, fontSize: $0.fontSize, identifiers: $0.identifiers)
    }
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
