import TestSupport
import Testing

@testable import measures

/// Which build a program is, without reading all of it.
@Suite struct BuildIdentifierTests {
  @Test func aProgramHasTheDigestThatItsLinkerGaveIt() throws {
    let identifier = try #require(BuildIdentifier.ofFile("/proc/self/exe"))
    #expect(identifier.utf8.count == 40, "SHA-1, the linkers' default: \(identifier)")
    #expect(identifier.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
  }

  @Test func programsDiffer() throws {
    let shell = try #require(BuildIdentifier.ofFile("/bin/sh"))
    #expect(BuildIdentifier.ofFile("/proc/self/exe") != shell)
  }

  @Test func whatIsNoProgramHasNone() {
    #expect(BuildIdentifier.ofFile(Repository.at("Package.swift")) == nil)
    #expect(BuildIdentifier.ofFile("/dev/null") == nil)
    #expect(BuildIdentifier.ofFile("/nowhere/at/all") == nil)
  }
}
