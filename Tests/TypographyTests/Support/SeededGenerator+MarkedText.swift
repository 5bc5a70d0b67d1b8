import TestSupport

extension SeededGenerator {
  /// Text of Thai letters, marks in any order, digits, Latin, punctuation and spaces, with breaks marked for
  /// `MarkedText`.
  mutating func markedText(length: Int) -> String {
    let letters = ["ก", "ป", "ฟ", "ญ", "ฎ", "เ", "โ", "า", "ะ", "ำ", "ๆ"]
    let marks = ["ิ", "ี", "ุ", "ู", "ั", "็", "่", "้", "๊", "์", "ำ"]
    let others = ["๑", "2", "A", "fi", "(", ")", "“", "”", ".", "/", " ", " _", " |", "-"]
    var text = ""
    for _ in 0..<length {
      switch Int.random(in: 0..<20, using: &self) {
      case 0..<9: text += letters.randomElement(using: &self) ?? ""
      case 9..<14: text += marks.randomElement(using: &self) ?? ""
      case 14..<17: text += others.randomElement(using: &self) ?? ""
      default:
        // Breaks only before a consonant: never inside a cluster.
        text += (["|", "|", "|", "~", "^"].randomElement(using: &self) ?? "") + "ก"
      }
    }
    return text
  }
}
