public import Diagnostics
internal import MeasuresData
internal import OfficeFiles

/// Turns a file that people have into a report: the program's own forms, a Word file, a workbook, a table as delimited
/// text, the text of an earlier report.
///
/// The kind of file is told by its contents; its name decides only between kinds of text.
public enum ReportImporter {
  /// Reads a file of one report. Of a file of many, the first is read, and that is said.
  public static func read(_ file: SourceFile, options: ImportOptions = ImportOptions()) -> ImportedReport {
    let all = readAll(file, options: options)
    guard all.count > 1, let first = all.first else { return all.first ?? ImportedReport((nil, [])) }
    let remark = Diagnostic.severalReports(all.map(\.name), at: SourceSpan(file: file, utf8Range: 0..<0))
    return ImportedReport(name: first.name, (first.report, first.diagnostics + [remark]))
  }

  /// Reads a file of many reports: a workbook or a table with a column that names the agency of each row. A file of
  /// one report gives one.
  ///
  /// Each agency has diagnostics of its own; an agency with faults does not keep the others from being read.
  public static func readAll(_ file: SourceFile, options: ImportOptions = ImportOptions()) -> [ImportedReport]
  {
    guard !OfficeFile.isLikely(file.utf8) else { return readOffice(file) }
    let encoding = options.encoding ?? TextEncoding.guess(file.utf8)
    guard encoding != .utf8 else { return readText(file) }
    let decoded = SourceFile(name: file.name, utf8: encoding.utf8(of: file.utf8))
    let remark = Diagnostic.decoded(encoding, at: SourceSpan(file: decoded, utf8Range: 0..<0))
    return readText(decoded).map { ImportedReport(name: $0.name, ($0.report, [remark] + $0.diagnostics)) }
  }

  private static func readOffice(_ file: SourceFile) -> [ImportedReport] {
    do throws(OfficeFault) {
      switch try OfficeFile.read(file.utf8) {
      case .document(let document):
        let (imported, texts) = WordImporter.read(document, name: file.name)
        return [ImportedReport(assemble(imported, file: texts))]
      case .workbook(let workbook): return WorkbookImporter.read(workbook, name: file.name)
      }
    } catch {
      return [ImportedReport((nil, [error.diagnostic(in: file)]))]
    }
  }

  private static func readText(_ file: SourceFile) -> [ImportedReport] {
    switch TextFileKind(of: file) {
    case .data: return [ImportedReport(ReportReader.read(file))]
    case .sourceText: return [ImportedReport(SourceReportImporter.read(file))]
    case .delimited: return DelimitedImporter.read(file)
    }
  }

  /// Makes the report of what was found.
  static func assemble(
    _ document: ImportedDocument, file: SourceFile
  ) -> (report: Report?, diagnostics: [Diagnostic]) {
    var assembler = ReportAssembler(file: file)
    let report = assembler.report(from: document)
    return (report, (document.diagnostics + assembler.diagnostics).inSourceOrder())
  }
}
