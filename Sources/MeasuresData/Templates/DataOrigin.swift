public import Diagnostics

/// Where a data value comes from: its path in the report, and its place in the file that was read.
///
/// The origin travels with a value's text through templates and layout, so that a late fault (a glyph that no
/// font has, say) can still name the data field and the line.
public struct DataOrigin: Sendable {
  /// The field, such as `measures[5].outcomes[0]` with indices from 0.
  public let path: String
  /// The bytes of the value in its file; nil for a value that no file holds.
  public let span: SourceSpan?

  public init(path: String, span: SourceSpan?) {
    self.path = path
    self.span = span
  }

  /// The place of the first occurrence of a character in the value's bytes; the whole value when it does not stand
  /// there as it is, because an escape or a repair made it.
  ///
  /// Stages that meet a character they cannot set (no font has it, say) name its place with this. A Thai digit is
  /// looked for in its ASCII form too, which the digit policy may have turned.
  public func span(of character: Unicode.Scalar) -> SourceSpan? {
    guard let span else { return nil }
    let forms = [character] + (character.asciiForm.map { [$0] } ?? [])
    for form in forms {
      let bytes = Array(String(form).utf8)
      let place = span.utf8Range.first { span.file.utf8[$0..<span.utf8Range.upperBound].starts(with: bytes) }
      if let place { return SourceSpan(file: span.file, utf8Range: place..<(place + bytes.count)) }
    }
    return span
  }
}

extension Unicode.Scalar {
  /// The ASCII digit of a Thai one, nil for every other scalar.
  fileprivate var asciiForm: Unicode.Scalar? {
    guard value >= 0x0E50, value <= 0x0E59 else { return nil }
    return Unicode.Scalar(UInt8(value - 0x0E50 + 0x30))
  }
}
