internal import Archiving
internal import Diagnostics
internal import MeasuresData
internal import PageLayout
internal import Painting

/// Paints the files of one output into memory.
struct FilePainter {
  private let document: PagedDocument
  private let options: OutputOptions

  init(document: PagedDocument, options: OutputOptions) {
    self.document = document
    self.options = options
  }

  /// A PDF, painted and finished.
  ///
  /// - Parameter turnstile: where a second thread, which helps, goes before; nil where there is none.
  func pdf(
    of report: Report, with tools: RenderTools, timing stopwatch: inout Stopwatch, turnstile: Turnstile?
  ) throws -> [UInt8] {
    let archive = ArchiveOptions(
      date: options.date, creator: options.creator, isGrayscale: options.isGrayscale)
    let preparation = FinishingPreparation(
      for: report, document, options, archive, turnstile: turnstile)
    defer { preparation.end() }
    let painted = try stopwatch.time(.paint) { try paint(file: 0, with: tools) }
    return try stopwatch.time(options.isArchival ? .archive : .paint) {
      do throws(ArchivingError) {
        let archiver = PDFArchiver(helper: turnstile?.helper)
        return try preparation.finish(painted, of: document, archive, by: archiver)
      } catch {
        throw EnvironmentError(.archivingFailed(error))
      }
    }
  }

  /// The bytes of one file, by its place from 0; of a PDF those that finishing starts from.
  func paint(file index: Int, with tools: RenderTools) throws -> [UInt8] {
    let sink = MemorySink()
    do throws(PaintingError) {
      switch options.format {
      case .pdf:
        try tools.pdf.paint(
          document,
          options: PDFOptions(date: options.date, isGrayscale: options.isGrayscale), into: sink)
      case .geometry: try GeometryPainter().paint(document, into: sink)
      case .png: try tools.png.paint(page: index, of: document, resolution: options.resolution, into: sink)
      case .svg: try tools.svg.paint(page: index, of: document, into: sink)
      // No painter's work: RenderJob writes it from the filled template.
      case .html: break
      }
    } catch {
      throw Self.fault(error)
    }
    return sink.bytes
  }

  /// A picture that cannot be read is the input's fault, everything else the machine's.
  private static func fault(_ error: PaintingError) -> any Error {
    if case .image(let name, let message) = error {
      return DiagnosticsError([.unreadablePicture(name, message: message)])
    }
    return EnvironmentError(.paintingFailed(error))
  }
}
