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

  /// What a change has to bring at a place to be of use, in steps.
  package struct Requirement {
    /// Letters put in before the place.
    package var insertion: Int32
    /// Any change of the letter there.
    package var change: Int32
    /// Whether a change that brings less may be looked for together with a second one.
    package var allowsAnother: Bool
    /// A single change that brings so much is told even where more is asked: something else may speak for it.
    package var least: Int32

    package init(insertion: Int32, change: Int32, allowsAnother: Bool, least: Int32 = .max) {
      self.insertion = insertion
      self.change = change
      self.allowsAnother = allowsAnother
      self.least = least
    }

    fileprivate func isMet(by edit: Edit) -> Bool { edit.gain >= (edit.range.isEmpty ? insertion : change) }
  }

  /// The best changes of a text, ascending and apart from each other.
  ///
  /// - Parameter requirement: what is asked of a change at a letter. It is asked for only near places to look at, and
  ///   says early where no change can be of use.
  package func edits(of text: LetterCosts, requiring requirement: (Int) -> Requirement) -> [Edit] {
    var found: [Edit] = []
    // The best change of each of the last places.
    var known: [Edit] = []
    var free = 0
    var searched = 0
    for index in text.letters.indices where index >= free && isSpike(text, index) {
      let low = max(0, index - settings.reach, free)
      known.removeAll { $0.range.lowerBound < low }
      for place in stride(from: max(low, searched), through: index, by: 1) {
        if let edit = best(in: text, at: place, requirement(place)) { known.append(edit) }
      }
      searched = index + 1
      guard let best = known.reversed().max(by: { $0.gain < $1.gain }) else { continue }
      let asked = requirement(best.range.lowerBound)
      let edit = asked.isMet(by: best) || !asked.allowsAnother ? best : extended(best, text)
      guard requirement(edit.range.lowerBound).isMet(by: edit) else {
        if best.gain >= asked.least, found.last?.range != best.range { found.append(best) }
        continue
      }
      found.append(edit)
      free = edit.range.upperBound + 3
    }
    return found
  }

  private func isSpike(_ text: LetterCosts, _ index: Int) -> Bool {
    text.costs[index] >= settings.spike
      && (text.letters[index].isThaiLetter || text.letters[index] == Symbols.space)
  }

  /// The best single change at a place that brings enough.
  private func best(in text: LetterCosts, at place: Int, _ requirement: Requirement) -> Edit? {
    withUnsafeTemporaryAllocation(of: Trials.Trial.self, capacity: Trials.capacity) { buffer in
      var trials = Trials(after: text.states[place], model: model, in: buffer)
      let most = requirement.allowsAnother ? settings.worthAnother : requirement.least
      var best = BestEdit(least: min(requirement.insertion, most))
      insertions(before: place, text, &trials, &best)
      let letter = text.letters[place]
      guard letter.isThaiLetter else { return best.edit }
      best.least = min(requirement.change, most)
      judge(place..<(place + 1), by: [], (text.states[place], price(of: letter)), text, &best)
      transposition(at: place, text, &best)
      replacements(of: place, text, &trials, &best)
      return best.edit
    }
  }

  /// What letters cost after a state, each looked up once: a letter that is put in is tried as a replacement as well.
  private struct Trials {
    typealias Trial = (state: LetterModel.State, cost: Int32)

    /// An entry for each letter of the model.
    static let capacity = 128

    private let start: LetterModel.State
    private let model: LetterModel
    /// Borrowed from the caller; those of known letters are initialised.
    private let entries: UnsafeMutableBufferPointer<Trial>
    private var known = LetterSet(low: 0, high: 0)

    init(after start: LetterModel.State, model: LetterModel, in entries: UnsafeMutableBufferPointer<Trial>) {
      self.start = start
      self.model = model
      self.entries = entries
    }

    /// The state after a letter and its cost.
    @inline(__always)
    mutating func trial(of letter: Symbol) -> Trial {
      if known.contains(letter) { return entries[Int(letter)] }
      var state = start
      let cost = model.step(&state, letter)
      entries.initializeElement(at: Int(letter), to: (state, cost))
      known.insert(letter)
      return (state, cost)
    }
  }

  /// The price of a letter put in or left out.
  private func price(of letter: Symbol) -> Int32 {
    letter.isUpperMark ? settings.lightPrice : settings.price
  }

  /// A letter so dear after what stands before it is not tried.
  private static let dearest: Int32 = 42
  /// An inserted letter and the one after it together may cost this much more than the latter alone.
  private static let slack: Int32 = 18

  private func insertions(
    before place: Int, _ text: LetterCosts, _ trials: inout Trials, _ best: inout BestEdit
  ) {
    let most = limit(of: place..<place, text, best) - settings.lightPrice
    // The letter behind it costs something too.
    let dearest = min(Self.dearest, text.costs[place] + Self.slack - LetterModel.leastCost)
    let limit = min(dearest, most)
    guard limit > 0 else { return }
    let next = text.letters[place]
    let second = place + 1 < text.letters.count ? text.letters[place + 1] : nil
    for letter in model.followers(of: text.states[place], among: Self.alphabet)
    where model.follows(next, text.states[place], letter) && isWorthAStep(letter, next, second, most) {
      let (state, cost) = trials.trial(of: letter)
      guard cost <= limit else { continue }
      var after = state
      if cost + model.step(&after, next) > text.costs[place] + Self.slack { continue }
      judge(place..<place, by: CollectionOfOne(letter), (state, price(of: letter) + cost), text, &best)
    }
  }

  private func transposition(at place: Int, _ text: LetterCosts, _ best: inout BestEdit) {
    guard place + 1 < text.letters.count, text.letters[place + 1].isThaiLetter,
      limit(of: place..<(place + 2), text, best) > settings.price
    else { return }
    let (letter, next) = (text.letters[place], text.letters[place + 1])
    var state = text.states[place]
    var cost = settings.price
    cost += model.step(&state, next)
    cost += model.step(&state, letter)
    judge(place..<(place + 2), by: [next, letter], (state, cost), text, &best)
  }

  private func replacements(
    of place: Int, _ text: LetterCosts, _ trials: inout Trials, _ best: inout BestEdit
  ) {
    let most = limit(of: place..<(place + 1), text, best) - settings.lightPrice
    let limit = min(Self.dearest, most)
    guard limit > 0 else { return }
    let next = place + 1 < text.letters.count ? text.letters[place + 1] : nil
    let second = place + 2 < text.letters.count ? text.letters[place + 2] : nil
    let alike = LookAlikes.letters(like: text.letters[place])
    for letter in model.followers(of: text.states[place], among: Self.alphabet)
    where letter != text.letters[place] {
      if let next {
        guard model.follows(next, text.states[place], letter), isWorthAStep(letter, next, second, most) else {
          continue
        }
      }
      let (state, cost) = trials.trial(of: letter)
      guard cost <= limit else { continue }
      let price = alike.contains(letter) ? settings.lightPrice : settings.price
      judge(place..<(place + 1), by: CollectionOfOne(letter), (state, price + cost), text, &best)
    }
  }

  /// Whether a letter that is put in may be of use: not where the two letters behind it, of which the model does not
  /// have the second after the others, cost more than all may.
  @inline(__always)
  private func isWorthAStep(_ letter: Symbol, _ next: Symbol, _ second: Symbol?, _ most: Int32) -> Bool {
    guard let second else { return true }
    return model.leastCost(of: second, after: letter, next) <= most
  }

  /// The end of the letters by which a change is judged.
  @inline(__always)
  private func end(of range: Range<Int>, _ text: LetterCosts) -> Int {
    min(text.letters.count, range.upperBound + settings.window)
  }

  /// What a replacement may cost, with its price: no letter behind it comes for nothing.
  @inline(__always)
  private func limit(of range: Range<Int>, _ text: LetterCosts, _ best: BestEdit) -> Int32 {
    let end = end(of: range, text)
    let before = text.sums[end] - text.sums[range.lowerBound]
    return before - best.required - Int32(end - range.upperBound) * LetterModel.leastCost
  }

  /// Takes a change when it brings more than the best so far.
  ///
  /// - Parameter after: the state behind the replacement and what it costs, its price included.
  @inline(__always)
  private func judge(
    _ range: Range<Int>, by replacement: some Collection<Symbol>,
    _ after: (state: LetterModel.State, cost: Int32), _ text: LetterCosts, _ best: inout BestEdit
  ) {
    let end = end(of: range, text)
    let before = text.sums[end] - text.sums[range.lowerBound]
    // Rises as letters are read, to what all of them together may cost.
    var limit = limit(of: range, text, best)
    var (state, cost) = after
    for index in range.upperBound..<end {
      if cost > limit { return }
      if state.continues(like: text.states[index]) {
        cost += text.sums[end] - text.sums[index]
        limit = before - best.required
        break
      }
      cost += model.step(&state, text.letters[index])
      limit += LetterModel.leastCost
    }
    if cost <= limit { best.edit = Edit(range: range, replacement: Array(replacement), gain: before - cost) }
  }

  /// The best change so far.
  private struct BestEdit {
    /// What a change has to bring at all.
    var least: Int32
    var edit: Edit?

    init(least: Int32) { self.least = least }

    /// What another change has to bring to be taken.
    var required: Int32 { max(least, edit.map { $0.gain + 1 } ?? least) }
  }

  /// A change with the best second one beside it.
  private func extended(_ edit: Edit, _ text: LetterCosts) -> Edit {
    let low = max(0, edit.range.lowerBound - settings.window)
    let high = min(text.letters.count, edit.range.upperBound + 2 * settings.window)
    let changed =
      Array(text.letters[low..<edit.range.lowerBound]) + edit.replacement
      + Array(text.letters[edit.range.upperBound..<high])
    let costs = LetterCosts(changed, model: model, from: text.states[low])
    let start = edit.range.lowerBound - low
    let end = start + edit.replacement.count
    // Both changes have to touch one place, and the second one not undo the first.
    let places = max(0, start - 3 - settings.reach)..<min(changed.count, end + 3)
    let least = settings.threshold - edit.gain
    let requirement = Requirement(insertion: least, change: least, allowsAnother: false)
    var second: Edit?
    for place in places {
      guard let found = best(in: costs, at: place, requirement), found.range.upperBound >= start - 2 else {
        continue
      }
      if found.gain > second?.gain ?? 0 { second = found }
    }
    guard let second else { return edit }
    return combined(edit, second, changed: changed, low: low, text)
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

  /// What a change brings, positive or not, without any price; nil for less than what is asked.
  package func gain(
    _ range: Range<Int>, _ replacement: [Symbol], _ text: LetterCosts, atLeast asked: Int32
  ) -> Int32? {
    let end = end(of: range, text)
    let before = text.sums[end] - text.sums[range.lowerBound]
    var limit = before - asked - Int32(end - range.upperBound) * LetterModel.leastCost
    var state = text.states[range.lowerBound]
    var after: Int32 = 0
    for letter in replacement { after += model.step(&state, letter) }
    for index in range.upperBound..<end {
      if after > limit { return nil }
      if state.continues(like: text.states[index]) {
        after += text.sums[end] - text.sums[index]
        break
      }
      after += model.step(&state, text.letters[index])
      limit += LetterModel.leastCost
    }
    return before - after >= asked ? before - after : nil
  }

  /// What a change brings, positive or not, without any price.
  package func gain(_ range: Range<Int>, _ replacement: [Symbol], _ text: LetterCosts) -> Int32 {
    gain(range, replacement, text, atLeast: -(1 << 24)) ?? 0
  }
}

extension Symbol {
  /// A tone mark, MAITAIKHU or THANTHAKHAT: the topmost marks, which are lost first.
  fileprivate var isUpperMark: Bool { (0x47...0x4C).contains(self) }
}
