internal import Glibc

/// What lies in a folder.
package enum FolderListing {
  /// The names in a folder in the order of their bytes, which is the same on every machine; without hidden ones.
  /// Empty for a folder that cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if name.utf8.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FolderListing {
  /// The same for a folder that has to be readable.
  package static func namesOrThrow(in path: String) throws(EnvironmentError) -> [String] {
    guard let folder = opendir(path) else { throw .refused(.read, path: path, errorNumber: errno) }
    closedir(folder)
    return names(in: path)
  }
}
