import Diagnostics
import MeasuresData

/// Characters that no Thai text holds: glyph numbers of old fonts, characters without a shape, lost letters.
struct StrangeCharacterRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    TextHygiene.clean(text.text).faults.compactMap { fault(for: $0) }
  }

  private func fault(for found: TextFault) -> Fault? {
    let (code, message, replacement, severity): (String, LocalizedText, String?, Finding.Severity)
    switch found.kind {
    case .privateUse(let scalar, let letter):
      code = "letters.private-use"
      message = LocalizedText(
        thai: "อักขระ \(scalar.codePointName) ของฟอนต์รุ่นเก่า",
        english: "\(scalar.codePointName) is a glyph number of an old font")
      (replacement, severity) = (String(letter), .warning)
    case .invisible(let scalar):
      code = "letters.invisible"
      message = LocalizedText(
        thai: "มีอักขระที่มองไม่เห็น \(scalar.codePointName)",
        english: "there is an invisible character \(scalar.codePointName)")
      (replacement, severity) = ("", .warning)
    case .replacement:
      code = "letters.lost-character"
      message = LocalizedText(thai: "ตัวอักษรตรงนี้สูญหาย", english: "a letter was lost here")
      (replacement, severity) = (nil, .error)
    case .control(let scalar):
      code = "letters.control-character"
      message = LocalizedText(
        thai: "มีอักขระควบคุม \(scalar.codePointName)",
        english: "there is a control character \(scalar.codePointName)")
      (replacement, severity) = (nil, .error)
    case .decomposedSaraAm, .repeatedMark, .repeatedVowel, .doubledSaraE:
      return nil  // ClusterRule tells these
    }
    return Fault(
      code: code, severity: severity, kind: .letters, range: found.utf8Range, replacement: replacement,
      isCertain: replacement != nil, message: message, weight: 95)
  }
}
