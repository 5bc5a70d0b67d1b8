/// Why nothing, or not all, was painted. What went into the sink before is not a usable file.
public enum PaintingError: Error, Hashable, Sendable {
  /// The sink took no more bytes.
  case output(OutputFailure)
  /// Cairo refused: its status code and words, and what was being done.
  case cairo(code: Int, message: String, during: String)
  /// FreeType could not read a font file.
  case font(fileName: String, code: Int)
  /// A picture could not be read.
  case image(name: String, message: String)
  /// The document has no page with this number (from 0).
  case noSuchPage(Int)
}
