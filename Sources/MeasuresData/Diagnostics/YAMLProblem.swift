import Diagnostics

/// The problems of libyaml in words an officer understands.
struct YAMLProblem {
  let message: LocalizedText
  let hint: LocalizedText

  /// The explanation of a message of libyaml 0.2, or nil for one that officers hardly meet.
  static func explanation(of problem: String) -> YAMLProblem? { explanations[problem] }

  private static let explanations: [String: YAMLProblem] = [
    "mapping values are not allowed in this context": YAMLProblem(
      message: LocalizedText(
        thai: "มีเครื่องหมาย : ในที่ที่ไม่ควรมี", english: "a colon stands where none may stand"),
      hint: LocalizedText(
        thai: "ใส่เครื่องหมายคำพูดคร่อมข้อความที่มี : หรือเว้นวรรคหลัง : ของบรรทัดก่อนหน้า",
        english: "put quotes around a text with a colon, or a space after the colon of the line before")),
    "did not find expected alphabetic or numeric character": indicator,
    "did not find expected whitespace or line break": indicator,
    "could not find expected ':'": YAMLProblem(
      message: LocalizedText(thai: "ไม่พบเครื่องหมาย : หลังชื่อฟิลด์", english: "there is no colon after a key"),
      hint: LocalizedText(
        thai: "เขียนเป็น ชื่อฟิลด์: ข้อความ และเว้นวรรคหลัง :",
        english: "write key: value, with a space after the colon")),
    "did not find expected key": YAMLProblem(
      message: LocalizedText(
        thai: "การย่อหน้าไม่ตรงกัน หรือเครื่องหมายคำพูดไม่ครบคู่",
        english: "the indentation does not fit, or a quote is not closed"),
      hint: indentHint),
    "did not find expected '-' indicator": YAMLProblem(
      message: LocalizedText(
        thai: "รายการนี้ควรขึ้นต้นด้วย - และย่อหน้าตรงกัน",
        english: "an item of a list should begin with a dash, aligned with the others"),
      hint: indentHint),
    "found character that cannot start any token": YAMLProblem(
      message: LocalizedText(
        thai: "มีอักขระที่ขึ้นต้นข้อความไม่ได้ เช่น แท็บ % @ หรือ `", english: "a text may not begin with a tab, %, @ or `"
      ),
      hint: LocalizedText(
        thai: "ย่อหน้าด้วยช่องว่างแทนแท็บ หรือใส่เครื่องหมายคำพูดคร่อมข้อความ",
        english: "indent with spaces, not tabs, or put quotes around the text")),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": YAMLProblem(
      message: LocalizedText(
        thai: "ไม่รู้จักลำดับ \\ ในเครื่องหมายคำพูดคู่", english: "this is no escape inside double quotes"),
      hint: LocalizedText(
        thai: "เขียน \\\\ แทน \\ หรือใช้เครื่องหมายคำพูดเดี่ยว", english: "write \\\\ for \\, or use single quotes")),
    "did not find expected ',' or '}'": unclosedBracket,
    "did not find expected ',' or ']'": unclosedBracket,
    "block sequence entries are not allowed in this context": YAMLProblem(
      message: LocalizedText(thai: "เครื่องหมาย - อยู่ผิดที่", english: "a dash stands where no list may begin"),
      hint: quoteHint),
  ]

  private static let quoteHint = LocalizedText(
    thai: "ใส่เครื่องหมายคำพูดคร่อมข้อความ หรือขึ้นบรรทัดใหม่ให้ถูกระดับ",
    english: "put quotes around the text, or begin a new line at the right depth")
  private static let indentHint = LocalizedText(
    thai: "ตรวจการย่อหน้าของบรรทัดนี้กับบรรทัดก่อนหน้า และเครื่องหมายคำพูด",
    english: "compare the indentation with the lines above, and check the quotes")
  private static let indicator = YAMLProblem(
    message: LocalizedText(
      thai: "ข้อความขึ้นต้นด้วย * & หรือ ! ซึ่งมีความหมายพิเศษ",
      english: "a text begins with *, & or !, which mean something else in YAML"),
    hint: LocalizedText(
      thai: "ใส่เครื่องหมายคำพูดคร่อมข้อความ", english: "put quotes around the text"))
  private static let tab = YAMLProblem(
    message: LocalizedText(thai: "ย่อหน้าด้วยแท็บไม่ได้", english: "a tab may not indent"),
    hint: LocalizedText(thai: "ใช้ช่องว่างแทนแท็บ", english: "use spaces in place of tabs"))
  private static let unclosedQuote = YAMLProblem(
    message: LocalizedText(thai: "เครื่องหมายคำพูดไม่มีตัวปิด", english: "a quote is not closed"),
    hint: LocalizedText(
      thai: "เติมเครื่องหมายคำพูดปิดท้ายข้อความ", english: "close the quote at the end of the text"))
  private static let unclosedBracket = YAMLProblem(
    message: LocalizedText(thai: "วงเล็บ [ หรือ { ไม่มีตัวปิด", english: "a bracket [ or { is not closed"),
    hint: quoteHint)
}
