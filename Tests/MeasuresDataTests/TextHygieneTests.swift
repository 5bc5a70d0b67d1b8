import Diagnostics
import TestSupport
import Testing

@testable import MeasuresData

@Suite struct TextHygieneTests {
  private func check(_ text: String, _ kinds: [TextFault.Kind], gives repaired: String) {
    let clean = TextHygiene.clean(text)
    #expect(clean.faults.map(\.kind) == kinds)
    #expect(
      clean.text.unicodeScalars.elementsEqual(repaired.unicodeScalars),
      "\(clean.text.unicodeScalars.map(\.value))")
  }

  @Test func leavesSoundTextAlone() {
    for text in ["น้ำ กี่ ฟื้น ญู ก็ ต่าง ๆ", "ABC (๑) “ก”", "ก\u{200B}ข", "กำ้า", ""] { check(text, [], gives: text) }
  }

  /// The quick look at bytes lets no text pass that the look at letters finds faulty.
  @Test(arguments: 0..<40) func bytesTellWhatLettersTell(seed: UInt64) {
    let parts: [Unicode.Scalar] = [
      "ก", "ค", "\u{0E31}", "\u{0E32}", "\u{0E33}", "\u{0E40}", "\u{0E48}", "\u{0E49}", "\u{0E4C}",
      "\u{0E4D}",
      "\u{0E38}", "๑", "๑", "a", " ", "\n", "\u{07}", "\u{7F}", "\u{85}", "\u{AD}", "\u{200B}", "\u{200D}",
      "–",
      "\u{F70A}", "\u{FFFD}", "\u{FEFF}",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        text.append(parts.randomElement(using: &generator) ?? " ")
      }
      let (quick, thorough) = (TextHygiene.clean(String(text)), TextHygiene.cleanByScalars(String(text)))
      #expect(Array(quick.text.utf8) == Array(thorough.text.utf8), "seed \(seed)")
      #expect(quick.faults.map(\.kind) == thorough.faults.map(\.kind), "seed \(seed): \(text.map(\.value))")
    }
  }

  @Test func composesSaraAm() {
    check("ก\u{0E4D}\u{0E32}", [.decomposedSaraAm], gives: "กำ")
    check("น\u{0E4D}\u{0E49}\u{0E32}", [.decomposedSaraAm], gives: "น\u{0E49}\u{0E33}")
    check("น\u{0E49}\u{0E4D}\u{0E32}", [.decomposedSaraAm], gives: "น\u{0E49}\u{0E33}")
    check("น\u{0E4D}", [], gives: "น\u{0E4D}")
    check("\u{0E32}", [], gives: "\u{0E32}")
  }

  @Test func reportsRepetition() {
    check("ที่่", [.repeatedMark("\u{0E48}")], gives: "ที่่")
    check("ก่้", [.repeatedMark("\u{0E49}")], gives: "ก่้")
    check("ดีี", [.repeatedMark("\u{0E35}")], gives: "ดีี")
    check("เวลาา", [.repeatedVowel("\u{0E32}")], gives: "เวลาา")
    check("เเละ", [.doubledSaraE], gives: "เเละ")
    check("ดี ี", [], gives: "ดี ี")
  }

  @Test func mapsThePrivateUseOfOldFonts() {
    check(
      "ป\u{F70A}า", [.privateUse("\u{F70A}", letter: "\u{0E48}")], gives: "ป\u{0E48}า")
    check(
      "\u{F700}\u{F70F}", [.privateUse("\u{F700}", letter: "ฐ"), .privateUse("\u{F70F}", letter: "ญ")],
      gives: "ฐญ")
    check("\u{F71A}\u{F71B}", [.privateUse("\u{F71A}", letter: "\u{0E3A}")], gives: "\u{0E3A}\u{F71B}")
  }

  @Test func repairsWhatPrivateUseHides() {
    check(
      "น\u{F711}\u{F714}า",
      [
        .privateUse("\u{F711}", letter: "\u{0E4D}"), .privateUse("\u{F714}", letter: "\u{0E49}"),
        .decomposedSaraAm,
      ],
      gives: "น\u{0E49}\u{0E33}")
  }

  @Test(
    arguments: ["\u{AD}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{202C}", "\u{2060}", "\u{FEFF}"]
      as [Unicode.Scalar])
  func removesInvisibleCharacters(_ scalar: Unicode.Scalar) {
    check("ก\(scalar)ข", [.invisible(scalar)], gives: "กข")
  }

  @Test func findsRepetitionAcrossARemovedCharacter() {
    check("ที่\u{200C}่", [.invisible("\u{200C}"), .repeatedMark("\u{0E48}")], gives: "ที่่")
  }

  @Test func reportsWhatCannotBePrinted() {
    check("ก\u{7}ข", [.control("\u{7}")], gives: "ก\u{7}ข")
    check("ก\u{FFFD}ข", [.replacement], gives: "ก\u{FFFD}ข")
  }

  /// The place of damage in a file, whatever the style of the scalar: column of the first faulty character.
  @Test(arguments: [
    ("a: ขที่่", 1, 8), ("a: 'ข''ที่่'", 1, 11), ("a: \"\\u0E02\\n ที่่\"", 1, 17), ("a: |\n  ข\n  ที่่\n", 3, 6),
    ("a: >- # ก\n   ข\n   ที่่\n", 3, 7), ("{\"a\": \"\\uD83D\\uDE00ที่่\"}", 1, 23), ("a: ข\n  ที่่\n", 2, 6),
    ("a: 'ข\n\n  ที่่'\n", 3, 6),
  ])
  func placesDamage(_ text: String, line: Int, column: Int) throws {
    let diagnostics = DataReader.read(SourceFile(name: "r", text: text)).diagnostics.filter {
      $0.code == "data.repeated-mark"
    }
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.span?.start == SourceLocation(line: line, scalarColumn: column))
    #expect(diagnostics.first?.span?.utf8Range.count == 3)
  }

  /// Whatever is thrown at it: faults lie inside the text, in order, and a repaired text has nothing left to repair.
  @Test func repairIsCompleteForAnyText() {
    var generator = SeededGenerator(seed: 2568)
    let scalars: [Unicode.Scalar] = [
      "ก", "น", "\u{0E32}", "\u{0E33}", "\u{0E4D}", "\u{0E48}", "\u{0E49}", "\u{0E34}", "เ", " ", "a",
      "\u{200B}",
      "\u{200C}", "\u{F711}", "\u{F714}", "\u{FEFF}", "😀",
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        text.append(scalars.randomElement(using: &generator) ?? "ก")
      }
      let clean = TextHygiene.clean(String(text))
      let again = TextHygiene.clean(clean.text)
      let repairs = again.faults.filter { $0.kind == .decomposedSaraAm || isRepairable($0.kind) }
      #expect(
        repairs.isEmpty, "seed 2568: \(String(text).unicodeScalars.map { String($0.value, radix: 16) })")
      #expect(
        clean.faults.allSatisfy {
          $0.utf8Range.lowerBound >= 0 && $0.utf8Range.upperBound <= String(text).utf8.count
        })
    }
  }

  private func isRepairable(_ kind: TextFault.Kind) -> Bool {
    switch kind {
    case .privateUse, .invisible, .decomposedSaraAm: true
    default: false
    }
  }
}
