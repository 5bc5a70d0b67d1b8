internal import Archiving
internal import Diagnostics
internal import PageLayout
internal import Painting

/// Paints the files of one output into memory.
struct FilePainter {
  private let document: PagedDocument
  private let options: OutputOptions
  private let tools: RenderTools

  init(document: PagedDocument, options: OutputOptions, tools: RenderTools) {
    self.document = document
    self.options = options
    self.tools = tools
  }

  /// The bytes of one file, by its place from 0.
  func paint(file index: Int) throws -> [UInt8] {
    let sink = MemorySink()
    do throws(PaintingError) {
      switch options.format {
      case .pdf:
        try tools.pdf.paint(
          document,
          options: PDFOptions(
            date: options.date, creator: options.creator, isGrayscale: options.isGrayscale,
            text: options.isArchival ? .sampled : .inPlace), into: sink)
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

  /// The painted PDF finished for the archive.
  func archive(
    _ painted: [UInt8], attachments: ReportAttachments
  ) throws(EnvironmentError) -> [UInt8] {
    let options = ArchiveOptions(
      date: options.date, creator: options.creator, attachments: attachments.files,
      isGrayscale: options.isGrayscale)
    do throws(ArchivingError) {
      return try PDFArchiver().finish(painted, document: document, options: options)
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
