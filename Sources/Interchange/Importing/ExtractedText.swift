import Diagnostics

/// The texts found in a file that is no plain text, one below the other: the file that diagnostics show.
struct ExtractedText {
  private var utf8: [UInt8] = []
  private var parts: [SourcePart] = []

  /// Adds a text with the name of its place, and gives the offset at which it begins.
  @discardableResult
  mutating func add(_ text: String, at place: LocalizedText) -> Int {
    let start = utf8.count
    utf8 += text.utf8
    parts.append(SourcePart(name: place, utf8Range: start..<utf8.count))
    utf8.append(0x0A)
    return start
  }

  func file(name: String) -> SourceFile { SourceFile(name: name, utf8: utf8, parts: parts) }
}
