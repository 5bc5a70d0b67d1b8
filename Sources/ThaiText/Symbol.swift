/// One Unicode scalar reduced to what line breaking needs to know of it, in one byte.
///
/// A scalar of the Thai block is its offset in the block (U+0E01 ก is 0x01); every other scalar is a class,
/// a subset of the line breaking classes of UAX #14. The byte doubles as label in the lexicon's automaton.
package typealias Symbol = UInt8

/// Classes of scalars outside the Thai block, and the Thai letters that rules mention.
package enum Symbols {
  // UAX #14 classes; the values lie above the Thai block's 0x01...0x5B.
  package static let space: Symbol = 0x60  // SP, with tabulator
  package static let glue: Symbol = 0x61  // GL: no-break space and the like
  package static let wordJoiner: Symbol = 0x62  // WJ
  package static let zeroWidthSpace: Symbol = 0x63  // ZW
  package static let digit: Symbol = 0x64  // NU, ASCII; Thai digits keep their own symbols
  package static let letter: Symbol = 0x65  // AL, Latin and any other alphabet
  package static let opening: Symbol = 0x66  // OP
  package static let closing: Symbol = 0x67  // CL, CP
  package static let openingQuote: Symbol = 0x68  // QU, initial
  package static let closingQuote: Symbol = 0x69  // QU, final
  package static let straightQuote: Symbol = 0x6A  // QU, of either kind
  package static let exclamation: Symbol = 0x6B  // EX
  package static let fullStop: Symbol = 0x6C  // IS
  package static let comma: Symbol = 0x6D  // IS
  package static let colon: Symbol = 0x6E  // IS
  package static let slash: Symbol = 0x6F  // SY
  package static let hyphen: Symbol = 0x70  // HY
  package static let dash: Symbol = 0x71  // BA, B2
  package static let prefix: Symbol = 0x72  // PR: currency
  package static let postfix: Symbol = 0x73  // PO: %
  package static let ellipsis: Symbol = 0x74  // IN
  package static let combining: Symbol = 0x75  // CM
  package static let ideograph: Symbol = 0x76  // ID, emoji and pictures: may break on both sides
  package static let softHyphen: Symbol = 0x77  // BA
  package static let queryMark: Symbol = 0x78  // AL in UAX #14: & = _ # ~ + of addresses
  package static let at: Symbol = 0x79  // @
  package static let zeroWidthJoiner: Symbol = 0x7B  // ZWJ
  package static let bullet: Symbol = 0x7A  // • and others that start list items

  package static let paiyannoi: Symbol = 0x2F
  package static let saraA: Symbol = 0x30
  package static let maiHanAkat: Symbol = 0x31
  package static let saraAA: Symbol = 0x32
  package static let saraAM: Symbol = 0x33
  package static let saraI: Symbol = 0x34
  package static let saraU: Symbol = 0x38
  package static let baht: Symbol = 0x3F
  package static let lakkhangyao: Symbol = 0x45
  package static let maiyamok: Symbol = 0x46
  package static let maitaikhu: Symbol = 0x47
  package static let thanthakhat: Symbol = 0x4C
  package static let koKai: Symbol = 0x01
  package static let noNen: Symbol = 0x13
}

extension Symbol {
  /// A letter, vowel or mark of which Thai words are written: ก–ฮ ะ–ฺ เ–ๅ ็–๎.
  package var isThaiLetter: Bool {
    (0x01...0x2E).contains(self) || (0x30...0x3A).contains(self) || (0x40...0x45).contains(self)
      || (0x47...0x4E).contains(self)
  }

  /// A consonant, ก–ฮ.
  package var isThaiConsonant: Bool { (0x01...0x2E).contains(self) }

  /// A vowel written before its consonant: เ แ โ ใ ไ.
  package var isLeadingVowel: Bool { (0x40...0x44).contains(self) }

  /// A mark above or below a consonant, or SARA AM: what a cluster goes on with (UAX #29, Extend and SpacingMark).
  package var isThaiMark: Bool {
    self == Symbols.maiHanAkat || (0x33...0x3A).contains(self) || (0x47...0x4E).contains(self)
  }

  /// What belongs to the cluster before it in any script.
  var isExtending: Bool { isThaiMark || self == Symbols.combining || self == Symbols.zeroWidthJoiner }

  /// A vowel or mark that may not begin a line.
  package var isFollowingVowelOrMark: Bool {
    (0x30...0x3A).contains(self) || self == 0x45 || (0x47...0x4E).contains(self)
  }

  package var isThaiDigit: Bool { (0x50...0x59).contains(self) }

  package var isDigit: Bool { self == Symbols.digit || isThaiDigit }

  /// What belongs to an unbroken token such as E๒: letters of other alphabets and digits.
  var isAlphanumeric: Bool { self == Symbols.letter || isDigit }

  /// A space that a line may end with.
  package var isSpace: Bool { self == Symbols.space }

  var isQuoteOrBracketOpening: Bool { self == Symbols.opening || self == Symbols.openingQuote }
}
