/// A file of an office program, told by its contents.
public enum OfficeFile: Sendable {
  case workbook(Workbook)
  case document(WordDocument)

  /// Whether bytes are an office file at all, readable or not: a zip file, or the container of old formats.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    ZipArchive.isLikely(bytes) || isCompoundFile(bytes)
  }

  /// Reads a workbook or a document.
  public static func read(_ bytes: [UInt8]) throws(OfficeFault) -> OfficeFile {
    guard !isCompoundFile(bytes) else { throw .compoundFile }
    let parts = try ZipArchive.parts(of: bytes) {
      WorkbookReader.isWanted($0) || WordDocumentReader.isWanted($0)
    }
    if WorkbookReader.isWorkbook(parts) { return .workbook(try WorkbookReader.workbook(of: parts)) }
    if WordDocumentReader.isDocument(parts) { return .document(try WordDocumentReader.document(of: parts)) }
    throw .unknownKind
  }

  /// The compound file binary format of Office 97–2003 ([MS-CFB] 2.2), which also wraps encrypted files.
  private static func isCompoundFile(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}
