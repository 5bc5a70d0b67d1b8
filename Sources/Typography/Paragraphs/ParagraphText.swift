import DocumentModel

/// The text of a paragraph as one stretch of bytes, with what each part of it is.
///
/// A box stands in it as U+FFFC (three bytes), a forced line break as a line feed (one byte).
struct ParagraphText {
  /// A part of the text that comes from one piece of the content.
  struct Span {
    var pieceIndex: Int
    var utf8Range: Range<Int>
  }

  static let boxMark: [UInt8] = [0xEF, 0xBF, 0xBC]
  static let lineFeed: UInt8 = 0x0A

  private(set) var utf8: [UInt8] = []
  private(set) var spans: [Span] = []
  /// Parts between forced breaks, without the line feeds, in order.
  private(set) var sections: [Range<Int>] = []
  /// Where `white-space: nowrap` forbids breaks: ascending, apart from each other.
  private(set) var unbreakable: [Range<Int>] = []

  init(_ content: ParagraphContent) {
    let keepsLineFeeds = content.style.whiteSpace == .preserve || content.style.whiteSpace == .preserveWrap
    var sectionStart = 0
    spans.reserveCapacity(content.pieces.count)
    for (index, piece) in content.pieces.enumerated() {
      let start = utf8.count
      switch piece {
      case .text(let text): append(text, keepsLineFeeds: keepsLineFeeds, sectionStart: &sectionStart)
      case .box: utf8 += Self.boxMark
      case .lineBreak: endSection(&sectionStart)
      }
      spans.append(Span(pieceIndex: index, utf8Range: start..<utf8.count))
    }
    // A forced break at the very end starts no further line.
    if sectionStart < utf8.count { sections.append(sectionStart..<utf8.count) }
    if content.style.whiteSpace == .noWrap || content.style.whiteSpace == .preserve {
      unbreakable = [0..<utf8.count]
    }
  }

  private mutating func append(_ text: StyledText, keepsLineFeeds: Bool, sectionStart: inout Int) {
    let start = utf8.count
    var content = text.content
    content.withUTF8 { utf8 += $0 }
    if utf8[start...].contains(where: { $0 < 0x20 }) {
      replaceControls(from: start, keepsLineFeeds: keepsLineFeeds, sectionStart: &sectionStart)
    }
    if text.isUnbreakable { addUnbreakable(start..<utf8.count) }
  }

  /// Line feeds that `white-space` keeps end a section; the control characters that white space processing has left
  /// take the room of a space.
  private mutating func replaceControls(from start: Int, keepsLineFeeds: Bool, sectionStart: inout Int) {
    for offset in start..<utf8.count where utf8[offset] < 0x20 {
      if keepsLineFeeds, utf8[offset] == Self.lineFeed {
        sections.append(sectionStart..<offset)
        sectionStart = offset + 1
      } else {
        utf8[offset] = 0x20
      }
    }
  }

  private mutating func endSection(_ sectionStart: inout Int) {
    sections.append(sectionStart..<utf8.count)
    utf8.append(Self.lineFeed)
    sectionStart = utf8.count
  }

  /// Neighbouring pieces without wrapping belong to one element and stay together.
  private mutating func addUnbreakable(_ range: Range<Int>) {
    if let last = unbreakable.last, last.upperBound == range.lowerBound {
      unbreakable[unbreakable.count - 1] = last.lowerBound..<range.upperBound
    } else {
      unbreakable.append(range)
    }
  }
}
