internal import Diagnostics

/// Text with expressions in it.
struct TextTemplate: Sendable {
  enum Piece: Sendable {
    case text(String, SourceSpan)
    case expression(Expression)
  }

  let pieces: [Piece]
  let span: SourceSpan

  /// The text, when there is no expression in it.
  var constant: String? {
    switch (pieces.count, pieces.first) {
    case (0, _): ""
    case (1, .text(let text, _)): text
    default: nil
    }
  }
}
