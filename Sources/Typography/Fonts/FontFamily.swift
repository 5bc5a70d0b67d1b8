/// A family of the font list.
public struct FontFamily: Hashable, Sendable {
  /// The name as style sheets write it.
  public var name: String
  /// Further names of the same family.
  public var aliases: [String]
  /// By how much sizes are multiplied so that ก is as high as in the official face.
  public var sizeFactor: Double
  /// The SPDX expression of the licence.
  public var licence: String
  public var origin: FontOrigin
  /// The declared files; empty for a user's own family.
  public var faces: [DeclaredFace]
  /// File name patterns for a user's own family; `*` stands for any text.
  public var filePatterns: [String]

  public init(
    name: String, aliases: [String] = [], sizeFactor: Double = 1, licence: String = "NOASSERTION",
    origin: FontOrigin, faces: [DeclaredFace] = [], filePatterns: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.sizeFactor = sizeFactor
    self.licence = licence
    self.origin = origin
    self.faces = faces
    self.filePatterns = filePatterns
  }

  /// The name and the aliases.
  public var names: [String] { [name] + aliases }

  /// Where the system keeps the family's files; nil when only the fonts folder has them.
  var systemFolder: String? { if case .debian(_, let path) = origin { path } else { nil } }
}
