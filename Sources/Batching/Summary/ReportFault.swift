public import Diagnostics

/// One fault of a report as a summary keeps it: without the file's bytes, of which a batch has many.
public struct ReportFault: Hashable, Sendable {
  public let code: String
  public let message: LocalizedText
  /// The file; empty when no file is at fault.
  public let file: String
  /// From 1; 0 without a file.
  public let line: Int
  /// From 1, in Unicode scalars; 0 without a file.
  public let column: Int

  init(_ diagnostic: Diagnostic) {
    let start = diagnostic.span?.start
    self.init(
      code: diagnostic.code, message: diagnostic.message, file: diagnostic.span?.file.name ?? "",
      line: start?.line ?? 0, column: start?.scalarColumn ?? 0)
  }

  init(code: String, message: LocalizedText, file: String, line: Int, column: Int) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
  }
}
