internal import Diagnostics
internal import Glibc
internal import Interchange
internal import MeasuresData
internal import Publishing
internal import Synchronization

/// The reports of a batch, one after the other, for any number of workers. Only names are held, never the reports.
///
/// An input is a folder, whose data files are taken with those in the folders below it, or a file: YAML or JSON with
/// one report, JSON Lines (`.jsonl`, `.ndjson`) with one report a line, or a workbook, a table as delimited text or a Word
/// file, which may hold many agencies: of these, one file's reports are held at a time.
public final class BatchInputs: Sendable {
  private struct State {
    var next = 0
    var index = 0
    var position = 0
    var lines: LineReader?
    /// The reports of an imported file that are still to be given, the next one last.
    var imported: [(number: Int?, report: ImportedReport)] = []
    var bytesTaken = 0
  }

  private let files: [BatchInputFile]
  private let byteCount: Int
  private let shard: Shard?
  private let state = Mutex(State())

  /// Looks the inputs up; no file is read yet.
  ///
  /// - Parameter output: the folder of the batch, which may lie among the inputs; what is in it is no input.
  public init(paths: [String], outside output: String, shard: Shard? = nil) throws {
    let excluded = try? FilePath.resolvingLinks(output)
    var files: [BatchInputFile] = []
    for path in paths { files += try BatchInputFile.files(at: path, outside: excluded) }
    guard !files.isEmpty else { throw UseError(.noReports(in: paths)) }
    self.files = files
    self.shard = shard
    byteCount = max(1, files.reduce(0) { $0 + $1.byteCount })
  }

  /// How many reports there are, when that is known before reading: when each has a file of its own.
  public var count: Int? {
    guard files.allSatisfy({ !$0.isJSONLines && !$0.isImported }) else { return nil }
    return shard.map { shard in files.count { shard.contains($0.shardLabel(number: nil)) } } ?? files.count
  }

  /// The next report, or nil when there are no more.
  public func next() -> BatchItem? {
    state.withLock { state in
      while true {
        if let item = nextLine(in: &state) ?? nextImported(in: &state) { return item }
        guard state.next < files.count else { return nil }
        let file = files[state.next]
        state.next += 1
        if file.isJSONLines {
          if let fault = open(file, in: &state) { return fault }
        } else if file.isImported {
          if let fault = importReports(of: file, in: &state) { return fault }
        } else {
          state.bytesTaken += file.byteCount
          state.position += 1
          if shard?.contains(file.shardLabel(number: nil)) ?? true { return whole(file, in: &state) }
        }
      }
    }
  }

  private func whole(_ file: BatchInputFile, in state: inout State) -> BatchItem {
    let source: Result<SourceFile, BatchItemFault>
    do {
      source = .success(try InputFile.read(file.path))
    } catch {
      source = .failure(BatchItemFault(error))
    }
    return item(file, number: nil, source: source, in: &state)
  }

  /// Reads an imported file; what cannot be read is an item that fails.
  private func importReports(of file: BatchInputFile, in state: inout State) -> BatchItem? {
    state.bytesTaken += file.byteCount
    do {
      let all = ReportImporter.readAll(try InputFile.read(file.path))
      state.imported = all.enumerated().map { (all.count > 1 ? $0.offset + 1 : nil, $0.element) }.reversed()
      return nil
    } catch {
      state.position += 1
      return item(file, number: nil, source: .failure(BatchItemFault(error)), in: &state)
    }
  }

  private func nextImported(in state: inout State) -> BatchItem? {
    while let (number, imported) = state.imported.popLast() {
      let file = files[state.next - 1]
      state.position += 1
      guard shard?.contains(file.shardLabel(number: number)) ?? true else { continue }
      return item(file, number: number, source: Self.source(of: imported, in: file), in: &state)
    }
    return nil
  }

  /// The report as JSON, so that what was imported is read, named and noted like any other data.
  private static func source(
    of imported: ImportedReport, in file: BatchInputFile
  ) -> Result<SourceFile, BatchItemFault> {
    guard let report = imported.report, !imported.diagnostics.hasErrors else {
      return .failure(BatchItemFault(diagnostics: imported.diagnostics, isOfEnvironment: false))
    }
    return .success(SourceFile(name: file.path, utf8: Array(ReportJSONWriter.write(report).utf8)))
  }

  /// Starts a file of lines; what cannot be opened is an item that fails.
  private func open(_ file: BatchInputFile, in state: inout State) -> BatchItem? {
    do {
      state.lines = try LineReader(path: file.path)
      return nil
    } catch {
      state.bytesTaken += file.byteCount
      return item(file, number: nil, source: .failure(BatchItemFault(error)), in: &state)
    }
  }

  private func nextLine(in state: inout State) -> BatchItem? {
    while let lines = state.lines {
      let file = files[state.next - 1]
      do {
        guard let line = try lines.next() else {
          state.lines = nil
          state.bytesTaken += file.byteCount
          return nil
        }
        state.position += 1
        guard shard?.contains(file.shardLabel(number: line.number)) ?? true else { continue }
        return item(file, number: line.number, source: source(of: line, in: file), in: &state)
      } catch {
        state.lines = nil
        state.bytesTaken += file.byteCount
        return item(file, number: nil, source: .failure(BatchItemFault(error)), in: &state)
      }
    }
    return nil
  }

  private func source(
    of line: LineReader.Line, in file: BatchInputFile
  ) -> Result<SourceFile, BatchItemFault> {
    if line.isTooLong {
      let fault = Diagnostic.lineTooLong(line.number, path: file.path, limit: InputFile.textLimit)
      return .failure(BatchItemFault(diagnostics: [fault], isOfEnvironment: false))
    }
    let source = SourceFile(name: file.path, utf8: line.utf8, firstLine: line.number)
    guard line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "{") else {
      let fault = Diagnostic.lineIsNoRecord(at: SourceSpan(file: source, utf8Range: 0..<0))
      return .failure(BatchItemFault(diagnostics: [fault], isOfEnvironment: false))
    }
    return .success(source)
  }

  private func item(
    _ file: BatchInputFile, number: Int?, source: Result<SourceFile, BatchItemFault>, in state: inout State
  ) -> BatchItem {
    defer { state.index += 1 }
    let taken = state.bytesTaken + (state.lines?.bytesRead ?? 0)
    return BatchItem(
      index: state.index, position: state.position, place: file.place(number: number), source: source,
      pictureFolder: FilePath.folder(of: file.path),
      inputShare: min(1, Double(taken) / Double(byteCount)))
  }
}

extension BatchItemFault {
  /// What came of reading a file.
  init(_ error: any Error) {
    switch error {
    case let error as DiagnosticsError: self.init(diagnostics: error.diagnostics, isOfEnvironment: false)
    case let error as EnvironmentError: self.init(diagnostics: [error.diagnostic], isOfEnvironment: true)
    default: self.init(diagnostics: [.unexpected(error)], isOfEnvironment: true)
    }
  }
}
