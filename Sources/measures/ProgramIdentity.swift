internal import Diagnostics
internal import Glibc
internal import Publishing

/// Which program this is, down to its bytes and those of the libraries that shape and paint: another one may make
/// other files.
enum ProgramIdentity {
  /// The version, and one digest for the program and the libraries that decide a document's bytes.
  static func text() -> String {
    var hasher = ContentHasher()
    for file in ["/proc/self/exe"] + libraries() {
      if let identifier = BuildIdentifier.ofFile(file) {
        hasher.add(identifier)
      } else if let content = ContentDigest.ofFile(file) {
        hasher.add(content.digest)
      }
    }
    return "\(ProgramVersion.name) \(hasher.digest().hexadecimal)"
  }

  /// Parts of the names of the libraries meant.
  private static let names = [
    "libcairo", "libharfbuzz", "libfreetype", "libpixman", "libqpdf", "libpng", "libjpeg", "libz.",
  ]

  /// The files of the loaded libraries, in a fixed order; none where the system does not tell.
  private static func libraries() -> [String] {
    guard let maps = try? InputFile.read("/proc/self/maps") else { return [] }
    let paths = maps.utf8.split(separator: 0x0A).compactMap { line -> String? in
      guard let slash = line.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      return String(decoding: line[slash...], as: UTF8.self)
    }
    let wanted = Set(paths).filter { path in
      let file = FilePath.lastPart(of: path)
      return names.contains { file.utf8.starts(with: $0.utf8) }
    }
    return wanted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
