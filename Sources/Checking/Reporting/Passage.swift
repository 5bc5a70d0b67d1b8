import ThaiText

/// The shortest part of a text that shows a fault to a reader: the words that hold it, at most 60 characters.
struct Passage {
  /// The longest passage, in scalars.
  static let longest = 60

  let text: String
  /// The bytes of the fault within the passage.
  let mark: Range<Int>
  /// The bytes of the passage within the text.
  let utf8Range: Range<Int>

  init(of range: Range<Int>, in text: CheckedText) {
    var low = text.symbolIndex(atUTF8Offset: range.lowerBound)
    var high = max(low, text.symbolIndex(atUTF8Offset: range.upperBound))
    let fault = low..<high
    let isSpace = (low..<high).allSatisfy { text.symbols[$0].isSpace }
    // A space, or a place between two letters, is shown by the words on both sides.
    low = Self.wordStart(text, isSpace ? max(0, low - 1) : min(low, max(0, text.symbols.count - 1)))
    high = Self.wordEnd(text, isSpace ? min(text.symbols.count - 1, high) : max(low, high - 1))
    if !isSpace, low == fault.lowerBound, low > 0, text.symbols[low - 1].isThaiLetter, fault.count <= 2 {
      low = Self.wordStart(text, low - 1)
    }
    (low, high) = Self.cut(low, high, around: fault)
    while low < fault.lowerBound, text.symbols[low].isSpace { low += 1 }
    while high > fault.upperBound, text.symbols[high - 1].isSpace { high -= 1 }
    utf8Range = text.utf8Offsets[low]..<text.utf8Offsets[high]
    self.text = text.utf8String(utf8Range)
    mark = (range.lowerBound - utf8Range.lowerBound)..<(range.upperBound - utf8Range.lowerBound)
  }

  /// The first symbol of the word that holds a symbol. Short pieces are fragments of a damaged word: they go with
  /// their neighbours.
  private static func wordStart(_ text: CheckedText, _ index: Int) -> Int {
    guard index < text.symbols.count, index >= 0 else { return max(0, index) }
    var start = index
    if text.division.pieceIndices[index] < 0 {
      while start > 0, !text.symbols[start - 1].isSpace, !text.symbols[start - 1].isThaiLetter { start -= 1 }
      return start
    }
    var piece = Int(text.division.pieceIndices[index])
    start = text.division.pieces[piece].start
    while index - start < 2, piece > 0, text.division.pieces[piece - 1].end == start {
      piece -= 1
      start = text.division.pieces[piece].start
    }
    return start
  }

  private static func wordEnd(_ text: CheckedText, _ index: Int) -> Int {
    guard index < text.symbols.count, index >= 0 else { return max(0, min(index, text.symbols.count)) }
    var end = index + 1
    if text.division.pieceIndices[index] < 0 {
      while end < text.symbols.count, !text.symbols[end].isSpace, !text.symbols[end].isThaiLetter { end += 1 }
      return end
    }
    var piece = Int(text.division.pieceIndices[index])
    end = text.division.pieces[piece].end
    while end - index < 3, piece + 1 < text.division.pieces.count,
      text.division.pieces[piece + 1].start == end
    {
      piece += 1
      end = text.division.pieces[piece].end
    }
    return end
  }

  private static func cut(_ low: Int, _ high: Int, around fault: Range<Int>) -> (Int, Int) {
    guard high - low > longest else { return (low, high) }
    let room = max(0, longest - fault.count)
    let newLow = max(low, fault.lowerBound - room / 2)
    return (newLow, min(high, newLow + longest))
  }
}
