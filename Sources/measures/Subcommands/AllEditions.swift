internal import ArgumentParser
internal import Diagnostics
internal import DocumentModel
internal import MeasuresData
internal import Publishing
internal import Typography

/// `render --edition all` and editions that are folders: everything is made before anything is written.
struct AllEditions {
  /// What stands for all editions in place of a name.
  static let name = "all"

  let job: JobOptions
  /// The file with the page that was signed on paper.
  let signedPage: String?
  let dateRule: DocumentDateRule
  let isDraft: Bool
  let isArchival: Bool
  let isGrayscale: Bool
  /// Says what the check of the report gives, before anything is written; throws to stop.
  let tell: (ConcurrentCheck) throws -> Void

  /// What was made and where it was written.
  struct Result {
    let publisher: EditionPublisher
    let outputs: [(path: String, pageCount: Int?)]
  }

  /// Makes the editions and writes them.
  ///
  /// - Parameters:
  ///   - names: the editions, in any order.
  ///   - write: brings one edition to the disk and gives its path.
  func make(
    _ names: [String], stopwatch: Stopwatch, write: (PublishedEdition) throws -> String
  ) throws -> Result {
    var stopwatch = stopwatch
    let (editions, fonts, remarks) = try read(names, timing: &stopwatch)
    let source = try InputFile.read(job.report)
    let folder = try? InputFolder(path: FilePath.folder(of: job.report))
    var settings = RenderSettings(
      edition: editions[0], digitPolicy: job.template.digits?.policy, fonts: fonts)
    settings.signedPage = try signedPage.map { try SignedPage(path: $0) }
    var publisher = try EditionPublisher(
      source, reportFolder: folder, settings: settings, diagnostics: remarks, stopwatch: stopwatch)
    let check = ConcurrentCheck(publisher.report, readingTold: publisher.diagnostics)
    guard let date = publisher.date(by: dateRule) else { throw ValidationError(UseText.noDate.current) }
    let output = OutputOptions(
      format: .pdf, date: date, creator: ProgramVersion.name, isArchival: isArchival,
      isGrayscale: isGrayscale)
    let options = EditionPublisher.Options(output: output, isDraft: isDraft)
    let finished = Swift.Result { try publish(editions, by: &publisher, options: options) }
    try tell(check)
    let outputs = try finished.get().map { edition in
      (path: try write(edition), pageCount: edition.pageCount)
    }
    return Result(publisher: publisher, outputs: outputs)
  }

  private func publish(
    _ editions: [Edition], by publisher: inout EditionPublisher, options: EditionPublisher.Options
  ) throws -> [PublishedEdition] {
    var finished: [PublishedEdition] = []
    for edition in editions {
      let neighbours = finished.filter { $0.edition == Self.downloaded }.flatMap(\.files)
      finished.append(try publisher.publish(edition, options: options, beside: neighbours))
    }
    return finished
  }

  /// The edition whose PDF a web copy beside it offers.
  private static let downloaded = "official"

  /// The templates, those of web copies last, for they speak of the others.
  private func read(
    _ names: [String], timing stopwatch: inout Stopwatch
  ) throws -> (editions: [Edition], fonts: FontLibrary, remarks: [Diagnostic]) {
    let (library, fontRemarks) = try job.fonts.folder().library(timing: &stopwatch)
    var remarks = fontRemarks
    var editions: [Edition] = []
    let folders = try names.map { try job.template.editionFolder(named: $0) }
    for folder in folders.filter({ $0.kind != .web }) + folders.filter({ $0.kind == .web }) {
      let styles = folder.kind == .web ? [] : try job.template.extraStyles()
      let (edition, found) = try folder.compile(
        extraStyles: styles, parts: folder.kind.parts, timing: &stopwatch)
      editions.append(edition)
      remarks += found
    }
    return (editions, library, remarks)
  }
}
