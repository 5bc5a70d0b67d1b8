import Diagnostics
import Foundation
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportSchemaTests {
  /// Editors read the file; the program makes it: `measures schema --output data/schema/report.schema.json`.
  @Test func theFileInTheRepositoryIsTheModels() throws {
    let file = try ProjectFile.read("data/schema/report.schema.json")
    #expect(String(decoding: file.utf8, as: UTF8.self) == ReportSchema.json)
  }

  @Test func everyFieldHasALabelAndAHelpInBothLanguages() {
    func check(_ record: RecordDescription) {
      for field in record.fields {
        #expect(
          !field.label.thai.isEmpty && !field.label.english.isEmpty && !field.help.thai.isEmpty,
          "\(field.key)")
        switch field.kind {
        case .record(let inner), .list(.record(let inner)): check(inner)
        default: break
        }
      }
    }
    check(Report.dataDescription)
  }
}
