/// The parts that a part of a package refers to, by their identifiers (ECMA-376 part 2, clause 8).
final class Relationships: XMLHandler {
  private(set) var targets: [String: String] = [:]
  private let folder: String

  /// Reads the relationships of a part; none when the part has none.
  ///
  /// - Parameter part: the name of the part, such as `xl/workbook.xml`.
  static func of(_ part: String, in parts: [String: [UInt8]]) throws(OfficeFault) -> Relationships {
    let pieces = part.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    let relationships = Relationships(folder: folder)
    let name = folder + "_rels/" + (pieces.last ?? "") + ".rels"
    if let bytes = parts[name] { try XMLText.read(bytes, part: name, telling: relationships) }
    return relationships
  }

  private init(folder: String) { self.folder = folder }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    let isAbsolute = target.utf8.first == UInt8(ascii: "/")
    targets[id] = isAbsolute ? String(target.dropFirst()) : folder + target
  }

  func end(_ name: String) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
