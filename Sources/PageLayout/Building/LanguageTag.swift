/// BCP 47 language tags, as far as layout looks into them.
enum LanguageTag {
  /// Whether two tags name the same language, whatever their region: `th` and `th-TH`.
  static func samePrimary(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    var (one, other) = (first.utf8.makeIterator(), second.utf8.makeIterator())
    while true {
      let letter = letterOfPrimary(one.next())
      guard letter == letterOfPrimary(other.next()) else { return false }
      if letter == nil { return true }
    }
  }

  /// A letter of the primary part in lower case; nil at its end.
  private static func letterOfPrimary(_ byte: UInt8?) -> UInt8? {
    guard let byte, byte != UInt8(ascii: "-") else { return nil }
    return byte | 0x20
  }
}
