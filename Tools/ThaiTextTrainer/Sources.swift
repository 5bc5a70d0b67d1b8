import Foundation

/// The files of which the model is made; nothing else goes into it.
struct Sources {
  /// One word a line.
  let words: [[UInt8]]
  /// Word, tabulator, count.
  let frequencies: [UInt8]
  let furtherFrequencies: [([UInt8], Double)]
  /// Own lists, one word a line with its seams marked.
  let markedWords: [SourceText]
  /// Lines divided by readers, with the weight of each set in training.
  let goldSets: [(lines: [MarkedLine], weight: Double)]

  init(folder: URL) throws {
    func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }
    words = [try bytes("words_th.txt"), try bytes("countries_th.txt")]
    frequencies = try bytes("tnc_freq.txt")
    furtherFrequencies = [(try bytes("gov_freq.txt"), 1)]
    let own = ["compounds.txt", "names.txt"].filter {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
    markedWords = try own.map { SourceText(bytes: try bytes($0), leastCount: 30) }
    goldSets = [
      (Self.lines(try bytes("wisesight1000.gold3")), 1), (Self.lines(try bytes("gov-dev.gold3")), 2),
    ]
  }

  private static func lines(_ bytes: [UInt8]) -> [MarkedLine] { Lines(bytes).map { MarkedLine($0) } }
}

/// A list and the count that its words get at least.
struct SourceText {
  let bytes: [UInt8]
  let leastCount: Double
}
