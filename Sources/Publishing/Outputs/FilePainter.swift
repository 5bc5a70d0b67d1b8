internal import Archiving
internal import Diagnostics
internal import MeasuresData
internal import PageLayout
internal import Painting

/// Paints the files of one output into memory.
struct FilePainter: Sendable {
  private let document: PagedDocument
  private let options: OutputOptions

  init(document: PagedDocument, options: OutputOptions) {
    self.document = document
    self.options = options
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

  /// What finishing a PDF can make ready while it is being painted.
  func preparation(for report: Report) -> ArchivePreparation {
    let attachments =
      options.isArchival ? ReportAttachments(of: report, shownIn: document).files : []
    return ArchivePreparation(
      of: document,
      options: ArchiveOptions(
        date: options.date, creator: options.creator, attachments: attachments,
        isGrayscale: options.isGrayscale, isArchival: options.isArchival))
  }

  /// The painted PDF finished.
  func finish(
    _ painted: [UInt8], with preparation: ArchivePreparation, helper: PageLayouter.Helper?
  ) throws(EnvironmentError) -> [UInt8] {
    do throws(ArchivingError) {
      return try PDFArchiver(helper: helper).finish(painted, with: preparation)
    } catch {
      throw EnvironmentError(.archivingFailed(error))
    }
  }

  /// A picture that cannot be read is the input's fault, everything else the machine's.
  private static func fault(_ error: PaintingError) -> any Error {
    if case .image(let name, let message) = error {
      return DiagnosticsError([.unreadablePicture(name, message: message)])
    }
    return EnvironmentError(.paintingFailed(error))
  }
}
