public import LibraryLoading

/// Why a document could not be finished for the archive.
public enum ArchivingError: Error, Hashable, Sendable {
  /// qpdf refused: its code and words, and what was being done.
  case qpdf(code: Int, message: String, during: String)
  /// The painted file does not hold what the document holds. A fault of the program, not of the input.
  case unexpectedContent(page: Int, message: String)
  /// An attached file cannot be taken out of its PDF.
  case damagedAttachment(name: String)
  /// A library that reads PDF files is not there, or in another version.
  case missingLibrary(MissingLibrary)
}
