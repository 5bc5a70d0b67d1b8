import Diagnostics
import DocumentModel

extension StyledText {
  /// The place in data or template of the character at an offset of `content`, and its data field.
  ///
  /// The exact place is known where the text stands in the file as it is; else (escapes, filters) the span of the
  /// whole value.
  func origin(at utf8Offset: Int) -> (span: SourceSpan?, dataPath: String?) {
    guard let origin = origins.first(where: { $0.utf8Range.contains(utf8Offset) }) else { return (nil, nil) }
    guard let span = origin.span else { return (nil, origin.dataPath) }
    guard span.utf8Range.count == origin.utf8Range.count else { return (span, origin.dataPath) }
    let start = span.utf8Range.lowerBound + utf8Offset - origin.utf8Range.lowerBound
    let bytes = Array(content.utf8)
    let length = UTF8Scalar.decode(bytes, at: min(utf8Offset, bytes.count - 1)).length
    return (SourceSpan(file: span.file, utf8Range: start..<start + length), origin.dataPath)
  }
}
