/// What a batch was set with: the first line of its journal, so that a batch that goes on can see whether it would
/// mix outputs of two kinds.
struct JournalHeader: Codable, Hashable, Sendable {
  /// The form of the journal; changes when older programs could not read it.
  var journal = 1
  /// The version of the program and the digest of its file.
  var program: String
  var fonts: String
  /// The digest of each edition's template by its name.
  var editions: [String: String]
  /// Format, digits, dates, names: everything else that the command line says.
  var options: String

  /// What differs from another batch, in words of the command line.
  func differences(from other: JournalHeader) -> [String] {
    var names: [String] = []
    if program != other.program { names.append("program") }
    if fonts != other.fonts { names.append("fonts") }
    if editions != other.editions { names.append("editions") }
    if options != other.options { names.append("options") }
    return names
  }
}
