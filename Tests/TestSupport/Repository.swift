public import Foundation

/// The clone in which the tests were built.
public enum Repository {
  /// Its root folder.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of a file or folder in it.
  public static func at(_ name: String) -> String { folder.appending(path: name).path }
}

extension Repository {
  /// The bytes of a file in it.
  public static func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }
}
