internal import Checking
internal import Diagnostics
internal import DocumentModel
internal import Glibc
internal import MeasuresData
internal import PageLayout
internal import Publishing

/// Makes one report after the other on one thread.
final class BatchWorker {
  /// What stands in the way of all further reports as well; nil as long as nothing does.
  private(set) var stoppingFault: Diagnostic?
  /// All faults of the report that was processed last, for telling them at once.
  private(set) var latestFaults: [Diagnostic] = []

  private let settings: BatchSettings
  private let folder: BatchFolder
  private let journal: BatchJournal
  private let names: NameRegistry
  private let cancellation: BatchCancellation
  private let tools = RenderTools()

  init(
    settings: BatchSettings, folder: BatchFolder, journal: BatchJournal, names: NameRegistry,
    cancellation: BatchCancellation
  ) {
    self.settings = settings
    self.folder = folder
    self.journal = journal
    self.names = names
    self.cancellation = cancellation
  }

  /// Thrown where a report is dropped because the batch is to end.
  private struct Dropped: Error {}

  /// A report in one edition on its way.
  private struct Task {
    let edition: RenderSettings
    let key: ContentDigest
    /// What was made of it before and is still there.
    let known: JournalEntry?
    var name = ""
    var fault: (any Error)?
  }

  /// Makes a report in all editions.
  ///
  /// - Returns: a result an edition; none when the report was dropped.
  func process(_ item: BatchItem) -> [ReportResult] {
    latestFaults = []
    let source: SourceFile
    switch item.source {
    case .success(let file): source = file
    case .failure(let fault):
      _ = names.claim([], index: item.index, label: item.place.label)
      return settings.editions.map { failed(item, $0.edition.name, fault) }
    }
    let pictures = try? InputFolder(path: item.pictureFolder)
    var tasks = settings.editions.map { edition in
      let key = settings.key(of: item, data: source.utf8, edition: edition)
      return Task(edition: edition, key: key, known: intactEntry(for: key, edition, pictures))
    }
    let reading = read(source, pictures: pictures, for: tasks)
    claimNames(for: &tasks, of: item, reading: reading)
    do {
      return try tasks.map { task in
        if cancellation.isCancelled { throw Dropped() }
        return try result(of: task, item: item, source: source, pictures: pictures, reading: reading)
      }
    } catch {
      return []
    }
  }

  // MARK: What is there already

  /// What the journal has under a key, if its files and pictures are what they were.
  private func intactEntry(
    for key: ContentDigest, _ edition: RenderSettings, _ pictures: InputFolder?
  ) -> JournalEntry? {
    guard !settings.makesAgain, let entry = journal.entry(for: key) else { return nil }
    for output in entry.outputs {
      guard let file = ContentDigest.ofFile(folder.at(output.path)), file.byteCount == output.bytes,
        file.digest.hexadecimal == output.sha256
      else { return nil }
    }
    let record = PictureRecord()
    let images = FolderImageSource(
      folders: [edition.edition.files] + (pictures.map { [$0] } ?? []), record: record)
    for picture in entry.pictures { _ = images.image(named: picture.name) }
    guard record.pictures.mapValues(\.hexadecimal) == entry.pictureDigests else { return nil }
    return entry
  }

  // MARK: Reading and naming

  /// The report with what was found wrong in it; nil when no edition needs it.
  private func read(
    _ source: SourceFile, pictures: InputFolder?, for tasks: [Task]
  ) -> Result<(report: Report, diagnostics: [Diagnostic]), any Error>? {
    guard let task = tasks.first(where: { $0.known == nil }) else { return nil }
    return Result {
      var job = RenderJob(source, reportFolder: pictures, settings: task.edition)
      let report = try job.report()
      return (report, job.diagnostics + (try remarks(on: report)))
    }
  }

  /// What the checker warns of.
  ///
  /// Throws its errors, unless they are allowed.
  private func remarks(on report: Report) throws -> [Diagnostic] {
    // What reading told is among the report's diagnostics already.
    let found = settings.checker?.findings(in: report).filter { $0.severity > .info }.map(\.diagnostic) ?? []
    guard !settings.allowsFindings, found.hasErrors else { return found.filter { $0.severity == .warning } }
    throw DiagnosticsError(found.filter { $0.severity == .error })
  }

  /// Names the outputs and claims the names. A name that another report has is a fault of this one.
  private func claimNames(
    for tasks: inout [Task], of item: BatchItem,
    reading: Result<(report: Report, diagnostics: [Diagnostic]), any Error>?
  ) {
    for index in tasks.indices {
      if let known = tasks[index].known {
        tasks[index].name = known.name
        continue
      }
      do {
        guard let report = try reading?.get().report else { continue }
        tasks[index].name = try settings.names.name(
          of: report.templateValue(onlyOf: settings.names.reportFields), at: item.place,
          edition: tasks[index].edition.edition.name)
      } catch {
        tasks[index].fault = error
      }
    }
    let named = tasks.indices.filter { !tasks[$0].name.isEmpty }
    let owners = names.claim(named.map { tasks[$0].name }, index: item.index, label: item.place.label)
    for (index, owner) in zip(named, owners) {
      if let owner { tasks[index].fault = DiagnosticsError([.nameTaken(tasks[index].name, by: owner)]) }
    }
  }

  // MARK: Making

  private func result(
    of task: Task, item: BatchItem, source: SourceFile, pictures: InputFolder?,
    reading: Result<(report: Report, diagnostics: [Diagnostic]), any Error>?
  ) throws -> ReportResult {
    let edition = task.edition.edition.name
    if let fault = task.fault { return failed(item, edition, BatchItemFault(fault)) }
    if let known = task.known { return result(item, known, status: .skipped) }
    do {
      guard let (report, remarks) = try reading?.get() else { throw Dropped() }
      let record = PictureRecord()
      var job = RenderJob(
        source, reportFolder: pictures, settings: task.edition, tools: tools, pictures: record,
        diagnostics: remarks)
      let entry = try make(report, by: &job, task: task, item: item, record: record)
      return result(item, entry, status: .made)
    } catch let error as Dropped {
      throw error
    } catch {
      note(error)
      return failed(item, edition, BatchItemFault(error))
    }
  }

  /// Sets and writes a report and notes it in the journal.
  private func make(
    _ report: Report, by job: inout RenderJob, task: Task, item: BatchItem, record: PictureRecord
  ) throws -> JournalEntry {
    guard let date = settings.dateRule.date(of: report) else {
      throw DiagnosticsError([.reportWithoutDate(item.place.label)])
    }
    let options = settings.output.options(date: date)
    job.facts = OutputFacts(date: date)
    let target = folder.at(task.name + "." + options.format.fileExtension)
    let paths: [String]
    var pageCount = 0
    if options.format == .html {
      let page = try job.webPage(of: report)
      try FilePath.createFolder(FilePath.folder(of: target))
      paths = try job.write(page, to: .file(path: target))
    } else {
      let tree = try job.tree(of: report)
      if cancellation.isCancelled { throw Dropped() }
      let document = try job.pages(of: tree, report: report)
      if cancellation.isCancelled { throw Dropped() }
      try FilePath.createFolder(FilePath.folder(of: target))
      pageCount = document.pages.count
      paths = try job.write(document, of: report, options: options, to: .file(path: target))
    }
    let entry = JournalEntry(
      key: task.key.hexadecimal, name: task.name, edition: task.edition.edition.name,
      report: item.place.label,
      agency: report.agency.name.value, pages: pageCount,
      warnings: job.diagnostics.count { $0.severity == .warning }, outputs: try paths.map(output),
      pictures: record.pictures.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
        JournalEntry.Picture(name: $0.key, sha256: $0.value.hexadecimal)
      })
    try journal.add(entry)
    return entry
  }

  /// What was written, read back.
  private func output(_ path: String) throws -> JournalEntry.Output {
    guard let file = ContentDigest.ofFile(path) else {
      throw EnvironmentError.refused(.read, path: path, errorNumber: EIO)
    }
    let prefix = folder.at("x").utf8.count - 1
    return JournalEntry.Output(
      path: String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self), bytes: file.byteCount,
      sha256: file.digest.hexadecimal)
  }

  /// Errors of the system that the next report would only meet again.
  private static let hopeless = [ENOSPC, EDQUOT, EROFS, EIO]

  private func note(_ error: any Error) {
    guard let error = error as? EnvironmentError, let number = error.systemErrorNumber,
      Self.hopeless.contains(number)
    else { return }
    stoppingFault = error.diagnostic
  }

  // MARK: Results

  private func result(_ item: BatchItem, _ entry: JournalEntry, status: ReportResult.Status) -> ReportResult {
    var result = ReportResult(
      position: item.position, report: item.place.label, edition: entry.edition, status: status)
    result.agency = entry.agency
    result.outputs = entry.outputs.map(\.path)
    result.pageCount = entry.pages
    result.warningCount = entry.warnings
    return result
  }

  private func failed(_ item: BatchItem, _ edition: String, _ fault: BatchItemFault) -> ReportResult {
    var result = ReportResult(
      position: item.position, report: item.place.label, edition: edition, status: .failed)
    let errors = fault.diagnostics.filter { $0.severity == .error }.inSourceOrder()
    result.set(errors.prefix(ReportResult.faultLimit).map { ReportFault($0) }, count: errors.count)
    latestFaults += errors
    result.isOfEnvironment = fault.isOfEnvironment
    return result
  }
}
