internal import Diagnostics

/// Text of a template after decoding, with the way back from each of its bytes to the file.
///
/// Where decoded and written text differ (entities, line ends), a new stretch begins; within a stretch the two run
/// in step.
struct DecodedText: Sendable {
  private struct Stretch: Sendable {
    let decodedOffset: Int
    let sourceOffset: Int
  }

  let file: SourceFile
  private(set) var utf8: [UInt8] = []
  /// The offset in the file just after the last byte.
  private(set) var sourceEnd: Int
  private var stretches: [Stretch] = []

  /// An empty text that stands at an offset of the file.
  init(file: SourceFile, sourceOffset: Int) {
    self.file = file
    self.sourceEnd = sourceOffset
    stretches.append(Stretch(decodedOffset: 0, sourceOffset: sourceOffset))
  }

  /// A whole file as it stands.
  init(file: SourceFile) {
    self.init(file: file, sourceOffset: 0)
    utf8 = file.utf8
    sourceEnd = file.utf8.count
  }

  var isEmpty: Bool { utf8.isEmpty }
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether there is nothing but white space.
  var isBlank: Bool { utf8.allSatisfy(Ascii.isSpace) }

  /// Appends bytes that stand in the file as they are.
  mutating func append(_ bytes: ArraySlice<UInt8>, at sourceOffset: Int) {
    begin(at: sourceOffset)
    utf8.append(contentsOf: bytes)
    sourceEnd = sourceOffset + bytes.count
  }

  /// Appends what a stretch of the file stands for.
  mutating func append(_ decoded: some Sequence<UInt8>, for sourceRange: Range<Int>) {
    begin(at: sourceRange.lowerBound)
    utf8.append(contentsOf: decoded)
    sourceEnd = sourceRange.upperBound
    stretches.append(Stretch(decodedOffset: utf8.count, sourceOffset: sourceEnd))
  }

  /// The span of a range of decoded bytes in the file.
  func span(_ range: Range<Int>) -> SourceSpan {
    let start = sourceOffset(of: range.lowerBound)
    let end = range.isEmpty ? start : sourceOffset(of: range.upperBound - 1) + 1
    return SourceSpan(file: file, utf8Range: start..<max(start, end))
  }

  /// The span of the whole text.
  var span: SourceSpan {
    let start = stretches.first?.sourceOffset ?? 0
    return SourceSpan(file: file, utf8Range: start..<max(start, sourceEnd))
  }

  private mutating func begin(at sourceOffset: Int) {
    guard let last = stretches.last else { return }
    if sourceOffset - last.sourceOffset != utf8.count - last.decodedOffset {
      stretches.append(Stretch(decodedOffset: utf8.count, sourceOffset: sourceOffset))
    }
  }

  private func sourceOffset(of decodedOffset: Int) -> Int {
    var low = 0
    var high = stretches.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if stretches[middle].decodedOffset <= decodedOffset { low = middle } else { high = middle - 1 }
    }
    let offset = stretches[low].sourceOffset + decodedOffset - stretches[low].decodedOffset
    // Inside an entity: no further than its last byte.
    let limit = low + 1 < stretches.count ? stretches[low + 1].sourceOffset - 1 : sourceEnd
    return max(stretches[low].sourceOffset, min(offset, limit))
  }
}
