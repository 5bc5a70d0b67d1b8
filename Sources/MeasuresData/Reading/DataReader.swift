public import Diagnostics

/// Reads a data file of any supported format into a tree.
public enum DataReader {
  /// Reads YAML or JSON. JSON is told by its name `….json`, or by `{` or `[` as the first character.
  ///
  /// Every fault of encoding is reported; a file with such a fault is not parsed.
  public static func read(_ file: SourceFile) -> DataTree {
    let check = RawTextCheck(file)
    guard !check.diagnostics.hasErrors else { return DataTree(root: nil, diagnostics: check.diagnostics) }
    let tree =
      isJSON(file, contentStart: check.contentStart)
      ? JSONReader.read(file, from: check.contentStart) : YAMLReader.read(file, from: check.contentStart)
    return DataTree(root: tree.root, diagnostics: check.diagnostics + tree.diagnostics)
  }

  private static func isJSON(_ file: SourceFile, contentStart: Int) -> Bool {
    let extensions = Array(file.name.utf8.suffix(5)).map { $0 | 0x20 }
    if extensions == Array(".json".utf8).map({ $0 | 0x20 }) { return true }
    let first = file.utf8[contentStart...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
