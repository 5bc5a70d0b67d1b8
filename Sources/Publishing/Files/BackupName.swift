/// Names for the file as it was before a change.
public enum BackupName {
  /// The first of `NAME.orig`, `NAME.orig.1`, … that nobody uses: no earlier backup is written over.
  public static func free(for path: String) -> String {
    let first = path + ".orig"
    guard FilePath.exists(first) else { return first }
    var number = 1
    while FilePath.exists("\(first).\(number)") { number += 1 }
    return "\(first).\(number)"
  }
}
