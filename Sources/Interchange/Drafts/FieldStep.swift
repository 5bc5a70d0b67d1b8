/// A step on the way from a report to one of its fields.
enum FieldStep: Hashable {
  case key(String)
  /// From 0.
  case index(Int)
}

extension [FieldStep] {
  /// The way as text: `measures[0].steps.items[1].lead`.
  var path: String {
    var text = ""
    for step in self {
      switch step {
      case .key(let key): text += (text.utf8.isEmpty ? "" : ".") + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// Reads such a text; nil when it is none.
  init?(path: String) {
    self = []
    for part in path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      let pieces = part.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else { return nil }
      append(.key(String(decoding: name, as: UTF8.self)))
      for piece in pieces.dropFirst() {
        let digits = String(decoding: piece.dropLast(), as: UTF8.self)
        guard piece.last == UInt8(ascii: "]"), let index = Int(digits), (0..<100_000).contains(index) else {
          return nil
        }
        append(.index(index))
      }
    }
  }
}
