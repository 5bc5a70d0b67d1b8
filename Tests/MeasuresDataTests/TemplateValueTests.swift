import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct TemplateValueTests {
  private func value(_ yaml: String) throws -> TemplateRecord {
    let report = try #require(ReportReader.read(SourceFile(name: "r.yaml", text: yaml)).report)
    guard case .record(let record, let origin) = report.templateValue else {
      Issue.record("a report is a record")
      return TemplateRecord([])
    }
    #expect(origin.path == "")
    return record
  }

  private func record(_ value: TemplateValue?) -> TemplateRecord {
    if case .record(let record, _)? = value { return record }
    return TemplateRecord([])
  }

  private func list(_ value: TemplateValue?) -> [TemplateValue] {
    if case .list(let items, _)? = value { return items }
    return []
  }

  private func text(_ value: TemplateValue?) -> String? {
    switch value {
    case .text(let text, _), .decimal(let text, _): text
    case .integer(let number, _): String(number)
    default: nil
    }
  }

  @Test func namesAbsentFieldsAndNoOthers() throws {
    let report = try value(SmallReport.yaml)
    #expect(report.keys == Report.Key.allCases.map(\.rawValue))
    guard case .none? = report["preamble"] else {
      Issue.record("an absent field is none")
      return
    }
    guard case .list(let scores, _)? = report["scores"] else {
      Issue.record("an absent list is empty")
      return
    }
    #expect(scores.isEmpty)
    #expect(report["premble"] == nil)
  }

  @Test func givesListsTheirMarkerAndItems() throws {
    let measure = record(list(try value(SmallReport.yaml)["measures"]).first)
    let outcomes = record(measure["outcomes"])
    #expect(text(outcomes["marker"]) == "number")
    let item = record(list(outcomes["items"]).first)
    #expect(text(item["lead"]) == "ง")
    #expect(text(item["text"]) == "จ")
    #expect(text(record(measure["outputs"])["marker"]) == "none")
    #expect(text(record(measure["period"])["text"]) == "ตลอดปี")
  }

  @Test func carriesThePathAndPlaceOfATextToItsEnd() throws {
    let measure = record(list(try value(SmallReport.yaml)["measures"]).first)
    guard case .text(_, let origin)? = record(list(record(measure["outcomes"])["items"]).first)["text"] else {
      return
    }
    #expect(origin.path == "measures[0].outcomes[0]")
    #expect(origin.span?.start == SourceLocation(line: 15, scalarColumn: 15))
  }

  @Test func givesDatesInWordsAndScoresInASCIIDigits() throws {
    let report = try value(FullReport.yaml)
    #expect(text(report["preparedOn"]) == "๓๐ กันยายน ๒๕๖๘")
    #expect(text(record(list(report["scores"]).first)["total"]) == "91.25")
    #expect(text(record(report["filing"])["year"]) == "2569")
  }
}
