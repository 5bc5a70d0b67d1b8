import Diagnostics
import Foundation
import TestSupport

/// Files of the repository that the tests read.
enum ProjectFile {
  static func read(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: Repository.folder.appending(path: path))
    return SourceFile(name: path, utf8: Array(data))
  }

  static func report() throws -> SourceFile { try read("data/2568/nong-pak-long.yaml") }
  static func corrections() throws -> SourceFile { try read("data/2568/nong-pak-long.corrections.tsv") }
  static func source() throws -> SourceFile { try read("Tests/Fixtures/source-report.txt") }
}
