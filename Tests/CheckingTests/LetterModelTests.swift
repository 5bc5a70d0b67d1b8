import Foundation
import TestSupport
import Testing

@testable import Checking

@Suite struct LetterModelTests {
  @Test func programHoldsTheModelOfTheManifest() throws {
    let fields = try String(
      contentsOf: Repository.folder.appending(path: "data/letters/MANIFEST"), encoding: .utf8
    )
    .split(whereSeparator: { $0 == " " || $0 == "\n" })
    let digest = LetterModel.standardBytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(fields.count == 3 && Int(fields[1]) == LetterModel.standardBytes.count)
    #expect(UInt64(fields[0], radix: 16) == digest, "run letter-model-trainer")
    #expect(LetterModel.standard != nil)
  }

  @Test func bytesThatAreNoModelAreRefused() {
    let bytes = Array(LetterModel.standardBytes.prefix(4096))
    bytes.withUnsafeBytes { #expect(LetterModel(bytes: $0) == nil) }
    [UInt8](repeating: 0, count: 2048).withUnsafeBytes { #expect(LetterModel(bytes: $0) == nil) }
  }
}
