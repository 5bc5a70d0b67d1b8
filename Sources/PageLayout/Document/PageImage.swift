/// A picture that pages show; shared, so that a file used twice is stored once.
public final class PageImage: Sendable {
  /// The kinds of image file that layout and painting know.
  public enum Format: String, Sendable {
    case png
    case jpeg
  }

  /// The name as the template gave it; equal names mean the same picture.
  public let name: String
  public let format: Format
  /// The file as it is.
  public let bytes: [UInt8]
  public let pixelWidth: Int
  public let pixelHeight: Int

  public init(name: String, format: Format, bytes: [UInt8], pixelWidth: Int, pixelHeight: Int) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
  }
}
