internal import Diagnostics
internal import Publishing

/// What the journals and summaries of several shares come to.
struct MergeCollection {
  private(set) var entries: [JournalEntry] = []
  /// The entries of the folder that was added last.
  private(set) var newEntries: [JournalEntry] = []
  private(set) var results: [ReportResult] = []
  private(set) var header: JournalHeader?
  /// The first thing that keeps the whole from being whole: a share that ended early or is missing.
  private var earlyEnd: Diagnostic?
  private var shares: [Int: Set<Int>] = [:]
  private var owners: [String: (report: String, digest: String)] = [:]

  /// Why the merged batch is not complete; nil when it is.
  var fault: Diagnostic? {
    if let earlyEnd { return earlyEnd }
    for (count, numbers) in shares.sorted(by: { $0.key < $1.key }) where numbers.count < count {
      return .missingShares((1...count).filter { !numbers.contains($0) }, of: count)
    }
    return nil
  }

  /// Adds a folder.
  mutating func add(_ folder: BatchFolder) throws {
    newEntries = []
    for journal in folder.journals { try addJournal(journal, in: folder) }
    for summary in folder.summaries { try addSummary(summary) }
  }

  private mutating func addJournal(_ path: String, in folder: BatchFolder) throws {
    var latest: [String: JournalEntry] = [:]
    var order: [String] = []
    var headers: [JournalHeader] = []
    try BatchJournal.readLines(of: path) { line in
      if let entry = BatchJournal.decoded(JournalEntry.self, line) {
        let output = entry.name + "\n" + entry.edition
        if latest.updateValue(entry, forKey: output) == nil { order.append(output) }
      } else if let header = BatchJournal.decoded(JournalHeader.self, line) {
        headers.append(header)
      }
    }
    if let last = headers.last {
      if let header, header != last {
        throw UseError(.sharesOfOtherSettings(folder.path, last.differences(from: header)))
      }
      header = last
    }
    for entry in order.compactMap({ latest[$0] }) { add(entry) }
  }

  /// Keeps an entry; of two reports with one name the first has it, and the other has failed.
  private mutating func add(_ entry: JournalEntry) {
    let key = (entry.name + "\n" + entry.edition).lowercased()
    if let owner = owners[key] {
      if owner.report != entry.report || owner.digest != entry.key {
        lostNames[entry.report + "\n" + entry.edition] = (entry.name, owner.report)
      }
      return
    }
    owners[key] = (entry.report, entry.key)
    entries.append(entry)
    newEntries.append(entry)
  }

  /// By report and edition: the name that another report has.
  private var lostNames: [String: (name: String, owner: String)] = [:]

  private mutating func addSummary(_ path: String) throws {
    let file = try InputFile.read(path)
    guard let summary = BatchJournal.decoded(SummaryFile.self, file.utf8) else {
      throw DiagnosticsError([.noSummary(path)])
    }
    if summary.ending != "complete" { earlyEnd = earlyEnd ?? .unfinishedShare(path) }
    if let shard = BatchFolder.shard(ofSummary: path) {
      shares[shard.count, default: []].insert(shard.number)
    }
    for var result in summary.results {
      if let lost = lostNames[result.report + "\n" + result.edition] {
        let fault = ReportFault(.nameTaken(lost.name, by: lost.owner))
        result.status = .failed
        result.outputs = []
        result.set([fault], count: 1)
      }
      results.append(result)
    }
  }
}
