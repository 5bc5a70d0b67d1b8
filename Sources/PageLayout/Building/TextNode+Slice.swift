internal import DocumentModel

extension TextNode {
  /// A part of the text with the origins that speak of it.
  func slice(_ range: Range<Int>) -> TextNode {
    let bytes = Array(content.utf8)[range]
    let kept = origins.compactMap { origin -> TextOrigin? in
      let part = origin.utf8Range.clamped(to: range)
      guard !part.isEmpty else { return nil }
      let moved = (part.lowerBound - range.lowerBound)..<(part.upperBound - range.lowerBound)
      return TextOrigin(utf8Range: moved, span: origin.span, dataPath: origin.dataPath)
    }
    return TextNode(content: String(decoding: bytes, as: UTF8.self), origins: kept)
  }
}
