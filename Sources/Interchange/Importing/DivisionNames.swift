/// Takes a line of names of divisions apart.
enum DivisionNames {
  /// Words with which the name of a division begins.
  private static let kinds = ["สำนัก", "กอง", "ฝ่าย", "งาน", "ส่วน", "หน่วย", "ศูนย์", "โรงเรียน"]

  /// The names: a new one begins after a space where a kind of division is named. `กองสาธารณสุข และสิ่งแวดล้อม`
  /// stays whole, space and all.
  static func split(_ text: String) -> [String] {
    var names: [[UInt8]] = []
    for word in text.utf8.split(separator: 0x20) {
      if let last = names.indices.last, !beginsName(word) {
        names[last].append(0x20)
        names[last] += word
      } else {
        names.append(Array(word))
      }
    }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func beginsName(_ word: Substring.UTF8View) -> Bool {
    kinds.contains { word.starts(with: $0.utf8) }
  }
}
