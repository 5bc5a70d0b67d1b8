import Diagnostics

extension Diagnostic {
  /// A character that no face of the chain has.
  static func missingGlyph(scalar: UInt32, origin: (span: SourceSpan?, dataPath: String?)) -> Diagnostic {
    let name = codePointName(scalar)
    let shown = Unicode.Scalar(scalar).map { isVisible($0) ? "“\($0)” (\(name))" : name } ?? name
    return Diagnostic(
      .error, code: "text.missing-glyph",
      message: LocalizedText(
        thai: "ไม่มีฟอนต์ใดมีอักขระ \(shown)", english: "no font has the character \(shown)"),
      span: origin.span, dataPath: origin.dataPath,
      hints: [
        LocalizedText(
          thai: "แก้อักขระในข้อมูล หรือวางฟอนต์ที่มีอักขระนี้ไว้ในโฟลเดอร์ fonts/ แล้วระบุใน font-family",
          english: "change the character, or put a font that has it into fonts/ and name it in font-family")
      ])
  }

  /// A character of a script that runs from right to left.
  static func rightToLeftText(scalar: UInt32, origin: (span: SourceSpan?, dataPath: String?)) -> Diagnostic {
    Diagnostic(
      .warning, code: "text.right-to-left",
      message: LocalizedText(
        thai: "อักขระ \(codePointName(scalar)) เป็นอักษรที่เขียนจากขวาไปซ้าย ซึ่งโปรแกรมยังเรียงไม่ได้ ลำดับในเอกสารจะผิด",
        english:
          "\(codePointName(scalar)) belongs to a script that runs from right to left, which is set in wrong order"
      ),
      span: origin.span, dataPath: origin.dataPath)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }

  /// `U+0E01`.
  private static func codePointName(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
