internal import CZip

/// Unpacks parts of a zip file that is held in memory. Nothing is written anywhere.
enum ZipArchive {
  /// How every zip file begins: a local header, or the end of an empty directory.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The parts whose names are wanted, by name.
  ///
  /// What the directory says of sizes is not believed: bytes are counted while they come. Every name in the file is
  /// looked at, wanted or not.
  static func parts(
    of bytes: [UInt8], where isWanted: (String) -> Bool
  ) throws(OfficeFault) -> [String: [UInt8]] {
    let library = try ZipLibrary.load()
    var result: Result<[String: [UInt8]], OfficeFault> = .failure(.notAnArchive)
    bytes.withUnsafeBytes { buffer in
      do throws(OfficeFault) {
        let archive = try OpenArchive(borrowing: buffer, by: library)
        result = .success(try archive.parts(where: isWanted))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}

/// The single owner of an open archive of libzip.
private struct OpenArchive: ~Copyable {
  private let library: ZipLibrary
  /// Owned; discarded at the end, which for an archive opened read-only changes nothing anywhere.
  private let archive: OpaquePointer

  /// - Parameter bytes: borrowed; must outlive the archive.
  init(borrowing bytes: UnsafeRawBufferPointer, by library: ZipLibrary) throws(OfficeFault) {
    var error = zip_error_t()
    library.errorInit(&error)
    defer { library.errorFini(&error) }
    // The source belongs to the archive once it is open; before that it is ours to free.
    guard let source = library.sourceBufferCreate(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      throw .notAnArchive
    }
    guard let archive = library.openFromSource(source, ZIP_RDONLY, &error) else {
      library.sourceFree(source)
      throw .notAnArchive
    }
    self.library = library
    self.archive = archive
  }

  deinit { library.discard(archive) }

  func parts(where isWanted: (String) -> Bool) throws(OfficeFault) -> [String: [UInt8]] {
    let count = Int(library.getNumEntries(archive, 0))
    guard count <= OfficeLimits.entries else { throw .tooManyEntries(limit: OfficeLimits.entries) }
    var parts: [String: [UInt8]] = [:]
    var room = OfficeLimits.totalBytes
    for index in 0..<max(0, count) {
      guard let name = name(ofEntry: index) else { throw .notAnArchive }
      guard Self.isSafe(name) else { throw .unsafeName(name) }
      guard isWanted(name), parts[name] == nil else { continue }
      let bytes = try content(ofEntry: index, name: name, limit: min(room, OfficeLimits.partBytes))
      room -= bytes.count
      parts[name] = bytes
    }
    return parts
  }

  /// The name as the archive has it; the pointer that libzip gives is borrowed.
  private func name(ofEntry index: Int) -> String? {
    library.getName(archive, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS)).map { String(cString: $0) }
  }

  /// Whether a name stays inside the archive. Windows' separators and drives count as well.
  private static func isSafe(_ name: String) -> Bool {
    let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard let first = name.utf8.first, !separators.contains(first) else { return false }
    let parts = name.utf8.split { separators.contains($0) }
    return !parts.contains { $0.elementsEqual("..".utf8) } && !name.utf8.prefix(3).contains(UInt8(ascii: ":"))
  }

  private func content(ofEntry index: Int, name: String, limit: Int) throws(OfficeFault) -> [UInt8] {
    var status = zip_stat_t()
    library.statInit(&status)
    guard library.statEntry(archive, zip_uint64_t(index), 0, &status) == 0 else { throw .damagedPart(name) }
    let isEncrypted =
      status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != 0
    guard !isEncrypted else { throw .encrypted }
    guard let file = library.openEntry(archive, zip_uint64_t(index), 0) else { throw .damagedPart(name) }
    defer { _ = library.closeEntry(file) }
    let ratioLimit = max(
      OfficeLimits.ratioFloor, Int(clamping: status.comp_size) * OfficeLimits.expansionRatio)
    return try read(file, name: name, limit: min(limit, ratioLimit))
  }

  /// Reads to the end, where libzip compares the checksum.
  private func read(_ file: OpaquePointer, name: String, limit: Int) throws(OfficeFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        library.readEntry(file, $0.baseAddress, zip_uint64_t($0.count))
      }
      guard count >= 0 else { throw .damagedPart(name) }
      if count == 0 { return bytes }
      guard bytes.count + Int(count) <= limit else { throw .partTooLarge(name) }
      bytes += chunk[..<Int(count)]
    }
  }
}
