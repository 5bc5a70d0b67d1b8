internal import CDeflate

/// Compresses streams as `/FlateDecode` reads them: zlib's format (RFC 1950). Owns libdeflate's compressor.
final class Deflate {
  /// How hard streams are compressed.
  enum Effort {
    /// For files that are kept.
    case usual
    /// For files that are looked at and made again.
    case least

    /// libdeflate's level. On the streams of reports, zlib's level 5 takes 37 million instructions for 82 kB,
    /// libdeflate's 5 takes 24 for 81, its 6 takes 26 for 78, and its 1 takes 12 for 94.
    fileprivate var level: Int32 {
      switch self {
      case .usual: 6
      case .least: 1
      }
    }
  }

  let effort: Effort
  /// Owned.
  private let compressor: OpaquePointer

  init(_ effort: Effort = .usual) {
    // The only failures are no memory and a level that there is not (libdeflate.h).
    guard let compressor = libdeflate_alloc_compressor(effort.level) else {
      preconditionFailure("libdeflate has no memory")
    }
    self.effort = effort
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let limit = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      // 0 would say that the room is smaller than the bound.
      count = libdeflate_zlib_compress(compressor, bytes, bytes.count, buffer.baseAddress, limit)
    }
  }
}
