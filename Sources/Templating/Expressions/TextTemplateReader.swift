internal import Diagnostics

/// Finds the `{{ … }}` in a text.
struct TextTemplateReader {
  private let text: DecodedText
  private var pieces: [TextTemplate.Piece] = []
  private var diagnostics: [Diagnostic] = []

  private init(_ text: DecodedText) { self.text = text }

  static func read(_ text: DecodedText) -> (template: TextTemplate, diagnostics: [Diagnostic]) {
    var reader = TextTemplateReader(text)
    reader.read()
    return (TextTemplate(pieces: reader.pieces, span: text.span), reader.diagnostics)
  }

  private mutating func read() {
    var offset = 0
    while let open = firstPair(of: 0x7B, from: offset) {
      appendText(offset..<open)
      guard let close = endOfExpression(from: open + 2) else {
        diagnostics.append(.unclosedExpression(text.span(open..<open + 2)))
        return
      }
      var reader = ExpressionReader(text, in: open + 2..<close)
      if let expression = reader.readWholeExpression() { pieces.append(.expression(expression)) }
      diagnostics += reader.diagnostics
      offset = close + 2
    }
    appendText(offset..<text.utf8.count)
  }

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let stray = firstPair(of: 0x7D, from: range.lowerBound), stray < range.upperBound {
      diagnostics.append(.strayExpressionEnd(text.span(stray..<stray + 2)))
    }
    pieces.append(.text(String(decoding: text.utf8[range], as: UTF8.self), text.span(range)))
  }

  private func firstPair(of byte: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset + 1 < text.utf8.count {
      if text.utf8[offset] == byte, text.utf8[offset + 1] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// The place of the next `}}` that stands in no quoted text.
  private func endOfExpression(from start: Int) -> Int? {
    var quote: UInt8?
    var offset = start
    while offset + 1 < text.utf8.count {
      let byte = text.utf8[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x7D, text.utf8[offset + 1] == 0x7D {
        return offset
      }
      offset += 1
    }
    // With an open quote the quote is the fault; the expression ends at the first braces.
    return quote == nil ? nil : firstPair(of: 0x7D, from: start)
  }
}
