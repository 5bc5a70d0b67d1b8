import Foundation
import TestSupport
import Testing
import ThaiText

/// The model in the program is the one that the trainer makes of the files of data/lexicon as they are.
struct ModelManifestTests {
  /// Digest, number of bytes and path of each file in data/lexicon/MANIFEST.
  private static func entries() throws -> [(digest: String, count: Int, path: String)] {
    let text = try String(
      contentsOf: Repository.folder.appending(path: "data/lexicon/MANIFEST"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 3, let count = Int(fields[1]) else { return nil }
      return (String(fields[0]), count, String(fields[2]))
    }
  }

  @Test func filesAreThoseOfTheManifest() throws {
    let entries = try Self.entries()
    #expect(entries.count == 10)
    for entry in entries {
      let bytes = try Data(contentsOf: Repository.folder.appending(path: entry.path))
      #expect(bytes.count == entry.count, "\(entry.path): run thaitext-trainer")
      #expect(Self.digest(bytes) == entry.digest, "\(entry.path): run thaitext-trainer")
    }
  }

  @Test func stubNamesTheModel() throws {
    let model = try #require(try Self.entries().last)
    let stub = try String(
      contentsOf: Repository.folder.appending(path: "Sources/CThaiModel/model.S"), encoding: .utf8)
    #expect(stub.contains("/* digest: \(model.digest) */"))
  }

  /// The program holds the model of the manifest, not one of an earlier build.
  @Test func programHoldsTheModel() throws {
    let model = try #require(try Self.entries().last)
    let bytes = Data(ThaiModel.standardBytes)
    #expect(bytes.count == model.count)
    #expect(Self.digest(bytes) == model.digest, "clean CThaiModel and build again")
    #expect(ThaiModel(bytes: ThaiModel.standardBytes) != nil)
  }

  /// A model that is cut off, too long or of another layout is none.
  @Test func otherBytesAreNoModel() {
    var bytes = Array(ThaiModel.standardBytes)
    func isModel(_ bytes: some Sequence<UInt8>) -> Bool {
      Array(bytes).withUnsafeBytes { ThaiModel(bytes: $0) != nil }
    }
    #expect(isModel(bytes))
    for count in [0, 3, 4, 16, bytes.count - 4, bytes.count - 1] { #expect(!isModel(bytes.prefix(count))) }
    #expect(!isModel(bytes + [0, 0, 0, 0]))
    bytes[3] ^= 1
    #expect(!isModel(bytes))
  }

  @Test func modelIsSmallEnough() throws {
    let model = try #require(try Self.entries().last)
    #expect(model.count <= 1_500_000)
  }

  /// FNV-1a, 64 bits.
  private static func digest(_ bytes: Data) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
