import Foundation
import TestSupport
import Testing

/// Each call of the system that changes the disk fails once, in turn: the batch says so, spoils nothing, and the next
/// run finishes.
@Suite(.serialized) struct FailingCallsTests {
  private let batch: BatchPlace
  private var place: Workplace { batch.place }

  init() throws { batch = try BatchPlace() }

  private func run(_ output: String, failingAt call: Int, error: Int32) throws -> Program.Outcome {
    try Program.run(
      ["batch", "in", "--output", output, "--jobs", "1"] + BatchPlace.options,
      environment: [
        "LD_PRELOAD": place.at("failing.so"), "FAIL_AT": "\(call)", "FAIL_ERRNO": "\(error)",
        "FAIL_COUNT_FILE": place.at("count"),
      ], folder: place.path)
  }

  @Test func everyCallMayFail() throws {
    let compiler = try Program.shell(
      "clang -shared -fPIC -o failing.so '\(Repository.at("Tests/Fixtures/failing-calls.c"))' -ldl || "
        + "cc -shared -fPIC -o failing.so '\(Repository.at("Tests/Fixtures/failing-calls.c"))' -ldl",
      folder: place.path, path: ProcessInfo.processInfo.environment["PATH"])
    try #require(compiler.status == 0, "\(compiler.errors)")
    try batch.writeReports(2)
    #expect(try run("whole", failingAt: 0, error: 0).status == 0)
    let count = try #require(
      Int(String(decoding: place.bytes(of: "count") ?? [], as: UTF8.self).trimmingCharacters(in: .newlines)))
    #expect(count > 20)
    let everyErrorOfEveryCall = ProcessInfo.processInfo.environment["MEASURES_KILLS"] != nil
    for call in 1...count {
      for error in everyErrorOfEveryCall ? [ENOSPC, EIO] : [call.isMultiple(of: 2) ? ENOSPC : EIO] {
        let note = "call \(call) of \(count), errno \(error)"
        let outcome = try run("out", failingAt: call, error: error)
        #expect(outcome.status == 0 || outcome.status == 3, "\(note): \(outcome.status) \(outcome.errors)")
        if outcome.status == 3 { #expect(outcome.errors.contains("error: cannot "), "\(note)") }
        let halves = try Program.shell(
          "for f in out/*.pdf; do test ! -e $f || cmp $f whole/${f#out/}; done; :", folder: place.path)
        #expect(halves.text + halves.errors == "", "\(note)")
        if outcome.status == 0 { #expect(try batch.difference("whole", "out") == "", "\(note)") }
        #expect(try batch.batch(to: "out").status == 0, "\(note)")
        #expect(try batch.difference("whole", "out") == "", "\(note)")
        #expect(try batch.leftovers() == "", "\(note)")
        try FileManager.default.removeItem(atPath: place.at("out"))
      }
    }
  }
}
