internal import Diagnostics
internal import DocumentModel
internal import Typography

extension ParagraphContent {
  /// Where the first text of the paragraph was written.
  var firstSpan: SourceSpan? {
    for case .text(let text) in pieces {
      if let span = text.origins.lazy.compactMap(\.span).first { return span }
    }
    return nil
  }
}
