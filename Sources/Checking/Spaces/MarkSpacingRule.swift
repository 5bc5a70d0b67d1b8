import Diagnostics
import ThaiText

/// Spaces that official writing wants: on both sides of ๆ (Royal Society, 6th edition), before ฯลฯ, after พ.ศ. and
/// its like before a year, around the dash of a range; and never two in a row.
struct MarkSpacingRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    var faults: [Fault] = []
    let firstOfAndSoOn = Self.andSoOn[0]
    for (index, symbol) in text.symbols.enumerated() {
      if symbol == Symbols.maiyamok {
        faults += aroundMaiyamok(index, text)
      } else if symbol.isSpace {
        let isFirst = index == 0 || !text.symbols[index - 1].isSpace
        if isFirst, index + 1 < text.symbols.count, text.symbols[index + 1].isSpace {
          faults.append(doubledSpace(index, text))
        }
      } else if symbol.isDigit {
        if let fault = behindEra(index, text) { faults.append(fault) }
      } else if symbol == firstOfAndSoOn {
        if let fault = aroundAndSoOn(index, text) { faults.append(fault) }
      }
    }
    return faults
  }

  private func aroundMaiyamok(_ index: Int, _ text: CheckedText) -> [Fault] {
    let before = index > 0 && text.symbols[index - 1].isThaiLetter
    let after = index + 1 < text.symbols.count && text.symbols[index + 1].isThaiLetter
    guard before || after else { return [] }
    return [
      Fault(
        code: "spaces.maiyamok", severity: .warning, kind: .spaces,
        range: text.utf8Range(ofSymbols: index..<(index + 1)),
        replacement: (before ? " " : "") + "ๆ" + (after ? " " : ""), isCertain: true,
        message: LocalizedText(
          thai: "ต้องเว้นวรรคหน้าและหลังไม้ยมก", english: "MAIYAMOK has a space on both sides"), weight: 70)
    ]
  }

  /// ฯลฯ at a letter: a space stands on both sides of it (Royal Society, 6th edition).
  private func aroundAndSoOn(_ index: Int, _ text: CheckedText) -> Fault? {
    let end = index + Self.andSoOn.count
    guard text.symbols[index] == Self.andSoOn[0], end <= text.symbols.count,
      text.symbols[index..<end].elementsEqual(Self.andSoOn)
    else { return nil }
    let before = index > 0 && (text.symbols[index - 1].isThaiLetter || text.symbols[index - 1].isDigit)
    let after = end < text.symbols.count && (text.symbols[end].isThaiLetter || text.symbols[end].isDigit)
    guard before || after else { return nil }
    // Where one space is missing, the place of it alone: the words on both sides show it.
    let symbols = before && after ? index..<end : before ? index..<index : end..<end
    return Fault(
      code: "spaces.and-so-on", severity: .warning, kind: .spaces, range: text.utf8Range(ofSymbols: symbols),
      replacement: before && after ? " ฯลฯ " : " ", isCertain: true,
      message: LocalizedText(
        thai: "ต้องเว้นวรรคหน้าและหลัง ฯลฯ", english: "ฯลฯ has a space on both sides"), weight: 70)
  }

  private static let andSoOn = SymbolText(utf8: Array("ฯลฯ".utf8)).symbols

  private func doubledSpace(_ index: Int, _ text: CheckedText) -> Fault {
    var end = index
    while end < text.symbols.count, text.symbols[end].isSpace { end += 1 }
    return Fault(
      code: "spaces.doubled", severity: .warning, kind: .spaces,
      range: text.utf8Range(ofSymbols: index..<end),
      replacement: " ", isCertain: true,
      message: LocalizedText(
        thai: "มีเว้นวรรคติดกันมากกว่าหนึ่งช่อง", english: "there is more than one space in a row"), weight: 70)
  }

  /// พ.ศ. and ค.ศ. straight before a digit.
  private func behindEra(_ index: Int, _ text: CheckedText) -> Fault? {
    guard text.symbols[index].isDigit, index >= 4, text.symbols[index - 1] == Symbols.fullStop else {
      return nil
    }
    let era = text.utf8String(text.utf8Range(ofSymbols: (index - 4)..<index))
    guard ["พ.ศ.", "ค.ศ."].contains(where: { $0.utf8.elementsEqual(era.utf8) }) else { return nil }
    var end = index
    while end < text.symbols.count, text.symbols[end].isDigit { end += 1 }
    let offset = text.utf8Offsets[index]
    return Fault(
      code: "spaces.abbreviation", severity: .warning, kind: .spaces, range: offset..<offset,
      replacement: " ",
      isCertain: true,
      message: LocalizedText(
        thai: "ต้องเว้นวรรคระหว่าง \(era) กับปี", english: "a space stands between \(era) and the year"),
      weight: 70)
  }
}
