internal import CThaiModel

/// The compiled lexicon and weights, as `thaitext-trainer` writes them (layout: docs/line-breaking.md).
package struct ThaiModel: Sendable {
  /// The words of the lexicon; the value of a word is an index into `costs`.
  package let lexicon: DoubleArray
  /// Costs of words by value, as negative natural logarithms of their probabilities.
  package let costs: [Float]

  /// First four bytes of the model: "ThLB".
  package static let magic: UInt32 = 0x424C_6854

  /// The model that is part of the program.
  package static let standard = ThaiModel(
    bytes: UnsafeRawBufferPointer(start: thai_model_bytes(), count: thai_model_size()))

  /// Reads the header; an empty model where the bytes are not a model.
  package init(bytes: UnsafeRawBufferPointer) {
    let header = bytes.bindMemory(to: UInt32.self)
    guard header.count >= 4, header[0] == Self.magic, let words = header.baseAddress else {
      self = .empty
      return
    }
    let unitCount = Int(header[1])
    let costCount = Int(header[2])
    guard header.count >= 4 + costCount + unitCount, unitCount % 128 == 0 else {
      self = .empty
      return
    }
    costs = (0..<costCount).map { Float(bitPattern: header[4 + $0]) }
    lexicon = DoubleArray(units: words + 4 + costCount, count: unitCount)
  }

  private init(lexicon: DoubleArray, costs: [Float]) {
    self.lexicon = lexicon
    self.costs = costs
  }

  /// A model that knows no word.
  package static let empty = ThaiModel(lexicon: emptyLexicon, costs: [])

  private static let emptyLexicon: DoubleArray = {
    // Never freed: it stands in for data of the program.
    let units = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
    units.initialize(repeating: 0, count: 128)
    return DoubleArray(units: units, count: 128)
  }()
}
