import Foundation
import TestSupport
import ThaiText

/// The text of the report from which the project started, for tests over real text.
enum SourceReport {
  /// Its lines.
  static func text() throws -> [String] {
    let url = Repository.folder.appending(path: "Tests/Fixtures/source-report.txt")
    let bytes = [UInt8](try Data(contentsOf: url))
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Its words and spaces, as a paragraph with the breaks of `ClusterBreaker` would be cut.
  static func words(of utf8: [UInt8]) -> [Range<Int>] {
    var cuts = Set(ClusterBreaker().breakOpportunities(in: utf8).map(\.utf8Offset))
    for index in utf8.indices.dropFirst() where (utf8[index] == 0x20) != (utf8[index - 1] == 0x20) {
      cuts.insert(index)
    }
    let sorted = [0] + cuts.sorted() + [utf8.count]
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }
}
