internal import CThaiModel

/// The compiled lexicon and weights, as `thaitext-trainer` writes them (layout: docs/line-breaking.md).
package struct ThaiModel: Sendable {
  /// What the lexicon knows of a word; words that share all of it share a value of the automaton.
  package struct Word: Hashable, Sendable {
    /// Negative natural logarithm of the probability.
    package var cost: Float
    /// Two bits for each letter of the word, from the second: 0 not said, 1 no break, 2 seam, 3 inner.
    package var seams: UInt64
    /// Whether it is no word but a part of names and loan words (สเตอร์, โอะ) that the frequencies know.
    package var isFragment: Bool

    package init(cost: Float, seams: UInt64 = 0, isFragment: Bool = false) {
      self.cost = cost
      self.seams = seams
      self.isFragment = isFragment
    }
  }

  /// The words of the lexicon; the value of a word is an index into the tables of costs and seams.
  package let lexicon: DoubleArray
  package let weights: FeatureWeights
  /// The sums of the weights of grouped features, by their index.
  let groupedSums: ValueTable<WeightSums>
  private let costs: ValueTable<Float>
  private let probabilities: ValueTable<Double>
  private let seamCodes: ValueTable<UInt64>
  private let fragments: ValueTable<Bool>

  /// Negative natural logarithm of the probability of the words with this value.
  @inline(__always)
  package func cost(_ value: Int) -> Float { costs[value] }

  /// The probability of a word with this value.
  @inline(__always)
  func probability(_ value: Int) -> Double { probabilities[value] }

  /// The seams of the words with this value, as in `Word.seams`.
  @inline(__always)
  func seams(_ value: Int) -> UInt64 { seamCodes[value] }

  /// Whether the words with this value are fragments, as in `Word.isFragment`.
  @inline(__always)
  func isFragment(_ value: Int) -> Bool { fragments[value] }

  /// First four bytes of the model, "ThLC"; another layout gets another name.
  package static let magic: UInt32 = 0x434C_6854
  /// Words of four bytes in the header: magic, units, values, slots.
  package static let headerCount = 4
  /// Words of four bytes that describe a value: cost, seams in two, flags (1: fragment).
  package static let valueCount = 4

  /// The bytes of the model that is part of the program.
  package static var standardBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: thai_model_bytes(), count: thai_model_size())
  }

  /// The model that is part of the program; a test holds that its bytes are a model.
  package static let standard = ThaiModel(bytes: standardBytes) ?? .empty

  /// A view of the bytes, which must outlive it; nil where they are no model of this layout or are cut off.
  package init?(bytes: UnsafeRawBufferPointer) {
    let fields = bytes.bindMemory(to: UInt32.self)
    guard bytes.count % 4 == 0, let first = fields.baseAddress, fields.count >= Self.headerCount,
      fields[0] == Self.magic
    else { return nil }
    let unitCount = Int(fields[1])
    let valueCount = Int(fields[2])
    let slotCount = Int(fields[3])
    let tableCount = valueCount * Self.valueCount
    guard fields.count == Self.headerCount + tableCount + unitCount + slotCount * 2, unitCount % 128 == 0
    else { return nil }
    let values = first + Self.headerCount
    let words = (0..<valueCount).map { index in
      let field = values + index * Self.valueCount
      return Word(
        cost: Float(bitPattern: field[0]), seams: UInt64(field[1]) | UInt64(field[2]) << 32,
        isFragment: field[3] != 0)
    }
    self.init(
      lexicon: DoubleArray(units: values + valueCount * Self.valueCount, count: unitCount), words: words,
      weights: FeatureWeights(slots: values + valueCount * Self.valueCount + unitCount, count: slotCount))
  }

  private init(lexicon: DoubleArray, words: [Word], weights: FeatureWeights) {
    self.lexicon = lexicon
    self.weights = weights
    groupedSums = weights.sumsOfGroups()
    costs = ValueTable(words.map(\.cost))
    probabilities = ValueTable(words.map { Scaling.exponential(-Double($0.cost)) })
    seamCodes = ValueTable(words.map(\.seams))
    fragments = ValueTable(words.map(\.isFragment))
  }

  /// A model that knows no word.
  package static let empty: ThaiModel = {
    // Never freed: it stands in for data of the program.
    let units = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
    units.initialize(repeating: 0, count: 128)
    return ThaiModel(
      lexicon: DoubleArray(units: units, count: 128), words: [],
      weights: FeatureWeights(slots: units, count: 0))
  }()
}
