public import LibraryLoading

/// What makes an office file unreadable.
public enum OfficeFault: Error, Equatable, Sendable {
  /// Not a zip file, or one whose directory is broken.
  case notAnArchive
  /// A part whose bytes cannot be unpacked or have another checksum.
  case damagedPart(String)
  case encrypted
  /// A part that lies outside the archive by its name: `..`, an absolute name.
  case unsafeName(String)
  case tooManyEntries(limit: Int)
  /// A part that unpacks to more bytes than any real one.
  case partTooLarge(String)
  /// Neither a workbook nor a word-processor document.
  case unknownKind
  /// A file of Office 97–2003 (`.doc`, `.xls`), or one that is locked by a password.
  case compoundFile
  case missingPart(String)
  /// XML that is not well-formed.
  case malformed(part: String, line: Int)
  /// A document type declaration, which these formats forbid: with it come entities.
  case documentType(part: String)
  case nestedTooDeeply(part: String, limit: Int)
  case tooManyRows(limit: Int)
  case tooManyCells(limit: Int)
  case tooManyParagraphs(limit: Int)
  /// A field of a delimited text with more bytes than any real one: most likely a quote is missing.
  case fieldTooLong(line: Int, limit: Int)
  /// A text longer than a cell of a workbook takes.
  case cellTooLong(sheet: String, cell: String, limit: Int)
  /// A library that reads or writes such files is not there, or in another version.
  case missingLibrary(MissingLibrary)
  /// The library that writes workbooks failed.
  case notWritten(String)
}
