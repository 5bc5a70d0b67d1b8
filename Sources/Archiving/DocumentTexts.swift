public import PageLayout
internal import Typography

/// What the glyphs of a document stand for, by face: told from the layout alone, so that it can be found out while the
/// document is being painted.
public struct DocumentTexts: Sendable {
  /// In the order in which the document first uses the faces.
  private(set) var faces: [FaceTexts] = []

  public init(of document: PagedDocument) {
    for page in document.pages {
      for content in page.content {
        for case .glyphs(let run, _) in content.items { read(run) }
      }
    }
  }

  private mutating func read(_ run: GlyphRun) {
    if let known = faces.firstIndex(where: { $0.face === run.face }) { return faces[known].read(run) }
    var texts = FaceTexts(of: run.face)
    texts.read(run)
    faces.append(texts)
  }
}
