import Glibc
import Publishing
import Testing

@Suite struct AtomicFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func write(_ text: String, to path: String) throws {
    try OutputDestination.file(path: path).write(Array(text.utf8))
  }

  private func errorNumber(_ body: () throws -> Void) -> CInt? {
    do {
      try body()
      return nil
    } catch let error as EnvironmentError {
      return error.systemErrorNumber
    } catch {
      return -1
    }
  }

  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    let file = try AtomicFile.create(scratch.at("report.pdf"))
    try Array("first".utf8).withUnsafeBytes { try file.write($0) }
    #expect(!scratch.names().contains("report.pdf"))
    try file.commit()
    #expect(scratch.names() == ["report.pdf"])
    #expect(scratch.text(of: "report.pdf") == "first")
  }

  @Test func anAbandonedFileLeavesNothing() throws {
    scratch.write("old", to: "report.pdf")
    do {
      let file = try AtomicFile.create(scratch.at("report.pdf"))
      try Array("half".utf8).withUnsafeBytes { try file.write($0) }
      #expect(scratch.names() == ["report.pdf"], "a file that is not whole has no name")
    }
    #expect(scratch.names() == ["report.pdf"])
    #expect(scratch.text(of: "report.pdf") == "old")
  }

  @Test func aFileIsReplacedAndHasTheUsualMode() throws {
    scratch.write("old and longer", to: "report.pdf")
    chmod(scratch.at("report.pdf"), 0o600)
    try write("new", to: scratch.at("report.pdf"))
    #expect(scratch.text(of: "report.pdf") == "new")
    let plain = open(scratch.at("plain"), O_CREAT | O_WRONLY, 0o644)
    close(plain)
    #expect(mode(of: "report.pdf") == mode(of: "plain"))
  }

  private func mode(of name: String) -> mode_t {
    var status = stat()
    stat(scratch.at(name), &status)
    return status.st_mode
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    scratch.write("old", to: "target.pdf")
    symlink("target.pdf", scratch.at("link.pdf"))
    try write("new", to: scratch.at("link.pdf"))
    #expect(scratch.text(of: "target.pdf") == "new")
    var status = stat()
    lstat(scratch.at("link.pdf"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func theNameMayBeAsLongAsTheSystemAllows() throws {
    let name = String(repeating: "ก", count: 85)
    try write("long", to: scratch.at(name))
    #expect(scratch.names() == [name])
  }

  @Test func leftOverTemporaryFilesAreNoObstacle() throws {
    scratch.write("left", to: ".measures-\(getpid())-0.partial")
    try write("new", to: scratch.at("report.pdf"))
    #expect(scratch.text(of: "report.pdf") == "new")
    #expect(scratch.text(of: ".measures-\(getpid())-0.partial") == "left")
  }

  @Test func refusalsCarryTheSystemsNumber() throws {
    #expect(errorNumber { try write("x", to: scratch.at("missing/report.pdf")) } == ENOENT)
    #expect(errorNumber { try write("x", to: scratch.path) } == EISDIR)
    #expect(errorNumber { try write("x", to: "/dev/full") } == ENOSPC)
    #expect(
      errorNumber { try write("x", to: scratch.at(String(repeating: "x", count: 300))) } == ENAMETOOLONG)
    #expect(scratch.names().isEmpty)
  }

  /// Nothing is forbidden to the superuser.
  @Test(.enabled(if: geteuid() != 0))
  func aFileThatMayNotBeWrittenIsLeftAlone() throws {
    scratch.write("old", to: "report.pdf")
    chmod(scratch.at("report.pdf"), 0o444)
    #expect(errorNumber { try write("new", to: scratch.at("report.pdf")) } == EACCES)
    #expect(scratch.text(of: "report.pdf") == "old")
  }

  @Test func devicesAreWrittenToAndStay() throws {
    try write("x", to: "/dev/null")
    var status = stat()
    stat("/dev/null", &status)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aFolderThatVanishesIsAnErrorAndLeavesNothing() throws {
    mkdir(scratch.at("folder"), 0o755)
    let file = try AtomicFile.create(scratch.at("folder/report.pdf"))
    // The temporary file is the only one in the folder.
    let inner = open(scratch.at("folder"), O_RDONLY | O_DIRECTORY)
    unlinkat(inner, ".measures-\(getpid())-0.partial", 0)
    close(inner)
    rmdir(scratch.at("folder"))
    var number: CInt?
    do { try file.commit() } catch { number = error.systemErrorNumber }
    #expect(number == ENOENT)
    #expect(scratch.names().isEmpty)
  }

  @Test func aReaderThatLeavesIsAnError() throws {
    signal(SIGPIPE, SIG_IGN)
    mkfifo(scratch.at("pipe"), 0o600)
    let reader = open(scratch.at("pipe"), O_RDONLY | O_NONBLOCK)
    let file = try AtomicFile.create(scratch.at("pipe"))
    close(reader)
    var number: CInt?
    do { try Array("x".utf8).withUnsafeBytes { try file.write($0) } } catch let error as EnvironmentError {
      number = error.systemErrorNumber
    }
    #expect(number == EPIPE)
  }
}
