internal import Diagnostics
internal import DocumentModel
internal import MeasuresData

/// Text with expressions in it.
struct TextTemplate: Sendable {
  enum Piece: Sendable {
    case text(String, SourceSpan)
    case expression(Expression)
  }

  let pieces: [Piece]
  let span: SourceSpan
  /// What every filling makes of the text; nil where it has expressions, or digits, which depend on the policy.
  let constantNode: TextNode?

  init(pieces: [Piece], span: SourceSpan) {
    self.pieces = pieces
    self.span = span
    var builder = TextBuilder()
    for piece in pieces {
      guard case .text(let text, let span) = piece, !DigitPolicy.concerns(text) else {
        constantNode = nil
        return
      }
      builder.append(text, span: span, dataPath: nil)
    }
    constantNode = builder.node
  }

  /// The text, when there is no expression in it.
  var constant: String? {
    switch (pieces.count, pieces.first) {
    case (0, _): ""
    case (1, .text(let text, _)): text
    default: nil
    }
  }
}
