import Diagnostics

/// Turns the positions of libyaml, counted in Unicode scalars, into byte offsets.
///
/// Positions come nearly in order, so that the cursor walks each byte of the file about once.
struct ScalarCursor {
  private let file: SourceFile
  private var scalarIndex = 0
  private var offset: Int

  init(file: SourceFile, contentStart: Int) {
    self.file = file
    offset = contentStart
  }

  /// The offset of the first byte of a scalar, given its number in the text from 0.
  mutating func utf8Offset(ofScalar index: Int) -> Int {
    while scalarIndex < index, offset < file.utf8.count {
      offset += 1
      while offset < file.utf8.count, file.utf8[offset] & 0xC0 == 0x80 { offset += 1 }
      scalarIndex += 1
    }
    while scalarIndex > index, offset > 0 {
      offset -= 1
      while offset > 0, file.utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
      scalarIndex -= 1
    }
    return offset
  }
}
