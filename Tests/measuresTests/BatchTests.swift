import Foundation
import TestSupport
import Testing

/// `measures batch` from inputs to the tree of outputs.
@Suite struct BatchTests {
  private let batch: BatchPlace
  private var place: Workplace { batch.place }

  init() throws { batch = try BatchPlace() }

  @Test func everyReportBecomesTheFileThatRenderMakes() throws {
    try batch.writeReports(3)
    try place.makeFolder("in/ภาคเหนือ")
    try place.write(BatchPlace.report("เหนือ"), to: "in/ภาคเหนือ/b.yaml")
    try place.write(
      BatchPlace.report("หนึ่ง") + "\n" + BatchPlace.report("สอง"), to: "lines.jsonl")
    let outcome = try batch.batch(["in", "lines.jsonl"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("made 6, skipped 0, failed 0"))
    #expect(
      try place.names(in: "out") == [
        ".measures", "2568-a1-small.pdf", "2568-a2-small.pdf", "2568-a3-small.pdf",
        "2568-lines-1-small.pdf", "2568-lines-3-small.pdf", "summary.json", "summary.txt", "ภาคเหนือ",
      ])
    let rendered = try Program.run(
      ["render", "in/a2.json", "--output", "-"] + BatchPlace.options, folder: place.path)
    #expect(place.bytes(of: "out/2568-a2-small.pdf") == rendered.output)
    #expect(place.bytes(of: "out/ภาคเหนือ/2568-b-small.pdf") != nil)
    #expect(try batch.statuses() == Array(repeating: "made", count: 6))
  }

  @Test func theNumberOfWorkersChangesNothing() throws {
    try batch.writeReports(12)
    for (jobs, output) in [("1", "one"), ("2", "two"), ("5", "five")] {
      #expect(try batch.batch(to: output, ["--jobs", jobs]).status == 0)
    }
    #expect(try batch.difference("one", "two") == "")
    #expect(try batch.difference("one", "five") == "")
    #expect(place.bytes(of: "one/summary.json") == place.bytes(of: "five/summary.json"))
    #expect(place.bytes(of: "one/summary.txt") == place.bytes(of: "five/summary.txt"))
  }

  @Test func whatIsThereAndUnchangedIsSkipped() throws {
    try batch.writeReports(4)
    let picture = Array(
      try Data(contentsOf: Repository.folder.appending(path: "docs/images/official-plain.png")))
    try place.write(picture, to: "in/logo.png")
    try place.write(BatchPlace.report("ตรา", logo: "logo.png"), to: "in/a4.json")
    func statuses(_ arguments: [String] = []) throws -> String {
      let outcome = try batch.batch(["in"], to: "out", arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try batch.statuses().map { String($0.prefix(1)) }.joined()
    }
    #expect(try statuses() == "mmmm")
    #expect(try statuses() == "ssss")
    #expect(try statuses(["--again"]) == "mmmm")
    try place.write(BatchPlace.report("ใหม่"), to: "in/a2.json")
    #expect(try statuses() == "smss")
    try place.write(Array("%PDF".utf8), to: "out/2568-a1-small.pdf")
    #expect(try statuses() == "msss")
    try FileManager.default.removeItem(atPath: place.at("out/2568-a3-small.pdf"))
    #expect(try statuses() == "ssms")
    try place.write(picture + [0], to: "in/logo.png")
    #expect(try statuses() == "sssm")
    #expect(try statuses(["--date", "2568-01-01"]) == "mmmm")
    #expect(try statuses(["--grayscale"]) == "mmmm")
    #expect(try statuses() == "mmmm")
    try place.write("p { color: red }", to: "templates/small/style.css")
    #expect(try statuses() == "mmmm")
    #expect(try statuses() == "ssss")
  }

  @Test func aReportThatFailsStopsNoOther() throws {
    try batch.writeReports(4)
    try place.write("agency: {name: ก\n", to: "in/a2.json")
    try place.write("\n\n\(BatchPlace.report("ดี"))ก\n{\"agency\": 1}\n", to: "in/b.jsonl")
    let outcome = try batch.batch()
    #expect(outcome.status == 4)
    #expect(try batch.statuses() == ["made", "failed", "made", "made", "made", "failed", "failed"])
    #expect(outcome.errors.contains("in/b.jsonl:4:1: error: this line is no report"))
    #expect(outcome.errors.contains("in/b.jsonl:5:12: error"))
    let reports = try batch.summary()["reports"] as? [[String: Any]] ?? []
    let faults = reports[5]["faults"] as? [[String: Any]] ?? []
    #expect(faults.first?["code"] as? String == "data.line-is-no-record")
    #expect(faults.first?["line"] as? Int == 4)
    #expect(
      String(decoding: place.bytes(of: "out/summary.txt") ?? [], as: UTF8.self).contains("failed in/a2.json"))
    let second = try batch.batch()
    #expect(second.status == 4)
    #expect(
      try batch.statuses() == ["skipped", "failed"] + Array(repeating: "skipped", count: 3) + [
        "failed", "failed",
      ])
    let alone = try batch.batch(["in/a2.json"], to: "alone")
    #expect(alone.status == 1)
    let fast = try batch.batch(["in/a2.json", "in"], to: "fast", ["--fail-fast", "--jobs", "1"])
    #expect(fast.status == 1)
    #expect(try batch.statuses("fast/summary.json") == ["failed"])
  }

  @Test func aReportInWhichTheCheckFindsErrorsIsNotMade() throws {
    try batch.writeReports(2)
    try place.write(BatchPlace.report("ลดเวลาารอ"), to: "in/a2.json")
    #expect(try batch.batch().status == 4)
    #expect(try batch.statuses() == ["made", "failed"])
    let reports = try batch.summary()["reports"] as? [[String: Any]] ?? []
    let faults = reports[1]["faults"] as? [[String: Any]] ?? []
    #expect(faults.first?["code"] as? String == "letters.repeated-vowel")
    #expect(try batch.batch(["in"], to: "out", ["--allow-findings"]).status == 0)
    #expect(try batch.batch(["in"], to: "unchecked", ["--no-check"]).status == 0)
    #expect(try batch.batch(["in"], to: "unchecked").status == 4, "what was made unchecked is looked at")
  }

  @Test func whatABatchHasWrittenIsNoInputOfTheNext() throws {
    try batch.writeReports(2)
    for letter in ["m", "s"] {
      let outcome = try batch.batch(["in"], to: "in/out")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try batch.statuses("in/out/summary.json").map { String($0.prefix(1)) } == [letter, letter])
    }
  }

  @Test func oneTableHoldsManyAgencies() throws {
    let table = Array(try Repository.bytes("Tests/Fixtures/many-agencies.csv"))
    try place.write(table, to: "many.csv")
    let outcome = try batch.batch(["many.csv"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try place.names(in: "out") == [
        ".measures", "2568-many-1-small.pdf", "2568-many-2-small.pdf", "summary.json", "summary.txt",
      ])
    #expect(try batch.batch(["many.csv"]).status == 0)
    #expect(try batch.statuses() == ["skipped", "skipped"])
  }

  @Test func thaiIsSpokenToThoseWhoReadIt() throws {
    try batch.writeReports(1)
    let outcome = try Program.run(
      ["batch", "in", "--output", "out"] + BatchPlace.options.dropLast() + ["th"], folder: place.path)
    #expect(outcome.text == "ทำแล้ว 1 ข้าม 0 ไม่สำเร็จ 0 คำเตือน 0 0:00\n" || outcome.text.contains("ทำแล้ว 1"))
    let help = try Program.run(["batch", "--help", "--lang", "th"])
    #expect(help.text.contains("จัดทำรายงานหลายเล่ม"))
    #expect(!help.text.contains("OVERVIEW"))
  }

  @Test func ofTwoReportsWithOneNameTheFirstGetsIt() throws {
    try batch.writeReports(6)
    for jobs in ["1", "4"] {
      let outcome = try batch.batch(to: "out\(jobs)", ["--name", "{fiscalYear}", "--jobs", jobs])
      #expect(outcome.status == 4)
      #expect(
        try batch.statuses("out\(jobs)/summary.json") == ["made"] + Array(repeating: "failed", count: 5))
      #expect(outcome.errors.contains("in/a1.json already has the name 2568"))
    }
    #expect(try batch.difference("out1", "out4") == "")
    #expect(try batch.batch(to: "out", ["--name", "../{file}"]).status == 2)
    #expect(try batch.batch(to: "out", ["--name", "{fil"]).status == 2)
    #expect(place.bytes(of: "out/summary.json") == nil)
  }

  @Test func twoBatchesDoNotShareAFolder() throws {
    try batch.writeReports(2)
    try place.makeFolder("out/.measures")
    let outcome = try Program.shell(
      "flock out/.measures/lock sh -c \"\(BatchPlace.line()); echo status \\$?\"", folder: place.path)
    #expect(outcome.text.contains("status 3"))
    #expect(outcome.errors.contains("error: another batch is writing into out [batch.folder-in-use]"))
    #expect(try place.names(in: "out") == [".measures"])
    // The lock ends with its holder.
    #expect(try batch.batch().status == 0)
  }

  @Test func sharesTogetherMakeTheWhole() throws {
    try batch.writeReports(9)
    #expect(try batch.batch(to: "whole").status == 0)
    for share in ["1/3", "2/3", "3/3"] {
      #expect(try batch.batch(to: "shared", ["--shard", share]).status == 0)
    }
    #expect(
      try Program.shell("diff -r -x .measures -x 'summary*' whole shared", folder: place.path).text == "")
    #expect(try batch.batch(to: "x", ["--shard", "4/3"]).status == 2)
  }

  @Test func aTornJournalIsReadAsFarAsItIsWhole() throws {
    try batch.writeReports(3)
    #expect(try batch.batch().status == 0)
    let journal = try #require(place.bytes(of: "out/.measures/journal.jsonl"))
    for end in [journal.count - 1, journal.count - 40, journal.count / 2, 10, 1] {
      try place.write(Array(journal.prefix(end)), to: "out/.measures/journal.jsonl")
      #expect(try batch.batch().status == 0)
      #expect(place.bytes(of: "out/.measures/journal.jsonl") == journal)
    }
    try place.write(
      [0xFF, 0x0A, 0x00, 0x0A] + journal + Array("{\"key\":".utf8), to: "out/.measures/journal.jsonl")
    #expect(try batch.batch().status == 0)
    #expect(try batch.statuses() == ["skipped", "skipped", "skipped"])
  }

  @Test func toGoOnTheSettingsMustBeTheSame() throws {
    try batch.writeReports(2)
    #expect(try batch.batch().status == 0)
    #expect(try batch.batch(to: "out", ["--resume"]).status == 0)
    let other = try batch.batch(to: "out", ["--resume", "--digits", "arabic"])
    #expect(other.status == 2)
    #expect(other.errors.contains("was set otherwise: options"))
  }

  @Test func inputsThatAreNotThereAreSaid() throws {
    #expect(try batch.batch(["none"]).status == 3)
    let empty = try batch.batch()
    #expect(empty.status == 2)
    #expect(empty.errors.contains("there is no report in in"))
    #expect(try batch.batch(["in"], to: "out", ["--jobs", "0"]).status == 2)
    #expect(try batch.batch(["in"], to: "out", ["--edition", "smal"]).status == 2)
    #expect(try place.names() == ["in", "templates"])
  }
}
