import MeasuresData
import ThaiText

/// A number as it stands in a text: digits of either script with full stops and commas between them.
struct NumberToken {
  /// The symbols of the number.
  let range: Range<Int>
  /// Whether it has Thai digits, and whether it has ASCII ones.
  let hasThai: Bool
  let hasASCII: Bool
  /// Whether a full stop or comma stands between its digits.
  let hasSeparator: Bool
  /// The digits alone, as their values.
  let digits: [Int]

  /// The value of a number without separators, or nil when it has any or is too long.
  var value: Int? {
    guard !hasSeparator, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// All numbers of a text in order, by its symbols and scalars.
  static func all(in symbols: [Symbol], _ scalars: [Unicode.Scalar]) -> [NumberToken] {
    var tokens: [NumberToken] = []
    var index = 0
    while index < symbols.count {
      guard symbols[index].isDigit else {
        index += 1
        continue
      }
      let token = token(at: index, in: symbols, scalars)
      tokens.append(token)
      index = token.range.upperBound
    }
    return tokens
  }

  private static func token(at start: Int, in symbols: [Symbol], _ scalars: [Unicode.Scalar]) -> NumberToken {
    var end = start
    var digits: [Int] = []
    var (hasThai, hasASCII, hasSeparator) = (false, false, false)
    while end < symbols.count {
      let symbol = symbols[end]
      if symbol.isDigit {
        digits.append(scalars[end].thaiOrASCIIDigitValue ?? 0)
        if symbol.isThaiDigit { hasThai = true } else { hasASCII = true }
      } else if symbol == Symbols.fullStop || symbol == Symbols.comma, end + 1 < symbols.count,
        symbols[end + 1].isDigit
      {
        hasSeparator = true
      } else {
        break
      }
      end += 1
    }
    return NumberToken(
      range: start..<end, hasThai: hasThai, hasASCII: hasASCII, hasSeparator: hasSeparator, digits: digits)
  }

  /// A number of at most nine digits in Thai digits.
  static func thai(_ value: Int) -> String { DigitPolicy.thai.apply(to: String(value)) }

  /// Whether a text's bytes before a symbol end in a word.
  static func isPreceded(by word: String, before index: Int, in text: CheckedText, allowingSpace: Bool = true)
    -> Bool
  {
    var end = index
    if allowingSpace, end > 0, text.symbols[end - 1].isSpace { end -= 1 }
    return text.utf8[..<text.utf8Offsets[end]].suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// Whether a word stands after a symbol, over at most one space.
  static func isFollowed(by word: String, after index: Int, in text: CheckedText) -> Bool {
    var start = index
    if start < text.symbols.count, text.symbols[start].isSpace { start += 1 }
    return text.utf8[text.utf8Offsets[start]...].starts(with: word.utf8)
  }
}
