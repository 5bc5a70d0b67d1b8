internal import Publishing

/// The folder that a batch writes into, with the batch's own things in a hidden folder.
struct BatchFolder: Sendable {
  /// Begins with a full stop, as no output's name does.
  private static let ownName = ".measures"
  private static let journalPrefix = "journal"
  private static let summaryPrefix = "summary"

  let path: String
  let shard: Shard?

  init(path: String, shard: Shard?) {
    self.path = path
    self.shard = shard
  }

  /// Makes the folder and the hidden one, as far as they are missing.
  func create() throws(EnvironmentError) { try FilePath.createFolder(own) }

  /// The absolute or relative path of an output by its name below the folder.
  func at(_ name: String) -> String { FilePath.join(path, name) }

  /// Held by every batch in the folder: by itself alone, or together with other shares.
  var lock: String { FilePath.join(own, "lock") }
  /// Held by the batch of one share.
  var shardLock: String? { shard.map { FilePath.join(own, "lock.\($0.name)") } }
  var journal: String { FilePath.join(own, Self.journalPrefix + ending + ".jsonl") }
  /// The summary when nobody says where it goes: for people beside the outputs, of a share among the batch's things.
  var summary: String {
    shard == nil ? at("summary.json") : FilePath.join(own, Self.summaryPrefix + ending + ".json")
  }

  /// The journals of this and other shares, by their names.
  var journals: [String] { ownFiles(Self.journalPrefix, ".jsonl") }
  /// The summaries of shares, else that of the whole.
  var summaries: [String] {
    let ofShares = ownFiles(Self.summaryPrefix, ".json")
    return ofShares.isEmpty && FilePath.exists(at("summary.json")) ? [at("summary.json")] : ofShares
  }

  /// What shares have left among the batch's own things.
  var shardFiles: [String] {
    FolderListing.names(in: own).filter {
      $0.utf8.split(separator: UInt8(ascii: ".")).contains(where: Self.isShare)
    }
    .map { FilePath.join(own, $0) }
  }

  /// The share whose summary a file is, by its name; nil for the whole.
  static func shard(ofSummary path: String) -> Shard? {
    let name = FilePath.withoutExtension(FilePath.lastPart(of: path))
    let numbers = name.utf8.dropFirst(summaryPrefix.utf8.count + 1)
      .split { !(0x30...0x39).contains($0) }.compactMap { Int(Substring($0)) }
    return numbers.count == 2 ? Shard(number: numbers[0], count: numbers[1]) : nil
  }

  private var own: String { FilePath.join(path, Self.ownName) }
  private var ending: String { shard.map { "." + $0.name } ?? "" }

  /// Whether a part of a name is that of a share, such as `2-of-4`.
  private static func isShare(_ part: Substring.UTF8View) -> Bool {
    part.contains(UInt8(ascii: "-")) && part.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func ownFiles(_ prefix: String, _ ending: String) -> [String] {
    FolderListing.names(in: own)
      .filter {
        $0.utf8.starts(with: prefix.utf8) && $0.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
      .map { FilePath.join(own, $0) }
  }
}
