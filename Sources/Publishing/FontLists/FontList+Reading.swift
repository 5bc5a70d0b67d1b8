public import Diagnostics
public import Typography

extension FontList {
  /// Reads a font list from YAML.
  ///
  /// - Returns: the list, with the families that are stated well enough to be used, and all faults of the file; nil
  ///   when the file is no YAML mapping.
  public static func read(_ file: SourceFile) -> (FontList?, [Diagnostic]) {
    var reader = FontListReader(file: file)
    let list = reader.read()
    return (list, reader.diagnostics.inSourceOrder())
  }
}
