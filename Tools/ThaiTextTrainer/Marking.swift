import ThaiText

/// Marks whole files with a model.
enum Marking {
  /// The lines of a text with their marks.
  static func mark(_ text: [UInt8], _ model: ThaiModel) -> [UInt8] {
    let breaker = ThaiLineBreaker(model: model)
    var marked: [UInt8] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      marked += SegmentMarks.marked(Array(text[start..<end]), by: breaker)
      guard end < text.endIndex else { return marked }
      marked.append(UInt8(ascii: "\n"))
      start = end + 1
    }
  }
}
