public import Diagnostics

extension DataOrigin {
  /// The place of some bytes of the value's text in its file; the whole value when file and text do not go together.
  ///
  /// - Parameters:
  ///   - part: bytes of `text`.
  ///   - text: the value as the model has it: quotes and escapes undone, list markers taken off, damage repaired.
  public func span(ofText part: Range<Int>, in text: String) -> SourceSpan? {
    guard let span else { return nil }
    return straightSpan(ofText: part, in: text, span) ?? span
  }

  /// The place of some bytes when the file holds exactly these bytes there and a change of them is safe; else nil.
  public func exactSpan(ofText part: Range<Int>, in text: String) -> SourceSpan? {
    guard let span, let found = straightSpan(ofText: part, in: text, span) else { return nil }
    let bytes = Array(text.utf8)[part]
    return span.file.utf8[found.utf8Range].elementsEqual(bytes) ? found : nil
  }

  private func straightSpan(ofText part: Range<Int>, in text: String, _ span: SourceSpan) -> SourceSpan? {
    let bytes = Array(text.utf8)
    let raw = span.file.utf8[span.utf8Range]
    // Most values stand in their file as they are, perhaps in quotes or behind a list marker.
    if raw.count >= bytes.count, let start = Self.find(bytes[...], in: raw) {
      return SourceSpan(
        file: span.file, utf8Range: (start + part.lowerBound)..<(start + part.upperBound))
    }
    let located = ScalarLocator(span: span, text: text, style: Self.style(of: raw)).span(ofText: part)
    if located.utf8Range != span.utf8Range { return located }
    return unrepairedSpan(ofText: part, bytes, raw, span.file)
  }

  /// The place in a value of which other parts were repaired: where a stretch around the bytes stands just once.
  private func unrepairedSpan(
    ofText part: Range<Int>, _ bytes: [UInt8], _ raw: ArraySlice<UInt8>, _ file: SourceFile
  ) -> SourceSpan? {
    for margin in [24, 12, 6, 3, 0] {
      let low = max(0, part.lowerBound - margin)
      let high = min(bytes.count, part.upperBound + margin)
      guard low < high, let start = Self.find(bytes[low..<high], in: raw),
        Self.find(bytes[low..<high], in: raw[(start + 1)...]) == nil
      else { continue }
      let lower = start + part.lowerBound - low
      return SourceSpan(file: file, utf8Range: lower..<(lower + part.count))
    }
    return nil
  }

  private static func find(_ part: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = part.first, bytes.count >= part.count else { return nil }
    var start = bytes.startIndex
    while start + part.count <= bytes.endIndex {
      guard let next = bytes[start...].firstIndex(of: first), next + part.count <= bytes.endIndex else {
        return nil
      }
      if bytes[next..<(next + part.count)].elementsEqual(part) { return next }
      start = next + 1
    }
    return nil
  }

  private static func style(of raw: ArraySlice<UInt8>) -> DataScalar.Style {
    switch raw.first {
    case UInt8(ascii: "\""): .doubleQuoted
    case UInt8(ascii: "'"): .singleQuoted
    case UInt8(ascii: "|"): .literal
    case UInt8(ascii: ">"): .folded
    default: .plain
    }
  }
}
