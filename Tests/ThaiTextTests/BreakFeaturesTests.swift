import TestSupport
import Testing

@testable import ThaiText

/// What training writes out and what use looks up must mean the same.
struct BreakFeaturesTests {
  @Test("The sums that are looked up are those of the features that are written out, at every place")
  func sumsAgree() {
    let model = ThaiModel.standard
    let lattice = WordLattice(model: model)
    let features = BreakFeatures(model: model, lattice: lattice)
    var hashes = [UInt32](repeating: 0, count: BreakFeatures.capacity)
    var placeCount = 0
    var generator = SeededGenerator(seed: 7)
    let texts =
      ["การป้องกันการทุจริตขององค์การบริหารส่วนตำบลหนองปากโลง นายสมชาย ใจดีมาก"]
      + (0..<40).map { _ in RandomThai.paragraph(using: &generator) }
    for text in texts {
      SymbolText(utf8: Array(text.utf8)).symbols.withUnsafeBufferPointer { symbols in
        Stretches.forEach(in: symbols, lattice: lattice) { context, _ in
          guard let base = symbols.baseAddress else { return }
          features.prepare(base + context.start)
          for place in 1..<max(lattice.count, 1) where lattice.mayBegin(place) {
            let count = hashes.withUnsafeMutableBufferPointer { buffer in
              buffer.baseAddress.map { features.write(place, context, to: $0) } ?? 0
            }
            #expect(
              model.weights.sums(of: hashes[..<count]) == features.sums(place, context).values,
              "place \(context.start + place) of \(text)")
            placeCount += 1
          }
        }
      }
    }
    #expect(placeCount > 900)
  }

  @Test("Sums of three models in one number keep their signs")
  func packedSums() {
    var sums = WeightSums()
    for _ in 0..<64 { sums += WeightSums(bytes: 0x7F_80_FF) }
    #expect(sums.values.any == -64)
    #expect(sums.values.seam == -64 * 128)
    #expect(sums.values.word == 64 * 127)
  }
}
