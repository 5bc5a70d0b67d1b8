internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// A report and what it is set with: what `render` and `inspect` have in common.
struct JobOptions: ParsableArguments {
  @Argument(help: HelpText.report.help)
  var report: String

  @OptionGroup var template: TemplateOptions
  @OptionGroup var fonts: FontOptions

  /// A job over the report; it begins with the remarks about fonts and template.
  ///
  /// - Parameters:
  ///   - part: what it is made into.
  ///   - signedPage: the file with the page that was signed on paper.
  ///   - usesSecondThread: whether a second thread helps.
  func job(
    part: EditionPart = .pages, signedPage: String? = nil, usesSecondThread: Bool = false,
    stopwatch: Stopwatch = .stopped
  ) throws -> RenderJob {
    let source = try InputFile.read(report)
    let reading = ConcurrentReading(source)
    do {
      return try job(
        source, reading, part: part, signedPage: signedPage, usesSecondThread: usesSecondThread,
        stopwatch: stopwatch)
    } catch {
      // The process is about to end, which no thread should outlast.
      _ = reading.result()
      throw error
    }
  }

  private func job(
    _ source: SourceFile, _ reading: ConcurrentReading, part: EditionPart, signedPage: String?,
    usesSecondThread: Bool, stopwatch: Stopwatch
  ) throws -> RenderJob {
    var stopwatch = stopwatch
    let (library, fontRemarks) = try fonts.folder().library(timing: &stopwatch)
    let (edition, remarks) = try template.editionFolder(named: template.edition)
      .compile(
        extraStyles: template.extraStyles(), parts: [part], paper: template.paperChoice, timing: &stopwatch)
    var settings = RenderSettings(edition: edition, digitPolicy: template.digits?.policy, fonts: library)
    settings.signedPage = try signedPage.map { try SignedPage(path: $0) }
    let folder = try? InputFolder(path: FilePath.folder(of: report))
    return RenderJob(
      source, reading: reading, reportFolder: folder, settings: settings,
      usesSecondThread: usesSecondThread, diagnostics: fontRemarks + remarks, stopwatch: stopwatch)
  }
}

extension TemplateOptions {
  /// The folder of an edition among the templates.
  func editionFolder(named name: String) throws -> EditionFolder {
    try ResourceFolders.ofProcess.edition(named: name, chosen: templates)
  }

  /// The style sheets to add: files first, then the one that `--font` stands for.
  func extraStyles() throws -> [ExtraStyle] {
    try style.map { ExtraStyle(try InputFile.read($0)) } + (font.map { [ExtraStyle(fontFamily: $0)] } ?? [])
  }
}
