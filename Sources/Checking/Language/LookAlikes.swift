import ThaiText

/// Letters that are taken for each other by eye, by a poor scan, or by a finger on the wrong row.
enum LookAlikes {
  private static let groups = [
    "กภถ", "คดตศ", "ชซข", "บปษผฝฟพ", "มน", "รธ", "หท", "ลส", "ฎฏ", "อฮ", "วา", "โไใ", "เแ", "ณญ", "ุู",
    "\u{E34}\u{E35}\u{E36}\u{E37}\u{E31}\u{E47}", "\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}",
  ]

  private static let pairs: Set<UInt16> = {
    var pairs: Set<UInt16> = []
    for group in groups {
      let letters = SymbolText(utf8: Array(group.utf8)).symbols
      for first in letters {
        for second in letters where first != second { pairs.insert(pair(first, second)) }
      }
    }
    return pairs
  }()

  private static func pair(_ first: Symbol, _ second: Symbol) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  static func areAlike(_ first: Symbol, _ second: Symbol) -> Bool { pairs.contains(pair(first, second)) }
}
