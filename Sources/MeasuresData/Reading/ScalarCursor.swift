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
    file.utf8.withUnsafeBufferPointer { move(to: index, in: $0) }
    return offset
  }

  private mutating func move(to index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    while scalarIndex < index, offset < bytes.count {
      // Thai letters, most of the text, are three bytes.
      offset = bytes[offset] == 0xE0 ? min(offset &+ 3, bytes.count) : offset &+ 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset &+= 1 }
      scalarIndex &+= 1
    }
    while scalarIndex > index, offset > 0 {
      offset &-= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset &-= 1 }
      scalarIndex &-= 1
    }
  }
}
