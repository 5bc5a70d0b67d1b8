import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct AssessmentCatalogueTests {
  @Test func theTableReadsWithoutAFault() throws {
    let file = try ProjectFile.read("data/ita/assessments.yaml")
    let (catalogue, diagnostics) = AssessmentCatalogue.read(file)
    #expect(diagnostics.isEmpty)
    #expect(catalogue?.indicators.map(\.number) == Array(1...10))
  }

  @Test func theProgramHoldsTheTable() throws {
    let read = AssessmentCatalogue.read(try ProjectFile.read("data/ita/assessments.yaml")).catalogue
    #expect(AssessmentCatalogue.standard.assessments == read?.assessments)
    #expect(AssessmentCatalogue.standard.indicators == read?.indicators)
  }

  @Test func listsGoByYearAndKindOfBody() {
    let origin = DataOrigin(path: "agency", span: nil)
    let local = Agency(name: Located("องค์การบริหารส่วนตำบลบ้านใหม่", origin: origin), origin: origin)
    let school = Agency(name: Located("โรงเรียนบ้านใหม่", origin: origin), origin: origin)
    let other = Agency(name: Located("กรมชลประทาน", origin: origin), origin: origin)
    let catalogue = AssessmentCatalogue.standard
    #expect(catalogue.list(of: 2569, for: local)?.resultsItem == "O26")
    #expect(catalogue.list(of: 2569, for: local)?.itemCount == 26)
    #expect(catalogue.list(of: 2569, for: school)?.itemCount == 23)
    #expect(catalogue.list(of: 2569, for: other) == nil)
    #expect(catalogue.list(of: 2580, for: local) == nil)
    #expect(catalogue.years(withItemCount: 43, for: local) == [2564, 2565, 2566])
  }

  @Test func faultsAreToldWithTheirPlace() {
    let text = "bodies:\n  - id: local\n    names: []\nindicators: x\nassessments:\n  - year: 1999\n"
    let diagnostics = AssessmentCatalogue.read(SourceFile(name: "t.yaml", text: text)).diagnostics
    #expect(diagnostics.map(\.code).contains("data.empty-field"))
    #expect(diagnostics.map(\.code).contains("data.not-buddhist-year"))
  }
}
