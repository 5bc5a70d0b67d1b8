internal import Batching
internal import Diagnostics
internal import Publishing

/// Tells what a batch has come to: on standard output, and in two files, one for programs and one for people.
struct SummaryPrinter {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// - Parameters:
  ///   - path: the file for programs; the other has the same name and `.txt`.
  ///   - elapsed: how long it took; nil when that says nothing.
  func tell(_ summary: BatchSummary, path: String, elapsed: Duration?) throws {
    if case .stopped(let fault) = summary.ending { console.report([fault]) }
    let table = BatchTable(language: console.language)
    try console.print(table.overview(of: summary, elapsed: elapsed))
    try OutputDestination.file(path: path).write(Array(summary.json.utf8))
    try OutputDestination.file(path: FilePath.withoutExtension(path) + ".txt")
      .write(Array(table.fullText(of: summary).utf8))
  }
}
