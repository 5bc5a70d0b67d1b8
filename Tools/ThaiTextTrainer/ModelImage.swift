import ThaiText

/// The bytes of a model in the layout that `ThaiModel` reads.
final class ModelImage {
  let fields: UnsafeMutableBufferPointer<UInt32>

  /// - Parameters:
  ///   - automaton: units of the automaton.
  ///   - words: what its values stand for.
  ///   - weights: slots of the weights.
  init(units: [UInt32], words: [ThaiModel.Word], slots: [UInt32]) {
    let header = [ThaiModel.magic, UInt32(units.count), UInt32(words.count), UInt32(slots.count / 2)]
    let table = words.flatMap { word -> [UInt32] in
      let seams = (UInt32(truncatingIfNeeded: word.seams), UInt32(truncatingIfNeeded: word.seams >> 32))
      return [word.cost.bitPattern, seams.0, seams.1, word.isFragment ? 1 : 0]
    }
    let all = header + table + units + slots
    fields = .allocate(capacity: all.count)
    _ = fields.initialize(from: all)
  }

  deinit { fields.deallocate() }

  /// Valid as long as the image.
  var model: ThaiModel { ThaiModel(bytes: UnsafeRawBufferPointer(fields)) ?? .empty }

  var bytes: [UInt8] {
    fields.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }
}
