import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct ResourceFoldersTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func makeFolder(_ name: String) throws {
    try FilePath.createFolder(scratch.at(name))
  }

  @Test func placesAreAskedInOrder() {
    let folders = ResourceFolders(executablePath: "/opt/measures/bin/measures")
    #expect(folders.candidates(.fonts).prefix(2) == ["fonts", "/opt/measures/share/measures/fonts"])
    let built = ResourceFolders(executablePath: "/src/.build/x86_64-unknown-linux-gnu/release/measures")
    #expect(built.candidates(.templates).contains("/src/templates"))
    #expect(ResourceFolders(executablePath: nil).candidates(.templates) == ["templates"])
  }

  @Test func theChosenFolderIsTheOnlyOneAsked() throws {
    defer { removeAll() }
    try makeFolder("prefix/share/measures/templates/plain")
    try makeFolder("prefix/bin")
    try makeFolder("other")
    let folders = ResourceFolders(executablePath: scratch.at("prefix/bin/measures"))
    #expect(
      try folders.folder(.templates, chosen: nil, containing: "plain")
        == scratch.at("prefix/share/measures/templates"))
    #expect(throws: EnvironmentError.self) {
      try folders.folder(.templates, chosen: scratch.at("other"), containing: "plain")
    }
  }

  @Test func theErrorSaysWhereItLooked() throws {
    do {
      let folders = ResourceFolders(executablePath: scratch.at("bin/measures"))
      _ = try folders.folder(.fonts, chosen: nil, containing: "none.yaml")
      Issue.record("nothing was there to be found")
    } catch {
      #expect(error.diagnostic.code == "environment.fonts-not-found")
      #expect(error.diagnostic.message.english.contains(scratch.at("share/measures/fonts")))
      #expect(error.diagnostic.message.thai.contains(scratch.at("share/measures/fonts")))
    }
  }

  private func removeAll() {
    for name in [
      "prefix/share/measures/templates/plain", "prefix/share/measures/templates", "prefix/share/measures",
      "prefix/share", "prefix/bin", "prefix", "other",
    ] { rmdir(scratch.at(name)) }
  }
}
