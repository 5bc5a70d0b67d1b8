import Diagnostics
import Interchange
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportComparisonTests {
  private func original() throws -> Report {
    try #require(ReportReader.read(try ProjectFile.report()).report)
  }

  private func located(_ text: String, _ report: Report) -> Located<String> {
    Located(text, origin: report.origin)
  }

  @Test func theSameReportHasNoChanges() throws {
    #expect(ReportComparison(from: try original(), to: try original()).isEmpty)
  }

  @Test func changedFieldsAreToldByMeasure() throws {
    let old = try original()
    var new = old
    new.fiscalYear = Located(2569, origin: old.origin)
    new.measures[1].steps.items[2].text = located("ใหม่", old)
    new.measures[1].outcomes.items.remove(at: 0)
    new.measures[3].responsible.append(located("กองคลัง", old))
    let comparison = ReportComparison(from: old, to: new)
    #expect(comparison.fields.map(\.path) == ["fiscalYear"])
    #expect(comparison.fields.map(\.change) == [.changed(from: "2568", to: "2569")])
    #expect(comparison.measures.map(\.newNumber) == [2, 4])
    let changes = comparison.measures[0].fields
    #expect(changes.first?.path == "steps.items[2].text")
    #expect(changes.first?.change == .changed(from: old.measures[1].steps.items[2].text.value, to: "ใหม่"))
    // An item that was taken out is one change, its lead and its text; those behind it are as they were.
    #expect(changes.dropFirst().allSatisfy { if case .removed = $0.change { true } else { false } })
    #expect(comparison.measures[1].fields.map(\.change) == [.added("กองคลัง")])
  }

  @Test func measuresKeepTheirIdentityWhenOneIsPutBeforeThem() throws {
    let old = try original()
    var new = old
    var added = old.measures[0]
    added.detail = located("มาตรการใหม่", old)
    added.shortTitle = nil
    added.steps.items = [Item(lead: nil, text: located("ขั้นใหม่", old))]
    added.outputs.items = [Item(lead: nil, text: located("ผลใหม่", old))]
    added.outcomes.items = [Item(lead: nil, text: located("ลัพธ์ใหม่", old))]
    new.measures.insert(added, at: 0)
    for index in new.measures.indices { new.measures[index].no = Located(index + 1, origin: old.origin) }
    new.measures.removeLast()
    let comparison = ReportComparison(from: old, to: new)
    #expect(
      comparison.measures.map(\.kind) == [.added] + Array(repeating: .renumbered, count: 8) + [.removed])
    #expect(comparison.measures.last?.oldNumber == 9)
  }
}
