import Testing

/// Calling the program rightly and wrongly.
@Suite struct UseTests {
  @Test func versionAndHelpGoToStandardOutput() throws {
    let version = try Program.run(["--version"])
    #expect(version.status == 0)
    #expect(version.text.utf8.starts(with: "measures ".utf8))
    let help = try Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.text.contains("USAGE: measures"))
    #expect(help.errors.isEmpty)
  }

  @Test func helpIsThaiByOptionAndByLocale() throws {
    for outcome in [
      try Program.run(["render", "--help", "--lang", "th"]),
      try Program.run(["--lang=th", "render", "--help"]),
      try Program.run(["render", "--help"], environment: ["LANG": "th_TH.UTF-8"]),
      try Program.run(["render", "--help"], environment: ["LANG": "en_US.UTF-8", "LC_ALL": "th_TH.UTF-8"]),
    ] {
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("วิธีใช้: measures render"))
      #expect(!outcome.text.contains("USAGE"))
      #expect(!outcome.text.contains("Show help"))
    }
  }

  @Test func theOptionGoesBeforeTheLocale() throws {
    let outcome = try Program.run(["--help", "--lang", "en"], environment: ["LC_ALL": "th_TH.UTF-8"])
    #expect(outcome.text.contains("USAGE"))
  }

  @Test(arguments: [
    ["render"], ["render", "--colour", "x"], ["render", "x", "--lang", "xx"], ["nothing"], ["--nothing"],
  ])
  func wrongUseHasItsOwnStatus(_ arguments: [String]) throws {
    let english = try Program.run(arguments)
    #expect(english.status == 2)
    #expect(english.output.isEmpty)
    #expect(english.errors.utf8.starts(with: "error: ".utf8))
    let thai = try Program.run(["--lang", "th"] + arguments)
    #expect(thai.status == 2)
    #expect(thai.errors.utf8.starts(with: "ข้อผิดพลาด: ".utf8))
    #expect(thai.errors.contains("วิธีใช้: measures"))
  }

  @Test func aFullDiskIsTheEnvironmentsFault() throws {
    let outcome = try Program.shell("$MEASURES --help > /dev/full")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("environment.cannot-write"))
    #expect(try Program.shell("$MEASURES --help --lang th > /dev/full").errors.contains("เนื้อที่ดิสก์เต็ม"))
  }

  @Test func aReaderThatLeavesIsTheEnvironmentsFault() throws {
    // The reader is gone before the program starts to write.
    let outcome = try Program.shell("{ sleep 0.3; $MEASURES --help; echo $? >&2; } | true")
    #expect(outcome.errors.contains("the reader has closed the pipe"))
    #expect(outcome.errors.utf8.suffix(2).elementsEqual("3\n".utf8))
  }
}
