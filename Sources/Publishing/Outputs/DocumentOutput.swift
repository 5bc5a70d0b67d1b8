internal import MeasuresData
internal import PageLayout

/// A laid-out document in one of the output formats.
///
/// Pages of pictures are painted when they are asked for, so that a long document does not lie in memory as pixels.
struct DocumentOutput {
  private let document: PagedDocument
  private let report: Report
  private let options: OutputOptions
  private let tools: RenderTools
  private let turnstile: Turnstile?

  /// - Parameter turnstile: where a second thread, which helps, goes before; nil where there is none.
  init(
    of document: PagedDocument, report: Report, options: OutputOptions, tools: RenderTools,
    turnstile: Turnstile? = nil
  ) {
    self.document = document
    self.report = report
    self.options = options
    self.tools = tools
    self.turnstile = turnstile
  }

  /// How many files the output has.
  var fileCount: Int { options.format.isPaged ? document.pages.count : 1 }

  /// Paints and writes all files.
  ///
  /// - Parameters:
  ///   - destination: of a format with a file a page, the numbered names are made of this one.
  ///   - consent: asked when the first file is ready and nothing is written; what it throws leaves nothing behind.
  /// - Returns: the paths written, in order; empty for standard output.
  func write(
    to destination: OutputDestination, timing stopwatch: inout Stopwatch, consent: () throws -> Void
  ) throws -> [String] {
    if fileCount > 1, destination == .standardOutput {
      throw UseError(.severalFilesToStandardOutput(fileCount))
    }
    var paths: [String] = []
    for index in 0..<fileCount {
      let bytes = try bytes(ofFile: index, timing: &stopwatch)
      if index == 0 { try consent() }
      let target = target(of: index, in: destination)
      try stopwatch.time(.write) { try target.write(bytes) }
      if case .file(let path) = target { paths.append(path) }
    }
    return paths
  }

  /// Paints one file, by its place from 0, and finishes it.
  func bytes(ofFile index: Int, timing stopwatch: inout Stopwatch) throws -> [UInt8] {
    let painter = FilePainter(document: document, options: options)
    guard options.format == .pdf else {
      return try stopwatch.time(.paint) { try painter.paint(file: index, with: tools) }
    }
    return try painter.pdf(of: report, with: tools, timing: &stopwatch, turnstile: turnstile)
  }

  private func target(of index: Int, in destination: OutputDestination) -> OutputDestination {
    guard options.format.isPaged, case .file(let path) = destination else { return destination }
    return .file(path: OutputName.pagePath(path, number: index + 1))
  }
}
