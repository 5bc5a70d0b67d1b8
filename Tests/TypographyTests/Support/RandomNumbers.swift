/// Repeatable random numbers (splitmix64): a failing test prints its seed.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

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
