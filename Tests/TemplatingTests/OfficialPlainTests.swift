import Diagnostics
import DocumentModel
import Foundation
import Geometry
import MeasuresData
import Testing

@testable import Templating

/// The edition `official-plain` with the agency's report.
@Suite struct OfficialPlainTests {
  @Test func fillsTheAgencysReport() throws {
    let (template, faults) = try Edition.compile("official-plain")
    #expect(faults.map(\.summary) == [])
    let compiled = try #require(template)
    let (tree, diagnostics) = compiled.fill(try Edition.report())
    #expect(diagnostics.map(\.summary) == [])
    let body = try #require(tree).body
    let tables = body.elements.filter { $0.name == "table" }
    #expect(tables.count == 9)
    #expect(body.style.text.fontFamilies == ["TH Sarabun New"])
    #expect(body.style.text.fontSize == 16)
  }
}
