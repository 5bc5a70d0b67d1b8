import Diagnostics
import Publishing
import Testing

@Suite struct InputFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func aFileKeepsTheNameThatTheUserGave() throws {
    scratch.write("ก่อน", to: "a.yaml")
    let file = try InputFile.read(scratch.at("a.yaml"))
    #expect(file.name == scratch.at("a.yaml"))
    #expect(file.utf8 == Array("ก่อน".utf8))
  }

  @Test func filesWithoutASizeAreReadToTheirEnd() throws {
    #expect(try !InputFile.read("/proc/self/status").utf8.isEmpty)
  }

  @Test func anEndlessFileMeetsTheLimit() {
    #expect {
      try InputFile.read("/dev/zero", limit: 100_000)
    } throws: { error in
      (error as? DiagnosticsError)?.diagnostics.map(\.code) == ["input.file-too-large"]
    }
  }

  @Test func refusalsAreTheEnvironments() {
    #expect(throws: EnvironmentError.self) { try InputFile.read(scratch.at("none.yaml")) }
    #expect(throws: EnvironmentError.self) { try InputFile.read(scratch.path) }
  }
}
