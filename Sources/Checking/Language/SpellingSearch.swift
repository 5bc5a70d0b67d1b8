package import ThaiText

/// Looks for a slightly different spelling that the model of letters finds far likelier: a noisy channel (Kernighan,
/// Church and Gale 1990) over letters, so that neither the text nor the repair need be a word of a list.
package struct SpellingSearch {
  /// A change of some letters.
  package struct Edit {
    /// The letters of the text that are replaced.
    package var range: Range<Int>
    package var replacement: [Symbol]
    /// How much likelier the text becomes, less the price of the change; in steps of `LetterModel.scale` to the nat.
    package var gain: Int32
  }

  /// What is looked at and what a change has to bring, in steps; chosen on news that trained nothing.
  package struct Settings: Sendable {
    /// A letter dearer than this is a place to look.
    package var spike: Int32 = 36
    /// How many letters before such a place changes are tried.
    package var reach = 4
    package var price: Int32 = 24
    /// Look-alikes and marks above are lost and changed more easily than letters.
    package var lightPrice: Int32 = 15
    package var threshold: Int32 = 40
    /// A first change that brings less is not worth a second one.
    package var worthAnother: Int32 = 10
    /// Letters after a change by whose cost it is judged.
    package var window = 9

    package init() {}
  }

  private let model: LetterModel
  private let settings: Settings

  package init(model: LetterModel, settings: Settings = Settings()) {
    self.model = model
    self.settings = settings
  }

  /// Letters tried for insertion and replacement: consonants, vowels and marks.
  private static let alphabet = LetterSet(0x01...0x2E, 0x30...0x39, 0x40...0x44, 0x47...0x4C)

  /// The best changes of a text, ascending and apart from each other.
  package func edits(of text: LetterCosts) -> [Edit] {
    var found: [Edit] = []
    var known: [Int: Edit] = [:]
    var free = 0
    for index in text.letters.indices where index >= free && isSpike(text, index) {
      guard var best = best(in: text, around: index, least: settings.worthAnother, &known),
        best.range.lowerBound >= free
      else { continue }
      if best.gain < settings.threshold, best.gain >= settings.worthAnother { best = extended(best, text) }
      guard best.gain >= settings.threshold else { continue }
      found.append(best)
      free = best.range.upperBound + 3
    }
    return found
  }

  private func isSpike(_ text: LetterCosts, _ index: Int) -> Bool {
    text.costs[index] >= settings.spike
      && (text.letters[index].isThaiLetter || text.letters[index] == Symbols.space)
  }

  /// The best single change at or a little before a letter that brings at least so much.
  private func best(in text: LetterCosts, around spike: Int, least: Int32, _ known: inout [Int: Edit])
    -> Edit?
  {
    var best: Edit?
    for place in stride(from: spike, through: max(0, spike - settings.reach), by: -1) {
      let edit: Edit
      if let found = known[place] {
        edit = found
      } else {
        edit = self.best(in: text, at: place, least: least)
        known[place] = edit
      }
      if edit.gain > best?.gain ?? 0 { best = edit }
    }
    return best
  }

  /// The best single change at a place; one that brings nothing when none brings enough.
  private func best(in text: LetterCosts, at place: Int, least: Int32) -> Edit {
    var best = BestEdit(least: least, none: Edit(range: place..<place, replacement: [], gain: 0))
    let start = model.continuations(of: text.states[place])
    insertions(before: place, start, text, &best)
    let letter = text.letters[place]
    guard letter.isThaiLetter else { return best.edit }
    let price = letter.isUpperMark ? settings.lightPrice : settings.price
    judge(place..<(place + 1), by: [], (text.states[place], price), text, &best)
    if place + 1 < text.letters.count, text.letters[place + 1].isThaiLetter {
      let next = text.letters[place + 1]
      var state = text.states[place]
      var cost = settings.price
      cost += model.step(&state, next)
      cost += model.step(&state, letter)
      judge(place..<(place + 2), by: [next, letter], (state, cost), text, &best)
    }
    replacements(of: place, start, text, &best)
    return best.edit
  }

  /// A letter so dear after what stands before it is not tried.
  private static let dearest: Int32 = 42
  /// An inserted letter and the one after it together may cost this much more than the latter alone.
  private static let slack: Int32 = 18

  private func insertions(
    before place: Int, _ start: LetterModel.Continuations, _ text: LetterCosts, _ best: inout BestEdit
  ) {
    for letter in model.followers(of: text.states[place], among: Self.alphabet) {
      guard let (cost, state) = model.step(start, letter, atMost: Self.dearest) else { continue }
      var next = state
      if cost + model.step(&next, text.letters[place]) > text.costs[place] + Self.slack { continue }
      let price = letter.isUpperMark ? settings.lightPrice : settings.price
      judge(place..<place, by: CollectionOfOne(letter), (state, price + cost), text, &best)
    }
  }

  private func replacements(
    of place: Int, _ start: LetterModel.Continuations, _ text: LetterCosts, _ best: inout BestEdit
  ) {
    for letter in model.followers(of: text.states[place], among: Self.alphabet)
    where letter != text.letters[place] {
      guard let (cost, state) = model.step(start, letter, atMost: Self.dearest) else { continue }
      let price = LookAlikes.areAlike(letter, text.letters[place]) ? settings.lightPrice : settings.price
      judge(place..<(place + 1), by: CollectionOfOne(letter), (state, price + cost), text, &best)
    }
  }

  /// Takes a change when it brings more than the best so far.
  ///
  /// - Parameter after: the state behind the replacement and what it costs, its price included.
  @inline(__always)
  private func judge(
    _ range: Range<Int>, by replacement: some Collection<Symbol>,
    _ after: (state: LetterModel.State, cost: Int32), _ text: LetterCosts, _ best: inout BestEdit
  ) {
    let end = min(text.letters.count, range.upperBound + settings.window)
    let before = text.sums[end] - text.sums[range.lowerBound]
    let limit = before - best.required
    var (state, cost) = after
    for index in range.upperBound..<end {
      if cost > limit { return }
      if state.continues(like: text.states[index]) {
        cost += text.sums[end] - text.sums[index]
        break
      }
      cost += model.step(&state, text.letters[index])
    }
    if cost <= limit { best.edit = Edit(range: range, replacement: Array(replacement), gain: before - cost) }
  }

  /// The best change so far.
  private struct BestEdit {
    let least: Int32
    var edit: Edit

    init(least: Int32, none: Edit) {
      self.least = least
      edit = none
    }

    /// What another change has to bring to be taken.
    var required: Int32 { max(least, edit.gain + 1) }
  }

  /// A change with a second one beside it, when both together bring enough; else the change as it is, which by itself
  /// does not.
  private func extended(_ edit: Edit, _ text: LetterCosts) -> Edit {
    let low = max(0, edit.range.lowerBound - settings.window)
    let high = min(text.letters.count, edit.range.upperBound + 2 * settings.window)
    let changed =
      Array(text.letters[low..<edit.range.lowerBound]) + edit.replacement
      + Array(text.letters[edit.range.upperBound..<high])
    let costs = LetterCosts(changed, model: model, from: text.states[low])
    let start = edit.range.lowerBound - low
    let end = start + edit.replacement.count
    var best: Edit?
    var known: [Int: Edit] = [:]
    for index in max(0, start - 3)..<min(changed.count, end + 4) {
      let least = settings.threshold - edit.gain
      guard let second = self.best(in: costs, around: index, least: least, &known) else { continue }
      // Both changes have to touch one place, and the second one not undo the first.
      guard second.range.lowerBound <= end + 2, second.range.upperBound >= start - 2 else { continue }
      if second.gain > best?.gain ?? 0 { best = second }
    }
    guard let best else { return edit }
    return combined(edit, best, changed: changed, low: low, text)
  }

  /// The two changes as one range of the text and its replacement.
  private func combined(_ first: Edit, _ second: Edit, changed: [Symbol], low: Int, _ text: LetterCosts)
    -> Edit
  {
    let start = first.range.lowerBound - low
    let end = start + first.replacement.count
    let from = min(start, second.range.lowerBound)
    let to = max(end, second.range.upperBound)
    var replacement = Array(changed[from..<to])
    replacement.replaceSubrange(
      (second.range.lowerBound - from)..<(second.range.upperBound - from), with: second.replacement)
    let lower = low + from
    let upper = low + to - first.replacement.count + first.range.count
    return Edit(range: lower..<upper, replacement: replacement, gain: first.gain + second.gain)
  }

  /// A change with its gain, positive or not, without any price.
  package func gain(_ range: Range<Int>, _ replacement: [Symbol], _ text: LetterCosts) -> Int32 {
    let end = min(text.letters.count, range.upperBound + settings.window)
    var state = text.states[range.lowerBound]
    var after: Int32 = 0
    for letter in replacement { after += model.step(&state, letter) }
    for index in range.upperBound..<end { after += model.step(&state, text.letters[index]) }
    return text.sums[end] - text.sums[range.lowerBound] - after
  }
}

extension Symbol {
  /// A tone mark, MAITAIKHU or THANTHAKHAT: the topmost marks, which are lost first.
  fileprivate var isUpperMark: Bool { (0x47...0x4C).contains(self) }
}
