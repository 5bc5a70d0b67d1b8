/// Cleans a text of what copying between programs leaves in it, and says what it found.
///
/// Repaired, because only one reading is possible: decomposed ำ, private-use Thai, invisible characters. Reported
/// only: repeated marks and vowels, control characters, U+FFFD. The zero-width space U+200B stays without a word:
/// it is how a writer allows a line to end inside a name.
package struct TextHygiene {
  /// A text after repair.
  package struct CleanText {
    package let text: String
    package let faults: [TextFault]
  }

  /// Cleans a text. A text without faults is given back as it is.
  package static func clean(_ text: String) -> CleanText {
    var lent = text
    if lent.withUTF8(HygieneScan.isSurelySound) { return CleanText(text: text, faults: []) }
    return cleanByScalars(text)
  }

  /// The same, letter by letter.
  static func cleanByScalars(_ text: String) -> CleanText {
    var hygiene = TextHygiene()
    for scalar in text.unicodeScalars { hygiene.take(scalar) }
    return CleanText(text: hygiene.isChanged ? hygiene.repaired : text, faults: hygiene.faults)
  }

  private static let nikhahit: Unicode.Scalar = "\u{0E4D}"
  private static let saraAa: Unicode.Scalar = "\u{0E32}"
  private static let saraAm: Unicode.Scalar = "\u{0E33}"
  private static let saraE: Unicode.Scalar = "\u{0E40}"

  private var output: [Unicode.Scalar] = []
  private var faults: [TextFault] = []
  private var isChanged = false
  /// The offset of the next scalar in the text before repair.
  private var offset = 0

  private var repaired: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: output)
    return String(view)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    defer { offset += UTF8.width(scalar) }
    // ASCII letters, digits and punctuation cannot be part of any fault.
    if scalar.value >= 0x20, scalar.value < 0x7F {
      output.append(scalar)
    } else if let letter = LegacyThaiGlyphs.letter(for: scalar) {
      note(.privateUse(scalar, letter: letter), scalar)
      isChanged = true
      takeThai(letter)
    } else if scalar.value >= 0x0E00, scalar.value <= 0x0E7F {
      takeThai(scalar)
    } else {
      takeOther(scalar)
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D:
      output.append(scalar)
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
      note(.control(scalar), scalar)
      output.append(scalar)
    case 0xAD, 0x180E, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      note(.invisible(scalar), scalar)
      isChanged = true
    case 0xFFFD:
      note(.replacement, scalar)
      output.append(scalar)
    default:
      output.append(scalar)
    }
  }

  private mutating func takeThai(_ scalar: Unicode.Scalar) {
    if scalar == Self.saraAa, composeSaraAm() { return }
    if let kind = repetition(by: scalar) { note(kind, scalar) }
    output.append(scalar)
  }

  /// Makes ำ of a ํ that waits for this า, keeping a tone mark before it: the order of น้ำ.
  private mutating func composeSaraAm() -> Bool {
    guard let last = output.last else { return false }
    if last == Self.nikhahit {
      output.removeLast()
    } else if last.isThaiToneMark, output.dropLast().last == Self.nikhahit {
      output.remove(at: output.count - 2)
    } else {
      return false
    }
    let width = last == Self.nikhahit ? 3 : 6
    faults.append(TextFault(kind: .decomposedSaraAm, utf8Range: max(0, offset - width)..<(offset + 3)))
    output.append(Self.saraAm)
    isChanged = true
    return true
  }

  private func repetition(by scalar: Unicode.Scalar) -> TextFault.Kind? {
    guard let last = output.last else { return nil }
    if scalar.isThaiToneMark, last.isThaiToneMark { return .repeatedMark(scalar) }
    guard scalar == last else { return nil }
    if scalar == Self.saraE { return .doubledSaraE }
    if scalar.isThaiMark { return .repeatedMark(scalar) }
    return scalar.isThaiVowelLetter ? .repeatedVowel(scalar) : nil
  }

  private mutating func note(_ kind: TextFault.Kind, _ scalar: Unicode.Scalar) {
    faults.append(TextFault(kind: kind, utf8Range: offset..<(offset + UTF8.width(scalar))))
  }
}
