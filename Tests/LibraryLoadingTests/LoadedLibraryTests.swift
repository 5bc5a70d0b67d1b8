import Diagnostics
import LibraryLoading
import Testing

@Suite struct LoadedLibraryTests {
  private typealias Cosine = @convention(c) (Double) -> Double

  @Test func takesTheFirstNameThatThereIs() throws {
    let library = try LoadedLibrary(anyOf: ["libnothing-of-this-name.so.9", "libm.so.6"], package: "libc6")
    #expect(library.name == "libm.so.6")
    let cosine = try library.function("cos", as: Cosine.self)
    #expect(cosine(0) == 1)
  }

  @Test func saysWhichPackageIsMissing() {
    let missing = #expect(throws: MissingLibrary.self) {
      try LoadedLibrary(anyOf: ["libnothing-of-this-name.so.9", "libnothing.so"], package: "libnothing9")
    }
    #expect(missing?.name == "libnothing-of-this-name.so.9")
    #expect(missing?.diagnostic.code == "environment.missing-library")
    #expect(missing?.diagnostic.hints.first?.english.contains("apt-get install libnothing9") == true)
  }

  @Test func saysWhichFunctionIsMissing() throws {
    let library = try LoadedLibrary(anyOf: ["libm.so.6"], package: "libc6")
    let missing = #expect(throws: MissingLibrary.self) {
      try library.function("no_function_of_this_name", as: Cosine.self)
    }
    #expect(missing?.name == "libm.so.6 (no_function_of_this_name)")
  }

  @Test func refusesAnotherVersion() throws {
    let library = try LoadedLibrary(anyOf: ["libm.so.6"], package: "libc6")
    try "11.3.0".withCString { found throws in try library.check(version: "11.", found: found) }
    #expect(throws: MissingLibrary(name: "libm.so.6 (12.…, found 11.3.0)", package: "libc6")) {
      try "11.3.0".withCString { found throws in try library.check(version: "12.", found: found) }
    }
  }
}
