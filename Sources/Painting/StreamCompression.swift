internal import CZlib

/// Stands in for zlib's `deflateInit_` in this process, because Cairo offers no way to choose how hard it compresses.
///
/// Cairo asks for zlib's default, level 6. What Cairo compresses is compressed anew by finishing, but for the fonts,
/// which are hardly smaller at a higher level. An executable's own function comes before that of a shared library (System V gABI,
/// chapter 5, "Shared Object Dependencies"), so it is enough to define it. Whoever asks for a level gets that level.
@_cdecl("deflateInit_")
public func beginDeflating(
  _ stream: UnsafeMutableRawPointer?, _ level: CInt, _ version: UnsafePointer<CChar>?, _ size: CInt
) -> CInt {
  let level = level == Z_DEFAULT_COMPRESSION ? StreamCompression.level : level
  return deflateInit2_(
    stream?.assumingMemoryBound(to: z_stream.self), level, Z_DEFLATED, StreamCompression.windowBits,
    StreamCompression.memoryLevel, Z_DEFAULT_STRATEGY, version, size)
}

/// How Cairo's streams are compressed, by measurement.
private enum StreamCompression {
  static let level: CInt = 2
  /// A window of 32 kB and a zlib header, as `deflateInit` has it (zlib.h).
  static let windowBits: CInt = 15
  /// A quarter of the usual table: a page is 20 kB, and clearing the table costs more than it finds.
  static let memoryLevel: CInt = 6
}
