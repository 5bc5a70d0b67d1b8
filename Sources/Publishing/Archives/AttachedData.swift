internal import Archiving
internal import Diagnostics
internal import MeasuresData

/// The report's data as it travels in a PDF, and what is wrong with it.
struct AttachedData {
  /// The report; nil when there is none that can be read.
  let report: Report?
  private(set) var faults: [String] = []

  init(in files: [AttachedFile]) {
    guard let data = Self.bytes(of: AttachmentName.data, in: files) else {
      report = nil
      faults = ["\(AttachmentName.data) is not attached"]
      return
    }
    let (report, diagnostics) = ReportReader.read(SourceFile(name: AttachmentName.data, utf8: data))
    self.report = report
    guard let report, !diagnostics.hasErrors else {
      faults = ["\(AttachmentName.data) cannot be read as a report"]
      return
    }
    let table = Self.bytes(of: AttachmentName.table, in: files)
    if table == nil {
      faults.append("\(AttachmentName.table) is not attached")
    } else if table != ReportCSVWriter.write(report) {
      faults.append("\(AttachmentName.table) holds other data than \(AttachmentName.data)")
    }
  }

  private static func bytes(of name: String, in files: [AttachedFile]) -> [UInt8]? {
    files.first { $0.name.utf8.elementsEqual(name.utf8) }?.bytes
  }
}
