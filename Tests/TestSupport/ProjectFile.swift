public import Diagnostics
import Foundation

/// Files of the repository that the tests read.
public enum ProjectFile {
  public static func read(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: Repository.folder.appending(path: path))
    return SourceFile(name: path, utf8: Array(data))
  }

  public static func report() throws -> SourceFile { try read("data/2568/nong-pak-long.yaml") }
  public static func corrections() throws -> SourceFile {
    try read("data/2568/nong-pak-long.corrections.tsv")
  }
  public static func source() throws -> SourceFile { try read("Tests/Fixtures/source-report.txt") }
}
