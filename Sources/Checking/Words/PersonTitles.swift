import ThaiText

/// Titles that announce the name of a person.
enum PersonTitles {
  private static let titles = [
    "นาย", "นาง", "นางสาว", "น.ส.", "ดร.", "ศ.", "รศ.", "ผศ.", "นพ.", "พญ.", "ทพ.", "พล", "พ.อ.", "พ.ต.",
    "ร.ต.", "ส.ต.", "ว่าที่", "พระ", "คุณหญิง", "หม่อม",
    "เด็กชาย", "เด็กหญิง", "แพทย์หญิง", "นายแพทย์",
  ]
  /// Words that only look like titles.
  private static let others = ["นายก", "นายจ้าง", "นายทะเบียน", "พระราช"]
  /// A first and a family name are no longer, in bytes.
  private static let reach = 75

  /// Whether a title stands shortly before a symbol, in its own run of letters or in one of the two before.
  static func stand(before index: Int, in text: CheckedText) -> Bool {
    let end = text.utf8Offsets[min(index, text.symbols.count)]
    let start = max(0, end - reach)
    let words = text.utf8[start..<end].split(separator: 0x20, omittingEmptySubsequences: false).suffix(3)
    return words.enumerated().contains { offset, word in
      // The first word may be cut; one that begins the text or follows a space is whole.
      guard offset > 0 || start == 0 || word.startIndex > start else { return false }
      return titles.contains { word.starts(with: $0.utf8) } && !others.contains { word.starts(with: $0.utf8) }
    }
  }
}
