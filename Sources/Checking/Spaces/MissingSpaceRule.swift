import Diagnostics
import ThaiText

/// Places between two clauses, or behind the phrase that names an item, where a space was lost.
struct MissingSpaceRule: TextRule {
  /// What a space between two words has to bring, in steps of the model.
  private static let required: Int32 = 54
  /// And before or behind a name that the report declares.
  private static let requiredBeforeName: Int32 = 30
  private static let requiredBesideName: Int32 = 12
  /// And behind the phrase with which an item should begin, as its neighbours do.
  private static let requiredBehindLead: Int32 = -6
  /// And where the column has many items without one.
  private static let requiredBehindRareLead: Int32 = 30
  /// A place that stands so in so many texts is the report's custom.
  private static let custom = 3
  /// What a word is worth with which sentences behind leads begin elsewhere in the report.
  private static let openingWord: Int32 = 36
  /// And a phrase that is the lead of other items.
  private static let knownLead: Int32 = 48
  /// From this letter on a lead is long, and each further letter speaks against it.
  private static let usualLead = 24
  private static let longLead: Int32 = 3
  /// No lead ends behind this symbol.
  private static let lastLeadEnd = LayoutFinder.longestLead + 6

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role != .name, text.role != .division, text.role != .period else { return [] }
    let gains = gains(in: text, context)
    var faults = gains.filter { isMissing($0, in: text) }.map {
      fault(at: $0.place, weight: 15, in: text, context)
    }
    if let lead = lostLead(gains, in: text, context) {
      faults.append(fault(at: lead, weight: 20, in: text, context))
    }
    return faults + beforeNumbers(in: text, context)
  }

  private typealias Gain = (place: Int, gain: Int32)

  /// What a space brings at each place between two words, by symbol; places at which it is of no use are left out.
  private func gains(in text: CheckedText, _ context: CheckContext) -> [Gain] {
    let search = context.search
    let mayLackLead = text.role == .item && context.layouts[text.path]?.isListWithLeads == true
    return text.letters.letters.indices.dropFirst().compactMap { letter in
      let place = Int(text.letters.scalarIndices[letter])
      guard text.division.begins(at: place) || endsName(place, text), text.symbols[place - 1].isThaiLetter,
        text.symbols[place].isThaiLetter, !text.isInName(place) || endsName(place, text),
        !isInsideName(place, text)
      else { return nil }
      let isLead = mayLackLead && place <= Self.lastLeadEnd
      let asked =
        isLead
        ? Self.requiredBehindLead - Self.openingWord - Self.knownLead
        : min(
          Self.required, beginsName(place, text) ? Self.requiredBeforeName : Self.required,
          endsName(place, text) ? Self.requiredBesideName : Self.required)
      return search.gain(letter..<letter, [Symbols.space], text.costs, atLeast: asked).map { (place, $0) }
    }
  }

  private func isMissing(_ gain: Gain, in text: CheckedText) -> Bool {
    if gain.gain >= Self.required { return true }
    if beginsName(gain.place, text) {
      return gain.gain >= Self.requiredBeforeName && !FunctionWords.ends(text, before: gain.place)
    }
    guard gain.gain >= Self.requiredBesideName else { return false }
    // A sentence may go on behind a name: only before a word that opens something new.
    let rest = text.utf8[text.utf8Offsets[gain.place]...]
    if endsName(gain.place, text) {
      return ["ประจำปี", "ที่", "ได้", "มี", "จึง", "ดังนี้"].contains { rest.starts(with: $0.utf8) }
    }
    return false
  }

  private func endsName(_ place: Int, _ text: CheckedText) -> Bool {
    text.names.contains { $0.upperBound == text.utf8Offsets[place] }
  }

  private func beginsName(_ place: Int, _ text: CheckedText) -> Bool {
    text.names.contains { $0.lowerBound == text.utf8Offsets[place] }
  }

  private func isInsideName(_ place: Int, _ text: CheckedText) -> Bool {
    text.names.contains { $0.lowerBound < text.utf8Offsets[place] && text.utf8Offsets[place] < $0.upperBound }
  }

  // MARK: Leads

  /// The place behind the phrase that should name an item; nil where the item has one or needs none.
  private func lostLead(_ gains: [Gain], in text: CheckedText, _ context: CheckContext) -> Int? {
    guard text.role == .item, let layout = context.layouts[text.path], layout.isListWithLeads else {
      return nil
    }
    guard LayoutFinder.leadLength(of: text) == nil else { return nil }
    let scored = gains.filter { $0.place >= 9 && $0.place <= Self.lastLeadEnd }
      .map { Gain(place: $0.place, gain: $0.gain + prior(of: $0.place, text, context)) }
    guard let best = scored.max(by: { $0.gain < $1.gain }),
      best.gain >= (layout.isInColumnOfLeads ? Self.requiredBehindLead : Self.requiredBehindRareLead)
    else {
      return nil
    }
    return best.place
  }

  private func prior(of place: Int, _ text: CheckedText, _ context: CheckContext) -> Int32 {
    var prior: Int32 = 0
    if text.division.begins(at: place) {
      let piece = text.division.pieces[Int(text.division.pieceIndices[place])]
      let words = context.openingWords[LayoutFinder.column(ofItem: text.path)] ?? []
      if words.contains(Array(text.symbols[piece.start..<piece.end])) {
        prior += Self.openingWord
      }
    }
    if FunctionWords.ends(text, before: place) { prior -= Self.openingWord }
    if context.leads.contains(Array(text.symbols[..<place])) { prior += Self.knownLead }
    return prior - Self.longLead * Int32(max(0, place - Self.usualLead))
  }

  // MARK: Numbers

  /// A count (จำนวน ๔ ชุด) or the number of an order (ที่ ๙๖/๒๕๖๘) straight behind a word.
  private func beforeNumbers(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    text.numbers.compactMap { token in
      let isOrder =
        token.range.upperBound < text.symbols.count && text.symbols[token.range.upperBound] == Symbols.slash
      for word in isOrder ? ["ที่"] : ["จำนวน"] {
        guard NumberToken.isPreceded(by: word, before: token.range.lowerBound, in: text) else { continue }
        let space = text.symbols[token.range.lowerBound - 1].isSpace ? 1 : 0
        let place = token.range.lowerBound - space - word.unicodeScalars.count
        guard place > 0, text.symbols[place - 1].isThaiLetter, !FunctionWords.ends(text, before: place),
          isOrder ? endsName(place, text) : text.division.begins(at: place)
        else { continue }
        return fault(at: place, weight: 16, in: text, context)
      }
      return nil
    }
  }

  private func fault(at place: Int, weight: Int, in text: CheckedText, _ context: CheckContext) -> Fault {
    let offset = text.utf8Offsets[place]
    let isCustom = context.isReport && context.report.count(around: place..<place, in: text) >= Self.custom
    return Fault(
      code: "spaces.missing", severity: isCustom ? .info : .warning, kind: .spaces, range: offset..<offset,
      replacement: " ",
      message: Self.message, weight: weight)
  }

  private static let message = LocalizedText(
    thai: "น่าจะขาดเว้นวรรคระหว่างข้อความสองตอน", english: "a space between two phrases is probably missing")
}
