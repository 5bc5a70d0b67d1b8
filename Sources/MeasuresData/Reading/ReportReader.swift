public import Diagnostics

/// Reads a report from a data file.
public enum ReportReader {
  /// Reads YAML or JSON (see `DataReader`).
  ///
  /// - Returns: the report, nil when something it cannot do without is missing; and all diagnostics in the order
  ///   of the file. A report that comes with errors is good for looking at, not for printing.
  public static func read(_ file: SourceFile) -> (report: Report?, diagnostics: [Diagnostic]) {
    read(DataReader.read(file), of: file)
  }

  /// Reads a report from a tree of data, whatever the file it comes from.
  package static func read(_ tree: DataTree, of file: SourceFile) -> (
    report: Report?, diagnostics: [Diagnostic]
  ) {
    var decoder = ReportDecoder()
    let report: Report?
    if let root = tree.root {
      report = decoder.report(root)
    } else {
      report = nil
      if !tree.diagnostics.hasErrors { decoder.note(.emptyFile(file)) }
    }
    return (report, (tree.diagnostics + decoder.diagnostics).inSourceOrder())
  }
}
