import ThaiText

/// Letters that are taken for each other by eye, by a poor scan, or by a finger on the wrong row.
enum LookAlikes {
  private static let groups = [
    "กภถ", "คดตศ", "ชซข", "บปษผฝฟพ", "มน", "รธ", "หท", "ลส", "ฎฏ", "อฮ", "วา", "โไใ", "เแ", "ณญ", "ุู",
    "\u{E34}\u{E35}\u{E36}\u{E37}\u{E31}\u{E47}", "\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}",
  ]

  /// For each letter below 128 those that are taken for it.
  private static let sets: [LetterSet] = {
    var sets = [LetterSet](repeating: LetterSet(low: 0, high: 0), count: 128)
    for group in groups {
      let letters = SymbolText(utf8: Array(group.utf8)).symbols
      for first in letters {
        for second in letters where first != second { sets[Int(first & 0x7F)].insert(second) }
      }
    }
    return sets
  }()

  /// The letters that are taken for another.
  static func letters(like letter: Symbol) -> LetterSet { sets[Int(letter & 0x7F)] }
}
