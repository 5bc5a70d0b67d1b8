import Diagnostics
import ThaiText

/// Marks and vowels in an order or number that Thai spelling does not have.
struct ClusterRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    var scan = ClusterScan(text)
    scan.run()
    return scan.faults
  }
}

/// One pass over the symbols of a text.
private struct ClusterScan {
  private let text: CheckedText
  private let symbols: [Symbol]
  private(set) var faults: [Fault] = []

  init(_ text: CheckedText) {
    self.text = text
    symbols = text.symbols
  }

  mutating func run() {
    for index in symbols.indices {
      switch symbols[index] {
      case 0x31, 0x34...0x3A, 0x47, 0x4D, 0x4E: checkVowelMark(index)
      case 0x48...0x4C: checkToneMark(index)
      case 0x30, 0x32, 0x33, 0x45: checkFollowingVowel(index)
      case 0x40...0x44: checkLeadingVowel(index)
      default: break
      }
    }
  }

  private func symbol(_ index: Int) -> Symbol {
    symbols.indices.contains(index) ? symbols[index] : Symbols.space
  }

  // MARK: Vowels and signs above and below

  private mutating func checkVowelMark(_ index: Int) {
    let mark = symbols[index]
    let before = symbol(index - 1)
    if before.isThaiConsonant {
      checkWhatFollows(index)
    } else if before == mark {
      note(.repeatedMark, (index - 1)..<(index + 1), [mark], isCertain: true)
    } else if (0x48...0x4B).contains(before), symbol(index - 2).isThaiConsonant, mark != 0x4D {
      note(.markOrder, (index - 1)..<(index + 1), [mark, before], isCertain: true)
    } else {
      noteStray(index)
    }
  }

  /// MAI HAN-AKAT and SARA UEE need a consonant after them, MAITAIKHU as well but in the word ก็.
  private mutating func checkWhatFollows(_ index: Int) {
    let mark = symbols[index]
    guard mark == 0x31 || mark == 0x37 || mark == 0x47 else { return }
    var next = index + 1
    while (0x48...0x4B).contains(symbol(next)) { next += 1 }
    if symbol(next).isThaiConsonant || symbol(next).isFollowingVowelOrMark { return }
    if mark == 0x47, symbol(index - 1) == Symbols.koKai, !symbol(index - 2).isLeadingVowel { return }
    // A leading vowel may follow: in ที่ทั้ง the next syllable begins only after a consonant, so it may not.
    if symbol(next).isSpace, symbol(next + 1).isThaiLetter, mark != 0x47 {
      note(.spaceInSyllable, (index - 1)..<(next + 2), nil, joined: next)
    } else {
      note(.impossible, (index - 1)..<(index + 1), nil)
    }
  }

  // MARK: Tone marks and THANTHAKHAT

  private mutating func checkToneMark(_ index: Int) {
    let mark = symbols[index]
    let before = symbol(index - 1)
    let isKiller = mark == Symbols.thanthakhat
    if before.isThaiConsonant { return }
    if !isKiller, before == 0x31 || (0x34...0x39).contains(before) { return }
    // Told at the vowel: SARA AM in two parts around its tone mark.
    if !isKiller, before == 0x4D, symbol(index + 1) == Symbols.saraAA { return }
    if isKiller, before == Symbols.saraI || before == Symbols.saraU { return }
    if before == mark {
      note(.repeatedMark, (index - 1)..<(index + 1), [mark], isCertain: true)
    } else if (0x48...0x4C).contains(before) {
      note(.twoMarks, (index - 2)..<(index + 1), nil)
    } else if !isKiller, [0x32, 0x33, 0x30].contains(before), symbol(index - 2).isThaiConsonant {
      note(.markOrder, (index - 1)..<(index + 1), [mark, before], isCertain: true)
    } else if !isKiller, before.isLeadingVowel, symbol(index + 1).isThaiConsonant {
      note(.markOrder, (index - 1)..<(index + 2), [before, symbols[index + 1], mark])
    } else {
      noteStray(index)
    }
  }

  // MARK: Vowels beside the consonant

  private mutating func checkFollowingVowel(_ index: Int) {
    let vowel = symbols[index]
    let before = symbol(index - 1)
    if vowel == Symbols.lakkhangyao {
      // ๅ stands only after ฤ and ฦ; elsewhere it is a mistyped า.
      if before != 0x24, before != 0x26 { note(.impossible, index..<(index + 1), [Symbols.saraAA]) }
      return
    }
    if vowel == Symbols.saraAA, (0x48...0x4B).contains(before), symbol(index - 2) == 0x4D {
      return note(.decomposedSaraAm, (index - 2)..<(index + 1), [before, Symbols.saraAM], isCertain: true)
    }
    if before.isThaiConsonant || (0x48...0x4B).contains(before) { return }
    if vowel == Symbols.saraA, before == Symbols.saraAA { return }
    if vowel == Symbols.saraAA, before == 0x4D {
      note(.decomposedSaraAm, (index - 1)..<(index + 1), [Symbols.saraAM], isCertain: true)
    } else if before == vowel {
      note(.repeatedVowel, (index - 1)..<(index + 1), [vowel], isCertain: true)
    } else {
      noteStray(index)
    }
  }

  private mutating func checkLeadingVowel(_ index: Int) {
    let vowel = symbols[index]
    let next = symbol(index + 1)
    if next.isThaiConsonant { return }
    if vowel == 0x40, next == 0x40 {
      note(.doubledSaraE, index..<(index + 2), [0x41], isCertain: true)
    } else if next.isLeadingVowel, symbol(index - 1) == vowel, vowel == 0x40 {
      return
    } else if next == vowel {
      note(.repeatedVowel, index..<(index + 2), [vowel], isCertain: true)
    } else if next.isSpace, symbol(index + 2).isThaiConsonant {
      note(.spaceInSyllable, index..<(index + 3), nil, joined: index + 1)
    } else if (0x48...0x4B).contains(next), symbol(index + 2).isThaiConsonant {
      return  // told at the tone mark
    } else {
      note(.impossible, index..<(index + 1), nil)
    }
  }

  // MARK: Noting

  /// A mark or vowel that has no letter to stand on: after a space it was torn from its letter.
  private mutating func noteStray(_ index: Int) {
    if symbol(index - 1).isSpace, index >= 2, symbol(index - 2).isThaiLetter,
      !symbol(index - 2).isLeadingVowel
    {
      note(.spaceBeforeMark, (index - 1)..<index, [], isCertain: symbol(index - 2).isThaiConsonant)
    } else if symbols[index] != Symbols.saraA || symbol(index - 1).isThaiLetter || index == 0 {
      note(.impossible, max(0, index - 1)..<(index + 1), nil)
    }
  }

  private mutating func note(
    _ kind: ClusterFault, _ range: Range<Int>, _ replacement: [Symbol]?, isCertain: Bool = false,
    joined space: Int? = nil
  ) {
    var bytes = text.utf8Range(ofSymbols: max(0, range.lowerBound)..<range.upperBound)
    var replaced = replacement.map { Self.string($0) }
    if let space {
      bytes = text.utf8Range(ofSymbols: space..<(space + 1))
      replaced = ""
    }
    faults.append(
      Fault(
        code: kind.code, severity: kind.severity, kind: .letters, range: bytes, replacement: replaced,
        isCertain: isCertain, message: kind.message, weight: 90))
  }

  private static func string(_ symbols: [Symbol]) -> String {
    var view = String.UnicodeScalarView()
    for symbol in symbols { view.append(Unicode.Scalar(UInt16(symbol) + 0x0E00) ?? "\u{FFFD}") }
    return String(view)
  }
}
