/// The path of a file of a template, from the template's folder, without `.` and without `..` but at its start.
struct TemplatePath: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = Self.normalized(text) }

  /// The path that a reference written in this file means.
  func resolving(_ reference: String) -> TemplatePath {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropLast()
    let folder = parts.map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
    return TemplatePath(folder + reference)
  }

  private static func normalized(_ text: String) -> String {
    var parts: [String] = []
    for part in text.utf8.split(separator: 0x2F) {
      let name = String(decoding: part, as: UTF8.self)
      if name == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if name != "." {
        parts.append(name)
      }
    }
    let isAbsolute = text.utf8.first == 0x2F
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
