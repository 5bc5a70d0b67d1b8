public import OfficeFiles

/// How a file is to be read.
public struct ImportOptions: Sendable {
  /// The encoding of text files; nil to tell it from the bytes.
  public var encoding: TextEncoding?

  public init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }
}
