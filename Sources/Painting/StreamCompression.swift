internal import CZlib

/// Stands in for zlib's `deflateInit_` in this process, because Cairo offers no way to choose whether it compresses.
///
/// Cairo asks for zlib's default, level 6. All that Cairo compresses is compressed anew by finishing, so it is left as it
/// is. An executable's own function comes before that of a shared library (System V gABI, chapter 5, "Shared Object
/// Dependencies"), so it is enough to define it. Whoever asks for a level gets that level.
@_cdecl("deflateInit_")
public func beginDeflating(
  _ stream: UnsafeMutableRawPointer?, _ level: CInt, _ version: UnsafePointer<CChar>?, _ size: CInt
) -> CInt {
  let level = level == Z_DEFAULT_COMPRESSION ? StreamCompression.level : level
  return deflateInit2_(
    stream?.assumingMemoryBound(to: z_stream.self), level, Z_DEFLATED, StreamCompression.windowBits,
    StreamCompression.memoryLevel, Z_DEFAULT_STRATEGY, version, size)
}

/// How Cairo's streams are compressed: not at all.
private enum StreamCompression {
  static let level: CInt = 0
  /// A window of 32 kB and a zlib header, as `deflateInit` has it (zlib.h).
  static let windowBits: CInt = 15
  /// The smallest tables, which nothing uses.
  static let memoryLevel: CInt = 1
}
