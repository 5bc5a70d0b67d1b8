import Foundation
import TestSupport
import Testing

/// What docs/examples shows, done as it stands there: shares side by side make what one batch makes.
@Suite struct BatchExamplesTests {
  private let batch: BatchPlace
  private var place: Workplace { batch.place }

  init() throws {
    batch = try BatchPlace()
    try batch.writeReports(7)
    try place.makeFolder("bin")
    try FileManager.default.createSymbolicLink(
      atPath: place.at("bin/measures"), withDestinationPath: Program.path)
    #expect(try batch.batch(to: "whole").status == 0)
  }

  private func shell(_ line: String) throws -> Program.Outcome {
    try Program.shell("PATH=$PWD/bin:$PATH; export PATH; \(line)", folder: place.path)
  }

  private static let options = BatchPlace.options.joined(separator: " ")

  @Test func sharesSideBySideWithParallel() throws {
    let outcome = try shell("sh '\(Repository.at("docs/examples/parallel.sh"))' in out 3 \(Self.options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try batch.difference("whole", "out") == "")
    #expect(outcome.text.contains("made 7, skipped 0, failed 0"))
    #expect(place.bytes(of: "out/summary.json") == place.bytes(of: "whole/summary.json"))
  }

  /// The script as Slurm calls it, a task after the other. It takes the standard edition, so it gets no reports here
  /// that could be made: what is tested is that each share comes to its own end.
  @Test func sharesAsTasksOfSlurm() throws {
    let script = Repository.at("docs/examples/slurm.sh")
    try place.write(
      "#!/bin/sh\nexec \(Program.path) \"$@\" \(Self.options)\n", to: "bin/measures-small")
    _ = try shell("rm bin/measures; mv bin/measures-small bin/measures; chmod +x bin/measures")
    for task in 1...2 {
      let outcome = try shell(
        "SLURM_ARRAY_TASK_ID=\(task) SLURM_ARRAY_TASK_COUNT=2 SLURM_CPUS_PER_TASK=1 bash '\(script)' in out")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let merge = try Program.run(
      ["batch-merge", "out", "--output", "out", "--lang", "en"], folder: place.path)
    #expect(merge.status == 0, "\(merge.errors)")
    #expect(try batch.difference("whole", "out") == "")
  }

  @Test func sharesAsPodsOfKubernetes() throws {
    let text = try String(contentsOfFile: Repository.at("docs/examples/kubernetes.yaml"), encoding: .utf8)
    let command = try #require(text.split(separator: "\n").first { $0.contains("exec measures") })
      .replacing("- exec", with: "").replacing("/in", with: "in").replacing("/out", with: "out")
    for index in 0..<8 {
      let outcome = try shell("JOB_COMPLETION_INDEX=\(index); \(command) \(Self.options)")
      #expect(outcome.status == 0 || outcome.errors.isEmpty, "\(outcome.errors)")
    }
    #expect(try Program.run(["batch-merge", "out", "--output", "out"], folder: place.path).status == 0)
    #expect(try batch.difference("whole", "out") == "")
  }

  @Test func whatIsNotWholeIsSaidWhenSharesAreMerged() throws {
    for share in ["1/3", "3/3"] {
      #expect(try batch.batch(to: "out\(share.prefix(1))", ["--shard", share]).status == 0)
    }
    let missing = try Program.run(
      ["batch-merge", "out1", "out3", "--output", "all", "--lang", "en"], folder: place.path)
    #expect(missing.status == 3)
    #expect(missing.errors.contains("share 2 of 3 is missing"))
    #expect(try batch.batch(to: "out2", ["--shard", "2/3"]).status == 0)
    let damaged = try Program.shell(
      "f=$(ls out2/*.pdf | head -1); printf x >> $f; $MEASURES batch-merge out1 out2 out3 --output all --lang en",
      folder: place.path)
    #expect(damaged.status == 3)
    #expect(damaged.errors.contains("[batch.changed-output]"))
    #expect(try batch.batch(to: "out2", ["--shard", "2/3"]).status == 0)
    let merged = try Program.run(
      ["batch-merge", "out1", "out2", "out3", "--output", "all", "--lang", "en"], folder: place.path)
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try batch.difference("whole", "all") == "")
    let other = try batch.batch(to: "out1", ["--shard", "1/3", "--digits", "arabic"])
    #expect(other.status == 0)
    let differing = try Program.run(
      ["batch-merge", "out1", "out2", "out3", "--output", "other", "--lang", "en"], folder: place.path)
    #expect(differing.status == 2)
    #expect(differing.errors.contains("was set otherwise than the others: options"))
  }

  /// The commands of the Dockerfile are targets of the Makefile and packages that are listed. `Tests/Container/run` runs
  /// them.
  @Test func theContainerIsMadeByTheMakefile() throws {
    let text = try String(contentsOfFile: Repository.at("Dockerfile"), encoding: .utf8)
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("RUN ") }.map { $0.dropFirst(4) }
    let makes = commands.filter { $0.hasPrefix("make ") }
    #expect(makes.count >= 2)
    for make in makes {
      let outcome = try Program.shell("\(make) --dry-run", folder: Repository.folder.path)
      #expect(outcome.status == 0, "\(make): \(outcome.errors)")
    }
    #expect(commands.count { $0.contains("scripts/packages run") } == 1)
  }
}
