import Diagnostics
import MeasuresData
import ThaiText

/// Names of divisions that were split by a space. The agency's list says how they are written; without one, the
/// other places of the report do.
struct DivisionNameRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role == .division || text.role == .item || text.role == .detail else { return [] }
    return text.symbols.indices.compactMap { index in
      text.symbols[index].isSpace ? fault(at: index, in: text, context) : nil
    }
  }

  private func fault(at space: Int, in text: CheckedText, _ context: CheckContext) -> Fault? {
    guard space > 0, space + 1 < text.symbols.count else { return nil }
    let isKnown = context.divisions.contains { joins($0, at: space, in: text) }
    guard isKnown || text.role == .division && !beginsDivision(text, space + 1) && !isEnumeration(space, text)
    else { return nil }
    return Fault(
      code: "spaces.division-name", severity: .warning, kind: .spaces,
      range: text.utf8Range(ofSymbols: space..<(space + 1)), replacement: "", isCertain: true,
      message: LocalizedText(
        thai: "ชื่อส่วนราชการถูกแยกด้วยเว้นวรรค", english: "the name of a division is split by a space"),
      weight: 65)
  }

  /// A name of three parts has spaces between them: กองการศึกษา ศาสนาและวัฒนธรรม, กองการศึกษา ศาสนา และวัฒนธรรม.
  private func isEnumeration(_ space: Int, _ text: CheckedText) -> Bool {
    let offset = text.utf8Offsets[space]
    if text.utf8[(offset + 1)...].starts(with: Self.and) { return text.utf8[..<offset].contains(0x20) }
    return Bytes.contain("และ", in: Array(text.utf8[(offset + 1)...]))
  }

  private static let and = Array("และ".utf8)

  /// Whether the letters around a space make a name of a division when the space is taken out.
  private func joins(_ name: [UInt8], at space: Int, in text: CheckedText) -> Bool {
    let bytes = text.utf8
    let offset = text.utf8Offsets[space]
    for cut in stride(from: 3, to: name.count, by: 3)
    where cut <= offset && bytes[offset - 1] == name[cut - 1] {
      guard bytes[(offset - cut)..<offset].elementsEqual(name[..<cut]),
        bytes[(offset + 1)...].starts(with: name[cut...])
      else { continue }
      return true
    }
    return false
  }

  /// Words with which the name of a division, or of whom else is responsible, begins.
  private static let heads = [
    "สำนัก", "กอง", "ฝ่าย", "งาน", "ส่วน", "หน่วย", "ศูนย์", "โรงเรียน", "คณะ", "นายก", "ปลัด", "รองปลัด", "ผู้", "หัวหน้า",
    "เจ้าหน้าที่", "นัก", "ทุก",
    "สภา", "กลุ่ม", "ประธาน", "เลขา",
  ]

  private func beginsDivision(_ text: CheckedText, _ index: Int) -> Bool {
    let rest = text.utf8[text.utf8Offsets[index]...]
    return !text.symbols[index].isThaiLetter || Self.heads.contains { rest.starts(with: $0.utf8) }
  }
}
