import Checking
import Foundation
import ThaiText

/// The lines of a folder of text files as letters of the model.
struct Corpus {
  /// The lines one after the other, each between two spaces; 0 divides them.
  private(set) var letters: [Symbol] = []
  private(set) var heldOutLines: [[Symbol]] = []
  private(set) var files = 0
  private(set) var lineCount = 0
  private var seen: Set<UInt64> = []

  /// Lines shorter than this are headings and remains of pages.
  private static let shortestLine = 12
  /// One file of so many is kept for measuring.
  private static let heldOutShare = 200

  /// - Parameter excluded: paths in the folder that are left out.
  init(folder: URL, excluded: Set<String>) throws {
    let base = folder.path(percentEncoded: false)
    guard let walk = FileManager.default.enumerator(atPath: base) else {
      throw LetterModelTrainer.Failure("no folder at \(base)")
    }
    let paths = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }
      .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    for (index, path) in paths.enumerated() where !excluded.contains(path) {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      take(bytes, isHeldOut: index % Self.heldOutShare == 7)
      files += 1
    }
  }

  private mutating func take(_ bytes: [UInt8], isHeldOut: Bool) {
    for line in bytes.split(separator: 0x0A) {
      let trimmed = Self.trimmed(line)
      let text = SymbolText(utf8: trimmed)
      guard text.count >= Self.shortestLine, !trimmed.prefix(60).starts(with: "http".utf8),
        seen.insert(Digest.value(of: trimmed)).inserted
      else { continue }
      let letters = LetterText(text).letters
      lineCount += 1
      if isHeldOut {
        heldOutLines.append(letters)
      } else {
        self.letters.append(Symbols.space)
        self.letters += letters
        self.letters += [Symbols.space, 0]
      }
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let start = line.firstIndex(where: { !isWhite($0) }),
      let end = line.lastIndex(where: { !isWhite($0) })
    else {
      return []
    }
    return line[start...end]
  }
}
