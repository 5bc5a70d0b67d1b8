import Diagnostics

/// What the readers say about text that copying has damaged.
extension Diagnostic {
  static func decomposedSaraAm(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.decomposed-sara-am",
      message: LocalizedText(
        thai: "สระอำแยกเป็น ◌ํ กับ า โปรแกรมรวมเป็น ำ ให้แล้ว",
        english: "SARA AM is written as two characters; it was joined"),
      span: span, hints: [LocalizedText(thai: "พิมพ์ ำ ใหม่ในไฟล์", english: "type ำ anew in the file")])
  }

  static func repeatedMark(_ mark: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.repeated-mark",
      message: LocalizedText(
        thai: "มีสระหรือวรรณยุกต์ ◌\(mark) ซ้อนกันบนพยัญชนะเดียว",
        english: "a letter carries a mark too many: ◌\(mark)"),
      span: span, hints: [LocalizedText(thai: "ลบตัวที่เกิน", english: "delete the one too many")])
  }

  static func repeatedVowel(_ vowel: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.repeated-vowel",
      message: LocalizedText(thai: "มีสระ \(vowel) ซ้ำกันสองตัว", english: "the vowel \(vowel) stands twice"),
      span: span, hints: [LocalizedText(thai: "ลบตัวที่เกิน", english: "delete the one too many")])
  }

  static func doubledSaraE(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.doubled-sara-e",
      message: LocalizedText(
        thai: "พิมพ์ เ สองตัวแทนสระแอ", english: "SARA E stands twice where SARA AE is meant"),
      span: span, hints: [LocalizedText(thai: "เปลี่ยนเป็น แ", english: "write แ")])
  }

  static func privateUseThai(_ scalar: Unicode.Scalar, letter: Unicode.Scalar, at span: SourceSpan)
    -> Diagnostic
  {
    let name = letter.isThaiMark ? "◌\(letter)" : "\(letter)"
    return Diagnostic(
      .warning, code: "data.private-use-thai",
      message: LocalizedText(
        thai: "อักขระ \(scalar.codePointName) ของฟอนต์รุ่นเก่า โปรแกรมเปลี่ยนเป็น \(name) ให้แล้ว",
        english: "\(scalar.codePointName) of an old font was read as \(name)"),
      span: span,
      hints: [LocalizedText(thai: "พิมพ์ \(name) ใหม่ในไฟล์", english: "type \(name) anew in the file")])
  }

  static func invisibleCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.invisible-character",
      message: LocalizedText(
        thai: "มีอักขระที่มองไม่เห็น \(scalar.codePointName) โปรแกรมตัดออกให้แล้ว",
        english: "there is an invisible character \(scalar.codePointName); it was left out"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ลบอักขระนี้ในไฟล์ หากต้องการจุดที่ตัดบรรทัดได้ให้ใช้ U+200B",
          english: "delete it in the file; U+200B is the one that allows a line to end")
      ])
  }

  static func replacementCharacter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.lost-character",
      message: LocalizedText(
        thai: "มีอักขระ � แสดงว่าตัวอักษรตรงนี้สูญหายไปก่อนแล้ว",
        english: "there is a � here: a letter was lost before the file came here"),
      span: span,
      hints: [LocalizedText(thai: "พิมพ์ตัวอักษรที่ถูกต้องแทน", english: "type the letter that belongs here")])
  }
}

extension Unicode.Scalar {
  /// The name of the code point, such as U+200D.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
