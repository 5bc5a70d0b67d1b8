import Diagnostics
import Glibc
import Publishing
import Testing

@Suite struct InputFolderTests {
  private let scratch: ScratchFolder
  private let inside: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    inside = try ScratchFolder()
    inside.write("emblem", to: "emblem.png")
    scratch.write("secret", to: "secret.txt")
  }

  /// The text of a file, or the code of the fault.
  private func outcome(_ name: String, limit: Int = 1000) throws -> String {
    switch try InputFolder(path: inside.path).read(name, limit: limit) {
    case .success(let bytes): String(decoding: bytes, as: UTF8.self)
    case .failure(let fault): fault.diagnostic.code
    }
  }

  @Test func filesOfTheFolderAreRead() throws {
    #expect(try outcome("emblem.png") == "emblem")
    #expect(try outcome("./emblem.png") == "emblem")
    #expect(try outcome("pictures/../emblem.png") == "emblem")
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "..", ".", "", "/", "emblem.png\0.txt"])
  func namesThatLeadOutAreRefused(_ name: String) throws {
    #expect(try outcome(name) == "input.outside-folder")
  }

  @Test func namesThatLeadOutAreRefusedThoughTheFileExists() throws {
    let folder = String(scratch.path.dropFirst("/tmp/".count))
    #expect(try outcome("../\(folder)/secret.txt") == "input.outside-folder")
    #expect(try outcome(scratch.at("secret.txt")) == "input.outside-folder")
  }

  @Test func linksMayLeadAboutInsideButNotOut() throws {
    symlink("emblem.png", inside.at("same.png"))
    symlink(scratch.at("secret.txt"), inside.at("out.png"))
    symlink("../", inside.at("above"))
    #expect(try outcome("same.png") == "emblem")
    #expect(try outcome("out.png") == "input.outside-folder")
    #expect(
      try outcome("above/\(scratch.path.dropFirst("/tmp/".count))/secret.txt") == "input.outside-folder")
  }

  @Test func aFolderWhoseNameBeginsAlikeIsOutside() throws {
    let sibling = inside.path + "-sibling"
    mkdir(sibling, 0o755)
    defer { rmdir(sibling) }
    symlink(sibling, inside.at("link"))
    #expect(try outcome("link") == "input.outside-folder")
  }

  @Test func whatIsNoOrdinaryFileIsRefusedWithoutWaiting() throws {
    mkfifo(inside.at("pipe"), 0o600)
    mkdir(inside.at("folder"), 0o755)
    #expect(try outcome("pipe") == "input.not-a-file")
    #expect(try outcome("folder") == "input.not-a-file")
  }

  @Test func missingAndLargeFilesAreFaults() throws {
    #expect(try outcome("none.png") == "input.missing-file")
    #expect(try outcome("emblem.png/x") == "input.missing-file")
    #expect(try outcome("emblem.png", limit: 5) == "input.file-too-large")
    #expect(try outcome("emblem.png", limit: 6) == "emblem")
  }

  @Test func namesMayBeRelativeToAFolderInside() throws {
    mkdir(inside.at("plain"), 0o755)
    let folder = try InputFolder(path: inside.path).relative(to: "plain")
    #expect(try folder.read("../emblem.png", limit: 100).get() == Array("emblem".utf8))
    #expect(folder.displayPath(of: "../emblem.png") == inside.at("emblem.png"))
    for name in ["../../emblem.png", "/emblem.png", ""] {
      #expect(throws: InputFault.self) { try folder.read(name, limit: 100).get() }
      #expect(folder.displayPath(of: name) == nil)
    }
  }

  @Test func aFolderThatIsNotThereIsTheEnvironmentsFault() {
    #expect(throws: EnvironmentError.self) { try InputFolder(path: inside.at("none")) }
  }
}
