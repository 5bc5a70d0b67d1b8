import ThaiText

/// Words of grammar and what they say about a space beside them.
enum FunctionWords {
  /// Words after which a clause goes on: no space can follow them.
  private static let unfinished: Set<[Symbol]> = words([
    "ใน", "การ", "ความ", "และ", "กับ", "ของ", "แก่", "สำหรับ", "ทุก", "ตลอด", "โดย", "เพื่อ", "จาก", "ให้", "หรือ",
    "ซึ่ง", "ต่อ", "ตาม",
    "แห่ง", "ด้วย", "เป็น", "คือ", "ถึง", "สู่", "แต่ละ", "บาง", "หลาย", "เมื่อ", "ตั้งแต่", "ระหว่าง", "ภายใน", "ภายใต้",
    "ทาง", "ด้าน",
    "ผู้", "ไม่", "จะ", "ให้แก่", "เกี่ยวกับ", "เนื่องจาก", "ที่", "ว่า", "อย่าง", "เพื่อให้", "ในการ", "ที่จะ", "ร่วมกับ",
    "รวมทั้ง", "พร้อมทั้ง",
    "ณ", "อัน", "ซึ่งเป็น", "โดยมี", "ด้วยการ", "เช่น",
  ])

  /// Words with which a clause or a further member of a list begins after a space.
  private static let openers: [[Symbol]] = Array(
    words([
      "และ", "หรือ", "เพื่อ", "โดย", "ซึ่ง", "แต่", "จึง", "ทั้ง", "รวมถึง", "รวมทั้ง", "ตลอดจน", "พร้อม", "เช่น", "ได้แก่",
      "อาทิ", "เมื่อ", "หาก",
      "ดังนั้น", "ส่งผล", "ทำให้", "ดังนี้", "ดังต่อไปนี้", "จำนวน", "ประจำปี", "ณ", "ตั้งแต่", "ว่า",
    ]))

  /// Words with which a clause goes on, and none begins.
  private static let continuations: [[Symbol]] = Array(
    words(["ของ", "แก่", "แห่ง", "เป็น", "กับ", "ร่วมกับ", "ด้วยกัน", "ขึ้น", "ลง"]))

  /// Adverbs that begin like a word with which a clause goes on: a space before them is often meant.
  private static let adverbs: [[Symbol]] = Array(
    words(["เป็นประจำ", "เป็นระยะ", "เป็นต้น", "เป็นราย", "เป็นลำดับ", "เป็นลายลักษณ์"]))

  /// Words that no name of a place begins with: after ตำบล or โรงเรียน by itself the sentence goes on with them.
  private static let plainWords: [[Symbol]] = Array(
    words([
      "และ", "ทุก", "ของ", "ให้", "เพื่อ", "ได้", "จะ", "โดย", "ต้อง", "เป็น", "ซึ่ง", "หรือ", "กับ", "ตาม", "ลงนาม",
      "จัดทำ",
      "ดำเนินการ", "รับทราบ", "เห็นชอบ", "อนุมัติ",
    ]))
  /// Words that only end like the head of a name of a place.
  private static let noHeads: [[Symbol]] = Array(words(["นายอำเภอ", "ตัวชี้วัด", "แบบวัด"]))

  /// The stretches of a text that stand where a name of a place is to be expected but begin like a sentence.
  static func plainAfterPlaces(_ symbols: [Symbol], _ division: WordDivision) -> [Range<Int>] {
    guard division.isInName.contains(true) else { return [] }
    var stretches: [Range<Int>] = []
    var start = 0
    while let first = division.isInName[start...].firstIndex(of: true) {
      let end = division.isInName[first...].firstIndex(of: false) ?? symbols.count
      // The first letter of a name does not count as inside it.
      let name = max(0, first - 1)
      if noHeads.contains(where: { symbols[..<name].suffix($0.count).elementsEqual($0) })
        || plainWords.contains(where: { symbols[name..<end].starts(with: $0) })
      {
        stretches.append(first..<end)
      }
      start = end
    }
    return stretches
  }

  /// Whether a word that continues its clause begins at a symbol.
  static func continuesClause(_ text: CheckedText, at index: Int) -> Bool {
    guard index < text.division.pieceIndices.count, text.division.pieceIndices[index] >= 0 else {
      return false
    }
    let piece = text.division.pieces[Int(text.division.pieceIndices[index])]
    return piece.start == index && !adverbs.contains(where: { text.symbols[index...].starts(with: $0) })
      && continuations.contains { $0.elementsEqual(text.symbols[piece.start..<piece.end]) }
  }

  /// Whether the word that ends before a symbol leaves its clause open.
  static func ends(_ text: CheckedText, before index: Int) -> Bool {
    guard index > 0, text.division.pieceIndices[index - 1] >= 0 else { return false }
    let piece = text.division.pieces[Int(text.division.pieceIndices[index - 1])]
    guard piece.isKnown, piece.end == index else { return false }
    return unfinished.contains(Array(text.symbols[piece.start..<piece.end]))
  }

  /// Whether a clause or member of a list begins at a symbol.
  static func beginsClause(_ text: CheckedText, at index: Int) -> Bool {
    openers.contains { text.symbols[index...].starts(with: $0) }
  }

  private static func words(_ list: [String]) -> Set<[Symbol]> {
    Set(list.map { SymbolText(utf8: Array($0.utf8)).symbols })
  }
}
