/// Names of files that travel inside a PDF.
enum AttachmentName {
  /// The report's data, as `measures` reads it.
  static let data = "report.json"
  /// The measures as a table.
  static let table = "report.csv"

  /// The longest name that common file systems take, in bytes.
  private static let longest = 255

  /// Whether a name leads to a file right in the folder that it is put into, on any system: no separator of any system,
  /// no control character, no name that means a folder, hides a file, or names a drive or a stream.
  static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= longest else {
      return false
    }
    return !name.utf8.contains { $0 < 0x20 || $0 == 0x7F || "/\\:".utf8.contains($0) }
  }

  /// The name under which a picture travels: the last part of its path, changed as little as it takes to be plain and
  /// none of the names that are taken.
  ///
  /// A name that this gave is given again when it is asked for under the same circumstances.
  static func ofPicture(path: String, number: Int, taken: [String]) -> String {
    let last = FilePath.lastPart(of: path)
    let name = isPlain(last) ? last : "picture-\(number)"
    guard isTaken(name, among: taken) else { return name }
    let stem = FilePath.withoutExtension(name)
    let ending = String(name[stem.endIndex...])
    for suffix in 2...(taken.count + 2) {
      let other = "\(stem)-\(suffix)\(ending)"
      if !isTaken(other, among: taken) { return other }
    }
    return "picture-\(number)\(ending)"
  }

  private static func isTaken(_ name: String, among taken: [String]) -> Bool {
    taken.contains { $0.utf8.elementsEqual(name.utf8) }
  }
}
