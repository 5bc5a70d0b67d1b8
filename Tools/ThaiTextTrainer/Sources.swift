import Foundation

/// The files of which the model is made; nothing else goes into it.
struct Sources {
  /// One word a line.
  let words: [[UInt8]]
  /// Word, tabulator, count.
  let frequencies: [[UInt8]]
  /// Own lists, one word a line with its seams marked.
  let markedWords: [SourceText]
  /// Lines divided by readers, with the weight of each set in training.
  let goldSets: [(name: String, lines: [MarkedLine], weight: Double)]

  /// The files by name, in the order of the manifest.
  static let names = [
    "words_th.txt", "countries_th.txt", "tnc_freq.txt", "gov_freq.txt", "compounds.txt", "names.txt",
    "wisesight1000.gold3", "gov-dev.gold3",
  ]
  /// The sets that train, with their weight: the report is government prose.
  private static let goldWeights = [("wisesight1000.gold3", 1.0), ("gov-dev.gold3", 2.0)]
  /// Count that a word of the own lists gets at least; about the 30,000th word of the frequencies.
  private static let leastOwnCount = 30.0

  init(folder: URL) throws {
    func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }
    words = try ["words_th.txt", "countries_th.txt"].map(bytes)
    frequencies = try ["tnc_freq.txt", "gov_freq.txt"].map(bytes)
    markedWords = try ["compounds.txt", "names.txt"].map {
      SourceText(bytes: try bytes($0), leastCount: Self.leastOwnCount)
    }
    goldSets = try Self.goldWeights.map { (name: $0, lines: Self.lines(try bytes($0)), weight: $1) }
  }

  private static func lines(_ bytes: [UInt8]) -> [MarkedLine] { Lines(bytes).map { MarkedLine($0) } }
}

/// A list and the count that its words get at least.
struct SourceText {
  let bytes: [UInt8]
  let leastCount: Double
}
