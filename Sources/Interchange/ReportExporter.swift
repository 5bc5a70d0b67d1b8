public import MeasuresData
public import OfficeFiles

/// Writes reports for other programs.
public enum ReportExporter {
  /// The report as one table in delimited text (RFC 4180) in UTF-8, with the byte order mark by which spreadsheets
  /// tell it. Reading it back gives the same report.
  public static func csv(_ report: Report) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + DelimitedText.write([ReportTable.header] + ReportTable.rows(of: report))
  }

  /// The report as the program's own workbook, which officers can go on filling in. Reading it back gives the same
  /// report.
  ///
  /// - Parameter creator: the program, as the file's properties name it.
  public static func workbook(_ report: Report, creator: String) throws(OfficeFault) -> [UInt8] {
    try WorkbookWriter.write(WorkbookExporter(report: report).design(creator: creator))
  }
}
