/// Gives the library the bytes of font files; the caller reads the disk.
public struct FontSource: Sendable {
  /// The names of the font files that lie in the fonts folder, in a fixed order.
  public let folderFiles: [String]
  /// Gives a file's bytes, or nil when it is not there. The folder is nil for the fonts folder, else an absolute path.
  public let load: @Sendable (_ file: String, _ folder: String?) -> FontData?

  public init(
    folderFiles: [String], load: @escaping @Sendable (_ file: String, _ folder: String?) -> FontData?
  ) {
    self.folderFiles = folderFiles
    self.load = load
  }
}
