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
  private static let alphabet: [Symbol] =
    Array(0x01...0x2E) + Array(0x30...0x39) + Array(0x40...0x44) + Array(0x47...0x4C)

  /// The best changes of a text, ascending and apart from each other.
  package func edits(of text: LetterCosts) -> [Edit] {
    var found: [Edit] = []
    var known: [Int: Edit] = [:]
    var free = 0
    for index in text.letters.indices where index >= free && isSpike(text, index) {
      guard var best = best(in: text, around: index, &known), best.range.lowerBound >= free else { continue }
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

  /// The best single change at or a little before a letter.
  private func best(in text: LetterCosts, around spike: Int, _ known: inout [Int: Edit]) -> Edit? {
    var best: Edit?
    for place in stride(from: spike, through: max(0, spike - settings.reach), by: -1) {
      let edit: Edit
      if let found = known[place] {
        edit = found
      } else {
        edit = self.best(in: text, at: place)
        known[place] = edit
      }
      if edit.gain > best?.gain ?? 0 { best = edit }
    }
    return best
  }

  /// The best single change at a place; one that brings nothing when there is none.
  private func best(in text: LetterCosts, at place: Int) -> Edit {
    var best = Edit(range: place..<place, replacement: [], gain: 0)
    func offer(_ edit: Edit?) {
      if let edit, edit.gain > best.gain { best = edit }
    }
    insertions(before: place, text, offer)
    guard text.letters[place].isThaiLetter else { return best }
    let letter = text.letters[place]
    let price = letter.isUpperMark ? settings.lightPrice : settings.price
    offer(judged(place..<(place + 1), [], text, price: price))
    if place + 1 < text.letters.count, text.letters[place + 1].isThaiLetter {
      offer(judged(place..<(place + 2), [text.letters[place + 1], letter], text, price: settings.price))
    }
    replacements(of: place, text, offer)
    return best
  }

  /// Whether the model has a letter after the last two at all: spares the whole look-up of nearly every letter.
  @inline(__always)
  private func isPossible(_ letter: Symbol, after state: LetterModel.State) -> Bool {
    state.length < 2 || model.slot(LetterModel.key(state.letters << 7 | UInt64(letter), 3)) != 0
  }

  /// A letter so dear after what stands before it is not tried.
  private static let dearest: Int32 = 42
  /// An inserted letter and the one after it together may cost this much more than the latter alone.
  private static let slack: Int32 = 18

  private func insertions(before place: Int, _ text: LetterCosts, _ offer: (Edit?) -> Void) {
    for letter in Self.alphabet where isPossible(letter, after: text.states[place]) {
      var state = text.states[place]
      let cost = model.step(&state, letter)
      if cost > Self.dearest { continue }
      if cost + model.step(&state, text.letters[place]) > text.costs[place] + Self.slack { continue }
      let price = letter.isUpperMark ? settings.lightPrice : settings.price
      offer(judged(place..<place, [letter], text, price: price))
    }
  }

  private func replacements(of place: Int, _ text: LetterCosts, _ offer: (Edit?) -> Void) {
    for letter in Self.alphabet
    where letter != text.letters[place] && isPossible(letter, after: text.states[place]) {
      var state = text.states[place]
      if model.step(&state, letter) > Self.dearest { continue }
      let price = LookAlikes.areAlike(letter, text.letters[place]) ? settings.lightPrice : settings.price
      offer(judged(place..<(place + 1), [letter], text, price: price))
    }
  }

  /// A change that brings something, with its gain.
  private func judged(_ range: Range<Int>, _ replacement: [Symbol], _ text: LetterCosts, price: Int32)
    -> Edit?
  {
    let end = min(text.letters.count, range.upperBound + settings.window)
    let before = text.sums[end] - text.sums[range.lowerBound]
    var state = text.states[range.lowerBound]
    var after = price
    for letter in replacement { after += model.step(&state, letter) }
    for index in range.upperBound..<end {
      after += model.step(&state, text.letters[index])
      if after >= before { return nil }
    }
    return Edit(range: range, replacement: replacement, gain: before - after)
  }

  /// A change with a second one beside it, when both together bring enough; else the change as it is.
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
      guard let second = self.best(in: costs, around: index, &known) else { continue }
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
