import Checking
import Foundation
import ThaiText

/// All n-grams of a corpus, sorted, and the model that is made of them.
final class NgramTable {
  /// Which n-grams are kept.
  struct Pruning {
    /// Rarer ones are left out.
    var least = 8
    /// And those by which all occurrences together gain less than so many nats over the shorter context.
    var gain = 150.0
    /// A back-off of so many steps tells little of the letters that are not kept.
    var weakBackOff: UInt32 = 12
    /// So much dearer than the back-off after a shorter context it tells no more than that does, in steps.
    var backOffTolerance: UInt32 = 1
  }

  private typealias Child = (letter: UInt64, count: Int)

  static let order = LetterModel.order
  /// N-grams of the greatest length, the first letter highest.
  private var grams: [UInt64]
  var kept: [Ngram] = []
  var backOffs: [UInt64: UInt32] = [:]
  private var letterCosts = [UInt32](repeating: 0, count: LetterModel.letterCount)
  private(set) var costs: [UInt64: UInt32] = [:]

  init(_ letters: [Symbol]) {
    grams = []
    grams.reserveCapacity(letters.count)
    for start in letters.indices where letters[start] != 0 {
      var gram: UInt64 = 0
      var isOpen = true
      for offset in 0..<Self.order {
        isOpen = isOpen && start + offset < letters.count && letters[start + offset] != 0
        gram = gram << 7 | (isOpen ? UInt64(letters[start + offset]) : 0)
      }
      // The space that ends a line begins nothing.
      if gram >> UInt64(7 * (Self.order - 2)) & 0x7F != 0 { grams.append(gram) }
    }
    RadixSort.sort(&grams)
  }

  /// The bytes of the model.
  func image(prunedBy pruning: Pruning) -> [UInt8] {
    countLetters()
    for length in 2...Self.order { keep(length, pruning) }
    dropRedundant(pruning)
    return LetterModelImage(kept, letterCosts: letterCosts, backOffs: backOffs).bytes
  }

  private func countLetters() {
    var counts = [Int](repeating: 0, count: 128)
    for gram in grams { counts[Int(gram >> UInt64(7 * (Self.order - 1)))] += 1 }
    let total = Double(counts.reduce(0, +))
    for letter in 0..<128 {
      letterCosts[letter] = Self.steps((Double(counts[letter]) + 0.5) / (total + 64), least: 1)
    }
  }

  /// Keeps the n-grams of a length that say enough.
  private func keep(_ length: Int, _ pruning: Pruning) {
    let contextShift = UInt64(7 * (Self.order - length + 1))
    let gramShift = UInt64(7 * (Self.order - length))
    var kept: [Ngram] = []
    var keptBackOffs: [(key: UInt64, cost: UInt32)] = []
    var start = 0
    while start < grams.count {
      let context = grams[start] >> contextShift
      var children: [Child] = []
      var end = start
      while end < grams.count, grams[end] >> contextShift == context {
        let gram = grams[end] >> gramShift
        let first = end
        while end < grams.count, grams[end] >> gramShift == gram { end += 1 }
        if gram & 0x7F != 0 { children.append((gram & 0x7F, end - first)) }
      }
      start = end
      keep(children, after: context, length, pruning, &kept, &keptBackOffs)
    }
    for entry in kept { costs[entry.key] = entry.cost }
    for entry in keptBackOffs { backOffs[entry.key] = entry.cost }
    self.kept += kept
    print("\(length) letters: \(kept.count) kept")
  }

  private func keep(
    _ children: [Child], after context: UInt64, _ length: Int, _ pruning: Pruning,
    _ kept: inout [Ngram], _ keptBackOffs: inout [(key: UInt64, cost: UInt32)]
  ) {
    let total = children.reduce(0) { $0 + $1.count }
    guard total >= pruning.least, context & 0x7F != 0 else { return }
    let contextKey = LetterModel.key(context, length - 1)
    if length > 2, costs[contextKey] == nil { return }
    // Witten and Bell: as many parts for what is new as there are kinds.
    let kinds = Double(children.count)
    let parts = Double(total) + kinds
    var shareKept = 0.0
    var shareBelow = 0.0
    for child in children where child.count >= pruning.least {
      let gram = context << 7 | child.letter
      if length > 2, costs[LetterModel.key(gram, length - 1)] == nil { continue }
      let below = exp(-Double(lowerCost(of: child.letter, after: context, length - 2)) / LetterModel.scale)
      let share = (Double(child.count) + kinds * below) / parts
      let gain = Double(child.count) * abs(log(share / (kinds / parts * below)))
      if length > 2, gain < pruning.gain { continue }
      kept.append(
        Ngram(key: LetterModel.key(gram, length), cost: Self.steps(share, least: 1), count: child.count))
      shareKept += share
      shareBelow += below
    }
    guard shareKept > 0 else { return }
    let rest = max(1e-9, 1 - shareKept) / max(1e-9, 1 - min(shareBelow, 0.999_999))
    let backOff = Self.steps(min(1, max(rest, 1 / parts)), least: 0)
    if length == 2 {
      letterCosts[128 + Int(context & 0x7F)] = backOff
    } else {
      keptBackOffs.append((contextKey, backOff))
    }
  }

  /// What backing off from a context costs.
  func backOff(from key: UInt64, _ length: Int) -> UInt32 {
    length == 1 ? letterCosts[128 + Int(key & 0x7F)] : backOffs[key] ?? 0
  }

  /// The cost of a letter by what is kept so far, after the last letters of a context.
  private func lowerCost(of letter: UInt64, after context: UInt64, _ longest: Int) -> UInt32 {
    var backOff: UInt32 = 0
    for length in stride(from: longest, to: 0, by: -1) {
      if let cost = costs[LetterModel.key(context << 7 | letter, length + 1)] { return backOff + cost }
      backOff = max(backOff, self.backOff(from: LetterModel.key(context, length), length))
    }
    return backOff + letterCosts[Int(letter)]
  }

  private static func steps(_ share: Double, least: Double) -> UInt32 {
    UInt32(max(least, min(127, (-log(share) * LetterModel.scale).rounded())))
  }
}
