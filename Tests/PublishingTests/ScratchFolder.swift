import Glibc

/// A new folder for one test, removed with all that is in it at the end.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/measures-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SetUpFailure(errorNumber: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names() { _ = remove(at(name)) }
    rmdir(path)
  }

  struct SetUpFailure: Error {
    let errorNumber: CInt
  }

  func at(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) {
    guard let file = fopen(at(name), "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func write(_ bytes: [UInt8], to name: String) {
    guard let file = fopen(at(name), "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func text(of name: String) -> String? {
    guard let file = fopen(at(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// The names in the folder, hidden ones included.
  func names() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
