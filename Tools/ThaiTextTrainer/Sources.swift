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
    "gov_names.txt", "wisesight1000.gold3", "gov-dev.gold3",
  ]
  /// The sets that train, with their weight: the report is government prose.
  private static let goldWeights = [("wisesight1000.gold3", 1.0), ("gov-dev.gold3", 2.0)]
  /// The own lists, and the count that their words get at least: 30 is about the 30,000th word of the frequencies. The
  /// names that were collected by machine count little, so that they win over rare words only.
  private static let ownLists = [("compounds.txt", 30.0), ("names.txt", 30.0), ("gov_names.txt", 2.0)]

  init(folder: URL) throws {
    func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }
    words = try ["words_th.txt", "countries_th.txt"].map(bytes)
    frequencies = try ["tnc_freq.txt", "gov_freq.txt"].map(bytes)
    markedWords = try Self.ownLists.map { SourceText(bytes: try bytes($0), leastCount: $1) }
    goldSets = try Self.goldWeights.map { (name: $0, lines: Self.lines(try bytes($0)), weight: $1) }
  }

  private static func lines(_ bytes: [UInt8]) -> [MarkedLine] { Lines(bytes).map { MarkedLine($0) } }
}

/// A list and the count that its words get at least.
struct SourceText {
  let bytes: [UInt8]
  let leastCount: Double
}
