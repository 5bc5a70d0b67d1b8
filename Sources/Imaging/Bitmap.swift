/// Pixels of eight bits a channel: rows from the top, channels side by side, colours not multiplied by their opacity.
public struct Bitmap: Hashable, Sendable {
  /// What the channels of a pixel are; the raw value is their number.
  public enum Layout: Int, Sendable {
    case grey = 1
    case rgb = 3
    case rgba = 4
  }

  public let width: Int
  public let height: Int
  public let layout: Layout
  public var bytes: [UInt8]

  /// - Precondition: there are as many bytes as the extent and the layout ask for.
  public init(width: Int, height: Int, layout: Layout, bytes: [UInt8]) {
    precondition(width > 0 && height > 0 && bytes.count == width * height * layout.rawValue)
    self.width = width
    self.height = height
    self.layout = layout
    self.bytes = bytes
  }
}
