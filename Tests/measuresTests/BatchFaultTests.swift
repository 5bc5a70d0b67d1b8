import Foundation
import TestSupport
import Testing

/// Batches that are killed, asked to end, or run out of room: nothing is lost or spoiled, and the next run finishes
/// with the bytes of an undisturbed one.
@Suite(.serialized) struct BatchFaultTests {
  private let batch: BatchPlace
  private var place: Workplace { batch.place }

  /// How often batches are killed: more in `make soak`.
  private static let killCount = Int(ProcessInfo.processInfo.environment["MEASURES_KILLS"] ?? "") ?? 10

  init() throws { batch = try BatchPlace() }

  private func expectWhole(_ output: String = "out", _ note: String) throws {
    let again = try batch.batch(to: output, ["--resume"])
    #expect(again.status == 0, "\(note): \(again.errors)")
    #expect(try batch.difference("whole", output) == "", "\(note)")
    #expect(try batch.leftovers(in: output) == "", "\(note)")
  }

  /// Every file with the name of an output is whole, whatever came between.
  private func expectNoHalfFile(_ output: String = "out", _ note: String) throws {
    let outcome = try Program.shell(
      "cd \(output) 2>/dev/null && for f in *.pdf; do test ! -e $f || cmp $f ../whole/$f; done; :",
      folder: place.path)
    #expect(outcome.text + outcome.errors == "", "\(note)")
  }

  @Test func whatIsKilledIsFinishedByTheNextRun() throws {
    try batch.writeReports(30)
    #expect(try batch.batch(to: "whole").status == 0)
    var random = SeededGenerator(seed: 20_681)
    for round in 1...Self.killCount {
      let milliseconds = Int.random(in: 0...700, using: &random)
      let line = BatchPlace.line("in", to: "out", "2>/dev/null >/dev/null & p=$!;")
      _ = try Program.shell(
        "\(line) sleep 0.\(String(1000 + milliseconds).dropFirst()); kill -9 $p; wait $p", folder: place.path)
      try expectNoHalfFile("out", "round \(round), after \(milliseconds) ms")
      if round % 3 == 0 {
        try expectWhole("out", "round \(round), after \(milliseconds) ms")
        try FileManager.default.removeItem(atPath: place.at("out"))
      }
    }
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func aSignalEndsABatchCleanly(_ signal: String, _ status: Int) throws {
    try batch.writeReports(60)
    #expect(try batch.batch(to: "whole").status == 0)
    let line = BatchPlace.line("in", to: "out", "2>errors >output & p=$!;")
    let outcome = try Program.shell(
      "\(line) while [ ! -e out/2568-a1-small.pdf ]; do sleep 0.01; done; kill -\(signal) $p; wait $p; echo status $?",
      folder: place.path)
    #expect(outcome.text == "status \(status)\n")
    #expect(try batch.leftovers() == "")
    #expect(try batch.summary()["ending"] as? String == "interrupted")
    let made = try batch.statuses()
    #expect(!made.isEmpty && made.count < 60 && made.allSatisfy { $0 == "made" })
    try expectNoHalfFile("out", signal)
    try expectWhole("out", signal)
  }

  @Test func aRenderThatIsKilledLeavesNothing() throws {
    try batch.writeReports(1)
    let render = "$MEASURES render in/a1.json --output out.pdf \(BatchPlace.options.joined(separator: " "))"
    for hundredth in 0..<30 {
      let delay = hundredth < 10 ? "0.00\(hundredth)" : "0.\(hundredth)"
      _ = try Program.shell(
        "\(render) 2>/dev/null & p=$!; sleep \(delay); kill -TERM $p; wait $p; rm -f out.pdf",
        folder: place.path)
      #expect(try place.names() == ["in", "templates"])
    }
  }

  @Test func aFullDiskStopsTheBatchAndSpoilsNothing() throws {
    try batch.writeReports(30)
    #expect(try batch.batch(to: "whole").status == 0)
    try place.makeFolder("out")
    let mount = try Program.shell("mount -t tmpfs -o size=200k none out 2>&1", folder: place.path)
    guard mount.status == 0 else {
      withKnownIssue("no right to mount a small disk here: \(mount.text)", isIntermittent: true) {}
      return
    }
    defer { _ = try? Program.shell("umount out", folder: place.path) }
    let outcome = try batch.batch()
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("no space left on the device"), "\(outcome.errors)")
    #expect(try batch.leftovers() == "")
    try expectNoHalfFile("out", "full disk")
    _ = try Program.shell("mount -o remount,size=20m out", folder: place.path)
    try expectWhole("out", "full disk")
  }

  @Test func aDiskThatCannotBeWrittenIsSaid() throws {
    try batch.writeReports(2)
    try place.makeFolder("out")
    let mount = try Program.shell("mount -t tmpfs -o ro none out 2>&1", folder: place.path)
    guard mount.status == 0 else {
      withKnownIssue("no right to mount a small disk here: \(mount.text)", isIntermittent: true) {}
      return
    }
    defer { _ = try? Program.shell("umount out", folder: place.path) }
    let outcome = try batch.batch()
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("the file system is read-only"), "\(outcome.errors)")
  }

  @Test func filesThatVanishFailAlone() throws {
    try batch.writeReports(3)
    // A name that is listed and cannot be opened: what a file that vanishes looks like.
    try FileManager.default.createSymbolicLink(
      atPath: place.at("in/a2.yaml"), withDestinationPath: "gone.yaml")
    let outcome = try batch.batch()
    #expect(outcome.status == 3)
    #expect(try batch.statuses() == ["made", "made", "failed", "made"])
    #expect(outcome.errors.contains("cannot read in/a2.yaml"))
  }

  @Test func withoutMemoryNothingIsSpoiled() throws {
    try batch.writeReports(20)
    #expect(try batch.batch(to: "whole").status == 0)
    for megabytes in stride(from: 150, through: 450, by: 50) {
      _ = try Program.shell(
        "ulimit -v \(megabytes * 1024); ulimit -c 0; \(BatchPlace.line()) >/dev/null 2>&1", folder: place.path
      )
      try expectNoHalfFile("out", "\(megabytes) MB")
      try expectWhole("out", "\(megabytes) MB")
      try FileManager.default.removeItem(atPath: place.at("out"))
    }
  }
}
