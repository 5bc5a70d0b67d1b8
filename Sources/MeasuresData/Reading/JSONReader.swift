import Diagnostics

/// Reads JSON (RFC 8259) into a data tree.
///
/// Own and over bytes: libyaml reads YAML 1.1, which is no superset of JSON (surrogate pairs, tabs).
enum JSONReader {
  /// Reads a file whose bytes are known to be UTF-8 text (see `DataReader`).
  ///
  /// - Parameter contentStart: the offset at which the text begins, behind a byte order mark.
  static func read(_ file: SourceFile, from contentStart: Int = 0) -> DataTree {
    var parser = JSONParser(file: file, offset: contentStart)
    return parser.parse()
  }
}
