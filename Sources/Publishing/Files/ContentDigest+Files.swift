internal import Glibc

extension ContentDigest {
  /// The digest and the length of an ordinary file, read piece by piece; nil when it cannot be read.
  public static func ofFile(_ path: String) -> (digest: ContentDigest, byteCount: Int)? {
    do throws(SystemCallError) {
      let descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
      guard try descriptor.status().st_mode & S_IFMT == S_IFREG else { return nil }
      var hasher = ContentHasher()
      var count = 0
      while true {
        let piece = try descriptor.read(upTo: pieceLength)
        if piece.isEmpty { return (hasher.digest(), count) }
        piece.withUnsafeBytes { hasher.update($0) }
        count += piece.count
      }
    } catch {
      return nil
    }
  }

  private static let pieceLength = 256 << 10
}
