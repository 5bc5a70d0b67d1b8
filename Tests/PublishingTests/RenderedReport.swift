import Diagnostics
import MeasuresData
import PageLayout
import Publishing
import TestSupport

/// A report of the repository on its way through all stages, with the fonts that the set-up brings.
struct RenderedReport {
  let report: Report
  let document: PagedDocument
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - path: the data file, from the repository's root.
  ///   - templates: the folder of templates, from the repository's root.
  ///   - styles: style sheets after the edition's own.
  ///   - isDraft: whether the pages say that they are a draft.
  init(
    _ path: String, edition: String, templates: String = "templates", styles: [SourceFile] = [],
    isDraft: Bool = false
  ) throws {
    try self.init(
      InputFile.read(Repository.at(path)), edition: edition, templates: templates, styles: styles,
      isDraft: isDraft)
  }

  /// A report from a data file that a test has made.
  init(
    _ source: SourceFile, edition: String, templates: String = "templates", styles: [SourceFile] = [],
    isDraft: Bool = false
  ) throws {
    var stopwatch = Stopwatch.stopped
    let fonts = try FontFolder(path: Repository.at("fonts")).library(timing: &stopwatch).library
    let folder = EditionFolder(templates: try InputFolder(path: Repository.at(templates)), name: edition)
    let compiled = try folder.compile(extraStyles: styles.map { ExtraStyle($0) }, timing: &stopwatch)
    var job = RenderJob(
      source, reportFolder: nil,
      settings: RenderSettings(edition: compiled.edition, fonts: fonts), diagnostics: compiled.diagnostics)
    job.facts = OutputFacts(isDraft: isDraft)
    report = try job.report()
    document = try job.pages(of: job.tree(of: report), report: report)
    diagnostics = job.diagnostics
  }
}
