public import Diagnostics

/// The certain repairs of one file, ready to be made.
public struct RepairPlan: Sendable {
  /// The repairs in the order of the file, none of them over another.
  public let repairs: [Repair]
  private let file: SourceFile

  /// Takes the repairs of findings that lie in a file; of two over each other the first.
  public init(of findings: [Finding], in file: SourceFile) {
    self.file = file
    var end = 0
    var repairs: [Repair] = []
    let all = findings.compactMap(\.repair).filter { $0.span.file === file }
    for repair in all.sorted(by: { $0.span.utf8Range.lowerBound < $1.span.utf8Range.lowerBound })
    where repair.span.utf8Range.lowerBound >= end {
      repairs.append(repair)
      end = max(repair.span.utf8Range.upperBound, repair.span.utf8Range.lowerBound + 1)
    }
    self.repairs = repairs
  }

  /// The file with all repairs made; every other byte stays as it is.
  public var repairedBytes: [UInt8] {
    var bytes: [UInt8] = []
    var start = 0
    for repair in repairs {
      bytes += file.utf8[start..<repair.span.utf8Range.lowerBound]
      bytes += Array(repair.replacement.utf8)
      start = repair.span.utf8Range.upperBound
    }
    return bytes + file.utf8[start...]
  }

  /// Each line that changes, before and after: `file:line`, `- old`, `+ new`.
  public var difference: String {
    var text = ""
    var index = 0
    while index < repairs.count {
      let line = repairs[index].span.start.line
      var end = index
      while end < repairs.count, repairs[end].span.start.line == line { end += 1 }
      text += difference(ofLine: line, repairs[index..<end])
      index = end
    }
    return text
  }

  private func difference(ofLine line: Int, _ repairs: ArraySlice<Repair>) -> String {
    let lineStart = file.utf8Offset(line: line, scalarColumn: 1)
    let old = file.text(ofLine: line)
    var new = Array(old.utf8)
    for repair in repairs.reversed() {
      let range =
        (repair.span.utf8Range.lowerBound - lineStart)..<(repair.span.utf8Range.upperBound - lineStart)
      guard range.upperBound <= new.count else { continue }
      new.replaceSubrange(range, with: Array(repair.replacement.utf8))
    }
    return "\(file.name):\(line)\n- \(old)\n+ \(String(decoding: new, as: UTF8.self))\n"
  }
}
