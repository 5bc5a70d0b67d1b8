internal import Diagnostics
internal import Glibc
internal import Publishing

/// Puts the outputs of shares together: one tree, one journal, one summary, as one batch would have made them.
public struct BatchMerger {
  private let sources: [BatchFolder]
  private let target: BatchFolder

  /// - Parameters:
  ///   - folders: what shares have written; may hold the folder that all is put into.
  ///   - output: made when it is not there.
  public init(_ folders: [String], into output: String) {
    sources = folders.map { BatchFolder(path: $0, shard: nil) }
    target = BatchFolder(path: output, shard: nil)
  }

  /// Where the summary goes when nobody says otherwise.
  public var summaryPath: String { target.summary }

  /// Merges. No file of a folder other than the output's is changed.
  ///
  /// - Returns: the summaries as one; a share that is missing or a name that two reports have is told in it.
  public func merge() throws -> BatchSummary {
    try target.create()
    let targetPath = try resolved(target.path)
    let lock = try BatchLock(target)
    defer { withExtendedLifetime(lock) {} }
    LeftoverFiles.remove(below: target.path)
    var collection = MergeCollection()
    for source in sources {
      let isTarget = try resolved(source.path) == targetPath
      if isTarget {
        try collection.add(source)
      } else {
        let sourceLock = try BatchLock(source)
        defer { withExtendedLifetime(sourceLock) {} }
        try collection.add(source)
        try copy(collection.newEntries, from: source)
      }
    }
    return try finish(collection)
  }

  /// Copies what is not there yet, each file whole or not at all.
  private func copy(_ entries: [JournalEntry], from source: BatchFolder) throws {
    for output in entries.flatMap(\.outputs) {
      let path = target.at(output.path)
      if let there = ContentDigest.ofFile(path), there.digest.hexadecimal == output.sha256 { continue }
      let file = try InputFile.read(source.at(output.path), limit: ArchivedFile.sizeLimit)
      guard ContentDigest(of: file.utf8).hexadecimal == output.sha256 else {
        throw EnvironmentError(.changedOutput(source.at(output.path)))
      }
      try FilePath.createFolder(FilePath.folder(of: path))
      try OutputDestination.file(path: path).write(file.utf8)
    }
  }

  private func finish(_ collection: MergeCollection) throws -> BatchSummary {
    let journal = try BatchJournal(target)
    for entry in collection.entries { try journal.add(entry) }
    if let header = collection.header { try journal.tidy(header) }
    var summary = BatchSummary()
    summary.results = collection.results.sorted {
      ($0.position, $0.report, $0.edition) < ($1.position, $1.report, $1.edition)
    }
    if let fault = collection.fault { summary.ending = .stopped(fault) }
    // What the shares have left in the folder of all is in the one journal and summary now.
    for file in target.shardFiles { unlink(file) }
    return summary
  }

  private func resolved(_ path: String) throws -> String {
    do {
      return try FilePath.resolvingLinks(path)
    } catch {
      throw EnvironmentError.refused(.read, path: path, errorNumber: error.number)
    }
  }
}
