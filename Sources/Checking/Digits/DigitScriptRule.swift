import Diagnostics
import MeasuresData
import ThaiText

/// Thai and ASCII digits mixed in one number, 0 where the letter O of an item code is meant, and O where 0 is.
struct DigitScriptRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    text.numbers.compactMap { token in
      zeroForLetter(token, text) ?? mixed(token, text) ?? letterForZero(token, text)
    }
  }

  // MARK: 0 for O

  /// Codes have one or two digits; a zero before them, alone in brackets or in a range, is the letter O.
  private func zeroForLetter(_ token: NumberToken, _ text: CheckedText) -> Fault? {
    guard isZeroCode(token), standsAsCode(token, text) else { return nil }
    let other = codeAfterDash(token, text)
    return Fault(
      code: "digits.zero-for-letter", severity: .error, kind: .digits,
      range: text.utf8Range(ofSymbols: token.range.lowerBound..<(other ?? token).range.upperBound),
      replacement: code(token) + (other.map { dash(before: $0, text) + code($0) } ?? ""),
      isCertain: token.hasThai && token.hasASCII,
      message: LocalizedText(
        thai: "เลขศูนย์อยู่ในที่ของอักษร O ของรหัสรายการ OIT",
        english: "a zero stands for the letter O of an item code"),
      weight: 85)
  }

  private func code(_ token: NumberToken) -> String {
    let value = token.digits.dropFirst().reduce(0) { $0 * 10 + $1 }
    return "O" + (token.hasThai ? NumberToken.thai(value) : String(value))
  }

  private func dash(before token: NumberToken, _ text: CheckedText) -> String {
    text.utf8String(text.utf8Range(ofSymbols: (token.range.lowerBound - 1)..<token.range.lowerBound))
  }

  /// The other end of a range that begins with a code.
  private func codeAfterDash(_ token: NumberToken, _ text: CheckedText) -> NumberToken? {
    guard token.range.upperBound < text.symbols.count, isDash(text.symbols[token.range.upperBound]) else {
      return nil
    }
    return text.numbers.first {
      $0.range.lowerBound == token.range.upperBound + 1 && isZeroCode($0)
    }
  }

  private func isDash(_ symbol: Symbol) -> Bool { symbol == Symbols.hyphen || symbol == Symbols.dash }

  private func isZeroCode(_ token: NumberToken) -> Bool {
    !token.hasSeparator && (2...3).contains(token.digits.count) && token.digits[0] == 0
      && token.digits.dropFirst().contains { $0 != 0 } && token.digits[1] != 0
  }

  /// Whether a number with a leading zero is a code: mixed scripts, in brackets, or one end of a range of such.
  private func standsAsCode(_ token: NumberToken, _ text: CheckedText) -> Bool {
    if token.hasThai, token.hasASCII, !text.symbols[token.range.lowerBound].isThaiDigit { return true }
    let before = token.range.lowerBound > 0 ? text.symbols[token.range.lowerBound - 1] : Symbols.space
    let after =
      token.range.upperBound < text.symbols.count ? text.symbols[token.range.upperBound] : Symbols.space
    if before == Symbols.opening, after == Symbols.closing { return true }
    let isRange = { (symbol: Symbol) in symbol == Symbols.hyphen || symbol == Symbols.dash }
    guard isRange(before) || isRange(after) else { return false }
    return text.numbers.contains { other in
      other.range != token.range && isZeroCode(other)
        && (other.range.upperBound + 1 == token.range.lowerBound
          || token.range.upperBound + 1 == other.range.lowerBound)
    }
  }

  // MARK: Mixed digits

  private func mixed(_ token: NumberToken, _ text: CheckedText) -> Fault? {
    guard token.hasThai, token.hasASCII else { return nil }
    let thai = text.symbols[token.range].indices.map { index in
      text.symbols[index].isDigit ? NumberToken.thai(digit(text, index)) : String(text.scalars[index])
    }
    return Fault(
      code: "digits.mixed", severity: .error, kind: .digits, range: text.utf8Range(ofSymbols: token.range),
      replacement: thai.joined(), isCertain: true,
      message: LocalizedText(
        thai: "เลขไทยกับเลขอารบิกปนกันในจำนวนเดียว", english: "Thai and Arabic digits are mixed in one number"),
      weight: 80)
  }

  private func digit(_ text: CheckedText, _ index: Int) -> Int {
    text.scalars[index].thaiOrASCIIDigitValue ?? 0
  }

  // MARK: O for 0

  /// A letter O between or after digits: ๑O๐, 1O%.
  private func letterForZero(_ token: NumberToken, _ text: CheckedText) -> Fault? {
    var end = token.range.upperBound
    while end < text.symbols.count, text.scalars[end] == "O" || text.scalars[end] == "o" { end += 1 }
    guard end > token.range.upperBound else { return nil }
    let next = end < text.symbols.count ? text.symbols[end] : Symbols.space
    // A letter that goes on with others is a word.
    guard next != Symbols.letter else { return nil }
    let zeros = String(repeating: token.hasThai ? "๐" : "0", count: end - token.range.upperBound)
    return Fault(
      code: "digits.letter-for-zero", severity: .error, kind: .digits,
      range: text.utf8Range(ofSymbols: token.range.lowerBound..<end),
      replacement: text.utf8String(text.utf8Range(ofSymbols: token.range)) + zeros, isCertain: false,
      message: LocalizedText(thai: "อักษร O อยู่ในที่ของเลขศูนย์", english: "the letter O stands for a zero"),
      weight: 80)
  }
}
