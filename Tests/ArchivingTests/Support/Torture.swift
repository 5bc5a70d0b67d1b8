/// Text that is hard to get back from a PDF: every base with every vowel and tone, and what stands around Thai words.
enum Torture {
  private static let bases = (0x0E01...0x0E2E).compactMap(Unicode.Scalar.init).map(String.init)
  private static let vowels = [
    "", "\u{E31}", "\u{E34}", "\u{E35}", "\u{E36}", "\u{E37}", "\u{E38}", "\u{E39}", "\u{E47}",
  ]
  private static let tones = ["", "\u{E48}", "\u{E49}", "\u{E4A}", "\u{E4B}", "\u{E4C}"]

  /// One paragraph for each base: all vowels with all tones, and sara am after every tone.
  static let combinations: [String] = bases.map { base in
    let marked = vowels.map { vowel in tones.map { base + vowel + $0 }.joined(separator: " ") }
    let saraAm = tones.dropLast().map { base + $0 + "\u{E33}" }.joined(separator: " ")
    return (marked + [saraAm]).joined(separator: " ")
  }

  /// What is hard for other reasons.
  static let sentences = [
    "ฤๅษี ฦๅ ๆ ฯลฯ ฯพณฯ ต่าง ๆ นานา ๏ ๚ ๛ ฿๑๒๓",
    "มาตรา ๙ (๑) และ (๒) พ.ศ. ๒๕๖๘ ราคา 1,250.75 บาท หรือ ๑,๒๕๐.๗๕ บาท A4 ๒ แผ่น",
    "“คำพูด” ‘คำพูด’ \"straight\" 'single' «guillemets» – en — em … ย่อ.",
    "ระบบ e-Plan e-LAAS Two-way Communication ITA O1–O43 fi ffi fl office",
    "https://www.nacc.go.th/ita?year=2568&id=๑#ข้อ อีเมล saraban@example.go.th",
    "น้ำ ซ้ำ ก้ำ ปั๊ม ฟื้นฟู ฝึกฝั่ง ป่าปี่ ญาญุญู ฐานฐุ กตัญญู ปฏิญาณ ฎีกา ฏ ฎุ ฏู",
    "เว้นวรรค\u{A0}ไม่ตัด คำ\u{200B}ต่อ\u{200B}คำ ก\u{200B}ข",
    "เ แ โ ใ ไ เก แก โก ใก ไก เก่ แก้ โก๊ ไก๋ เกี๊ยะ เปรี้ยว เครื่อง เมื่อ",
  ]
}
