import Diagnostics
import Dispatch
import Interchange
import MeasuresData
import Synchronization
import TestSupport
import Testing

@testable import Checking

@Suite struct ReportRuleTests {
  @Test func submissionsAskForMore() {
    let findings = Checked.report(Checked.file(step: "จัดประชุม"), options: .init(asksForSubmission: true))
    let codes = Set(findings.map(\.code))
    for code in ["baseline-scores", "indicator-link", "signature", "address", "item-code", "date"] {
      #expect(codes.contains("completeness.\(code)"), "\(code)")
    }
    #expect(Checked.report(Checked.file(step: "จัดประชุม")).isEmpty)
  }

  @Test func addressesAreWeighed() {
    func codes(_ address: String) -> [String] {
      PublicAddress(address).faults(allowing: 2567...2569).map(\.code)
    }
    #expect(codes("https://www.banmai.go.th/ita/2568/o26.pdf").isEmpty)
    #expect(codes("http://www.banmai.go.th/o26.pdf") == ["completeness.address-not-https"])
    #expect(codes("https://192.168.1.4/o26.pdf") == ["completeness.address-not-public"])
    #expect(codes("https://www.banmai.go.th/ita/2566/o43.pdf") == ["completeness.address-year"])
  }

  @Test func divisionsAreWrittenAlike() {
    func variants(_ responsible: String) -> [String?] {
      Checked.report(Checked.file(step: "จัดประชุม", responsible: responsible))
        .filter { $0.code == "words.division-variant" }.map(\.suggestion)
    }
    #expect(
      variants("[กองสาธารณสุข, กองสาธารณสุข, กองสาธารณสุช]") == ["กองสาธารณสุข"])
    #expect(variants("[กองสาธารณสุข, กองสาธารณสุข, กองสาธารณสุข ๒]").isEmpty)
    #expect(variants("[ปลัดเทศบาล, ปลัดเทศบาล, ปลัดเทศบาลเมือง]").isEmpty)
    #expect(variants("[กองช่างโยธา, กองคลังโยธา, กองคลังโยธา]").isEmpty, "three letters apart")
  }

  @Test func namesOfThreePartsHaveSpaces() {
    func split(_ name: String) -> [String] {
      Checked.report(Checked.file(step: "จัดประชุม", responsible: "[\(name)]"))
        .filter { $0.code == "spaces.division-name" }.map(\.text)
    }
    #expect(split("กองการศึกษา ศาสนาและวัฒนธรรม").isEmpty)
    #expect(split("กองการศึกษา ศาสนา และวัฒนธรรม").isEmpty)
    #expect(split("กองสาธารณสุข และสิ่งแวดล้อม").count == 1)
  }

  /// A report whose steps are the given ones.
  private func steps(_ steps: [String]) -> [Finding] {
    Checked.report(Checked.file(step: steps.joined(separator: "\n      - ")))
  }

  @Test func whatStandsInManyPlacesIsTheReportsCustom() {
    func warnings(_ code: String, _ items: [String]) -> Int {
      steps(items).count { $0.code == code && $0.severity > .info }
    }
    let items = ["จัดทำคู่มือการปฏิบัติงานจำนวน ๓ เล่ม", "แจกคู่มือการปฏิบัติงานจำนวน ๙ เล่ม", "เก็บคู่มือการปฏิบัติงานจำนวน ๒ เล่ม"]
    #expect(warnings("spaces.missing", Array(items.prefix(1))) == 1)
    #expect(warnings("spaces.missing", items) == 0)
  }

  @Test func lettersThatTheReportWritesOtherwiseElsewhereAreFound() {
    func found(_ items: [String]) -> Int {
      steps(items).count { $0.code == "words.misspelling" && $0.text.contains("กระบว") }
    }
    let wrong = "ลดเวลาลงร้อยละ ๓๔ จากกระบวการเดิม"
    #expect(found([wrong, "ทบทวนกระบวนการเดิมของงาน", "ปรับกระบวนการเดิมให้สั้นลง"]) == 1)
  }

  @Test func aLeadMayEndWithTheWordThatFollows() {
    let leads = ["งานที่ปรับลดขั้นตอน ลดขั้นตอนงานบริการได้", "ป้ายมาตรฐานเวลา ติดตั้งป้ายแล้ว", "การประชุม จัดประชุมเจ้าหน้าที่"]
    #expect(!steps(leads).contains { $0.code == "words.repeated" })
  }

  @Test func silencedFindingsAreNotTold() {
    let silence = "silence:\n  - code: spaces.maiyamok\n    path: measures[0]\n    reason: ตามต้นฉบับ\n"
    #expect(Checked.step("ช่องทางต่างๆ ของหน่วยงาน", head: silence).isEmpty)
    #expect(Checked.step("ช่องทางของหน่วยงาน", head: silence).map(\.code) == ["completeness.unused-silence"])
  }

  @Test func repairsChangeTheirBytesAloneAndOnlyOnce() throws {
    let file = Checked.file(step: "ลดเวลาารอ (0๖) ในช่องทางต่างๆ ของหน่วยงาน # หมายเหตุ")
    let plan = RepairPlan(of: Checked.report(file), in: file)
    #expect(plan.repairs.count == 3)
    let text = String(decoding: plan.repairedBytes, as: UTF8.self)
    #expect(text.contains("- ลดเวลารอ (O๖) ในช่องทางต่าง ๆ ของหน่วยงาน # หมายเหตุ"))
    let again = SourceFile(name: file.name, utf8: plan.repairedBytes)
    #expect(RepairPlan(of: Checked.report(again), in: again).repairs.isEmpty)
    #expect(plan.difference.contains("- ") && plan.difference.contains("+ "))
  }

  @Test func quotedAndEscapedTextsAreRepairedInPlace() {
    let file = Checked.file(step: "\"ก\\tข: เวลาารอ\"")
    let plan = RepairPlan(of: Checked.report(file), in: file)
    #expect(String(decoding: plan.repairedBytes, as: UTF8.self).contains("เวลารอ\""))
  }

  @Test(arguments: [2, 3, 16, 500]) func theNumberOfPartsChangesNothing(_ partCount: Int) throws {
    let file = SourceFile(
      name: "source.txt", utf8: Array(try Repository.bytes("Tests/Fixtures/source-report.txt")))
    let (imported, diagnostics) = SourceReportImporter.read(file)
    let report = try #require(imported)
    func lines(_ partCount: Int) -> [String] {
      Checker(options: .init(partCount: partCount)).findings(in: report, readingTold: diagnostics)
        .map { "\($0.code) \($0.path) \($0.text) \($0.suggestion ?? "")" }
    }
    #expect(lines(partCount) == lines(1))
  }

  @Test func helpersChangeNothing() throws {
    let file = SourceFile(
      name: "source.txt", utf8: Array(try Repository.bytes("Tests/Fixtures/source-report.txt")))
    let (imported, diagnostics) = SourceReportImporter.read(file)
    let report = try #require(imported)
    let helped = DispatchGroup()
    let offers = Mutex(0)
    let options = Checker.Options(offer: { work in
      offers.withLock { $0 += 1 }
      for _ in 0..<3 { DispatchQueue.global().async(group: helped, execute: work) }
    })
    let findings = Checker(options: options).findings(in: report, readingTold: diagnostics)
    helped.wait()
    #expect(offers.withLock { $0 } == 1)
    #expect(
      findings.map { "\($0)" } == Checker().findings(in: report, readingTold: diagnostics).map { "\($0)" })
  }

  @Test func passagesAreShortAndHoldTheirMark() throws {
    let file = SourceFile(
      name: "source.txt", utf8: Array(try Repository.bytes("Tests/Fixtures/source-report.txt")))
    let (report, diagnostics) = SourceReportImporter.read(file)
    let findings = Checker().findings(in: try #require(report), readingTold: diagnostics)
    #expect(findings.count > 50)
    for finding in findings {
      #expect(finding.text.unicodeScalars.count <= 60, "\(finding.text)")
      #expect(finding.mark.upperBound <= finding.text.utf8.count, "\(finding.code) \(finding.text)")
      #expect(!finding.path.isEmpty)
    }
    #expect(findings.filter { $0.code == "completeness.heading" }.count == 9)
  }

  @Test func formatsHoldEveryFinding() throws {
    let findings = Checked.step("ลดเวลาารอ <\u{E48}> & \"ต่างๆ\"")
    let json = FindingFormats.json(findings, in: .english)
    #expect(json.contains("\"path\": \"measures[0].steps[0]\""))
    let sarif = FindingFormats.sarif(findings, version: "1", in: .english)
    #expect(sarif.contains("\"version\": \"2.1.0\""))
    let html = FindingPage.html(findings, of: nil, fileName: "<\u{E48}&\".yaml", in: .thai)
    #expect(html.contains("&lt;\u{E48}&amp;&quot;.yaml"))
    #expect(!html.contains("<\u{E48}&"))
  }
}
