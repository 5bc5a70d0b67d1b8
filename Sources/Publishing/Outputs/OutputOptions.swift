public import DocumentModel

/// What painting needs to know beyond the pages.
public struct OutputOptions: Hashable, Sendable {
  /// The kind of output.
  public var format: OutputFormat
  /// The date a PDF carries.
  public var date: DocumentDate
  /// The program as a PDF names it.
  public var creator: String
  /// Pixels for each inch of a `png`.
  public var resolution: Double
  /// Whether a PDF gets what the archival profiles ask for; without, it has its pages, bookmarks and page labels alone.
  public var isArchival: Bool
  /// Whether the colours and pictures of a PDF become grey.
  public var isGrayscale: Bool

  public init(
    format: OutputFormat, date: DocumentDate, creator: String, resolution: Double = Self.defaultResolution,
    isArchival: Bool = true, isGrayscale: Bool = false
  ) {
    self.format = format
    self.date = date
    self.creator = creator
    self.resolution = resolution
    self.isArchival = isArchival
    self.isGrayscale = isGrayscale
  }

  /// Fine enough to judge marks by; a page A4 is 1240 by 1754 pixels.
  public static let defaultResolution = 150.0
  /// From a thumbnail to the finest printing plates.
  public static let resolutionRange = 10.0...2400.0
}
