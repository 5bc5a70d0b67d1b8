/// How much of a file is read. What is larger is refused with a diagnostic: real files have a hundredth of it.
enum OfficeLimits {
  /// The most bytes of one part after unpacking.
  static let partBytes = 32 << 20
  /// The most bytes of all parts that are read, after unpacking.
  static let totalBytes = 64 << 20
  /// How many times larger a part of more than ``ratioFloor`` bytes may become by unpacking. XML of workbooks with
  /// equal rows reaches 60; zip bombs have 1,000 (deflate's own limit is 1,032).
  static let expansionRatio = 300
  static let ratioFloor = 4 << 20
  /// The most entries of a zip file.
  static let entries = 10_000
  /// How deep the elements of XML may be nested.
  static let depth = 256
  /// The most rows of a sheet or of a delimited text, and the most paragraphs of a document.
  static let rows = 20_000
  /// The most cells of a workbook or of a delimited text.
  static let cells = 400_000
  /// The most merged cells of a sheet that are heeded.
  static let merges = 5_000
  /// The longest field of a delimited text, in bytes.
  static let fieldBytes = 1 << 20
}
