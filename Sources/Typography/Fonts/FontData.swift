/// The bytes of a font file, mapped or read once and shared by shaping and painting.
/// `@unchecked` because the compiler cannot see that nobody writes to the bytes after creation.
public final class FontData: @unchecked Sendable {
  /// The bytes; valid as long as this object lives.
  public let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that somebody else has mapped.
  ///
  /// - Parameter release: called once, when the last user of the font is gone.
  public init(
    mapped bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// Copies bytes, for fonts that are not files.
  public convenience init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(mapped: UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release(bytes) }
}
