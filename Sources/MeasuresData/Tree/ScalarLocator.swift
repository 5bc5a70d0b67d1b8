import Diagnostics

/// Finds the bytes of a file from which a part of a scalar's text was read.
///
/// Quotes, escapes, folded lines and indentation make text and file differ. Both are walked in step: white space,
/// which folding changes, is skipped on both sides, and an escape stands for the one scalar it made. It costs a
/// pass over the scalar and is used only where a fault has to be shown.
struct ScalarLocator {
  private let file: SourceFile
  private let range: Range<Int>
  private let text: [UInt8]
  private let style: DataScalar.Style

  init(span: SourceSpan, text: String, style: DataScalar.Style) {
    file = span.file
    range = span.utf8Range
    self.text = Array(text.utf8)
    self.style = style
  }

  /// The place of the bytes `part` of the text, or the whole scalar when text and file do not go together.
  func span(ofText part: Range<Int>) -> SourceSpan {
    var source = contentStart
    var offset = 0
    var start: Int?
    while offset < part.upperBound {
      skipWhiteSpace(source: &source, offset: &offset)
      guard offset < text.count, source < range.upperBound else { break }
      let step = self.step(at: source, offset: offset)
      if step.text == 0 { return SourceSpan(file: file, utf8Range: range) }
      if start == nil, offset + step.text > part.lowerBound { start = source }
      source += step.source
      offset += step.text
    }
    guard let start else { return SourceSpan(file: file, utf8Range: range) }
    return SourceSpan(file: file, utf8Range: start..<max(start, min(source, range.upperBound)))
  }

  /// Where the text begins: behind the opening quote, or below the line of a block's indicator.
  private var contentStart: Int {
    switch style {
    case .plain: return range.lowerBound
    case .singleQuoted, .doubleQuoted: return range.lowerBound + 1
    case .literal, .folded:
      let lineEnd = file.utf8[range].firstIndex(of: 0x0A) ?? range.upperBound
      return min(lineEnd + 1, range.upperBound)
    }
  }

  private func skipWhiteSpace(source: inout Int, offset: inout Int) {
    while source < range.upperBound {
      let length = whiteSpaceLength(at: source)
      if length == 0 { break }
      source += length
    }
    while offset < text.count, Self.isWhiteSpace(text[offset]) { offset += 1 }
  }

  /// The length of the white space at a place of the file, written as it is or as an escape; 0 when there is none.
  private func whiteSpaceLength(at source: Int) -> Int {
    if Self.isWhiteSpace(file.utf8[source]) { return 1 }
    guard style == .doubleQuoted, file.utf8[source] == UInt8(ascii: "\\"), source + 1 < range.upperBound
    else {
      return 0
    }
    return "ntr \t\n\r".utf8.contains(file.utf8[source + 1]) ? 2 : 0
  }

  /// How many bytes of the file make how many bytes of the text here; no bytes of text when the two differ.
  private func step(at source: Int, offset: Int) -> (source: Int, text: Int) {
    let byte = file.utf8[source]
    if style == .doubleQuoted, byte == UInt8(ascii: "\\") { return escape(at: source, offset: offset) }
    if style == .singleQuoted, byte == UInt8(ascii: "'") { return (2, 1) }
    return byte == text[offset] ? (1, 1) : (1, 0)
  }

  /// An escape and the scalar it made. A pair `\uD83D\uDE00` made one scalar of four bytes.
  private func escape(at source: Int, offset: Int) -> (source: Int, text: Int) {
    guard source + 1 < range.upperBound else { return (1, 0) }
    let made = Self.length(ofScalarStartingWith: text[offset])
    switch file.utf8[source + 1] {
    case UInt8(ascii: "x"): return (4, made)
    case UInt8(ascii: "u"): return (made == 4 ? 12 : 6, made)
    case UInt8(ascii: "U"): return (10, made)
    default: return (2, made)
    }
  }

  private static func length(ofScalarStartingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
