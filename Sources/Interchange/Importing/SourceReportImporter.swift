public import Diagnostics
public import MeasuresData
internal import OfficeFiles

/// Imports a report from the text form of such reports: a title, an introduction, and for each measure a heading row
/// and a row of six cells divided by tabs, with `<p>` around paragraphs.
///
/// No character of the text is lost but white space around paragraphs and the markers that the list itself says
/// again (see `ItemMarker`). Leads are not guessed: a text does not show where a lead ends, and a bold start inside a
/// sentence is none.
public enum SourceReportImporter {
  /// More lines than this no report has.
  private static let lineLimit = 20_000

  /// Reads a file.
  ///
  /// - Returns: the report, nil when the file has no row of six cells; and all diagnostics in the order of the file,
  ///   among them everything that could not be placed and everything that was inferred.
  public static func read(_ file: SourceFile) -> (report: Report?, diagnostics: [Diagnostic]) {
    let check = RawTextCheck(file)
    guard !check.diagnostics.hasErrors else { return (nil, check.diagnostics) }
    guard file.lineCount <= lineLimit else {
      return (nil, [OfficeFault.tooManyRows(limit: lineLimit).diagnostic(in: file)])
    }
    let document = SourceTextReader.read(file, from: check.contentStart)
    var assembler = ReportAssembler(file: file)
    let report = assembler.report(from: document)
    return (report, (check.diagnostics + document.diagnostics + assembler.diagnostics).inSourceOrder())
  }
}
