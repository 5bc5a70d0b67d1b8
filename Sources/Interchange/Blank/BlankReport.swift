import MeasuresData
public import OfficeFiles

/// Files to be filled in.
public enum BlankReport {
  /// The program's own workbook without a report.
  ///
  /// - Parameters:
  ///   - fiscalYear: the year to fill in already, of the Buddhist era.
  ///   - creator: the program, as the file's properties name it.
  public static func workbook(fiscalYear: Int?, creator: String) throws(OfficeFault) -> [UInt8] {
    let defaults = fiscalYear.map { [Report.Key.fiscalYear.rawValue: String($0)] } ?? [:]
    return try WorkbookWriter.write(
      WorkbookExporter(report: nil, defaults: defaults).design(creator: creator))
  }

  /// A data file in YAML with a line of explanation for each field; fields that may be missing are commented out.
  ///
  /// - Parameter schema: the address of the JSON Schema for editors, relative to the file; nil for none.
  public static func yaml(fiscalYear: Int?, schema: String?) -> String {
    var writer = BlankYAMLWriter(fiscalYear: fiscalYear)
    writer.write(schema: schema)
    return writer.text
  }
}
