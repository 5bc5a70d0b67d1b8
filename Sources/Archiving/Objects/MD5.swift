internal import CNettle

/// The MD5 digest (RFC 1321), which PDF asks for as the check sum of embedded files and identifiers. Not for anything
/// that must be safe from forgery.
enum MD5 {
  static func digest(of message: [UInt8]) -> [UInt8] {
    var context = md5_ctx()
    nettle_md5_init(&context)
    nettle_md5_update(&context, message.count, message)
    return [UInt8](unsafeUninitializedCapacity: Int(MD5_DIGEST_SIZE)) { buffer, count in
      nettle_md5_digest(&context, Int(MD5_DIGEST_SIZE), buffer.baseAddress)
      count = Int(MD5_DIGEST_SIZE)
    }
  }
}
