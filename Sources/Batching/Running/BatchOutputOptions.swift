internal import DocumentModel
public import Publishing

/// What painting needs to know but for the date, which each report brings.
public struct BatchOutputOptions: Hashable, Sendable {
  public var format: OutputFormat
  /// The program as a PDF names it.
  public var creator: String
  /// Pixels for each inch of a `png`.
  public var resolution: Double
  public var isArchival: Bool
  public var isGrayscale: Bool

  public init(
    format: OutputFormat, creator: String, resolution: Double = OutputOptions.defaultResolution,
    isArchival: Bool = true, isGrayscale: Bool = false
  ) {
    self.format = format
    self.creator = creator
    self.resolution = resolution
    self.isArchival = isArchival
    self.isGrayscale = isGrayscale
  }

  func options(date: DocumentDate) -> OutputOptions {
    OutputOptions(
      format: format, date: date, creator: creator, resolution: resolution, isArchival: isArchival,
      isGrayscale: isGrayscale)
  }

  /// All values, for a digest.
  var description: String {
    "\(format.rawValue) \(creator) \(resolution) archival=\(isArchival) grayscale=\(isGrayscale)"
  }
}
