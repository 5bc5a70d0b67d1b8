/// The fonts the program knows, as `fonts/fonts.yaml` declares them.
public struct FontList: Hashable, Sendable {
  /// The families in the order of the file.
  public var families: [FontFamily]
  /// The families to ask, in this order, for a glyph that the wanted families lack, and in place of a family that
  /// is not there.
  public var fallback: [String]

  public init(families: [FontFamily], fallback: [String]) {
    self.families = families
    self.fallback = fallback
  }

  /// The family of a name or alias, compared without regard to letter case.
  public func family(named name: String) -> FontFamily? {
    let wanted = name.lowercased()
    return families.first { $0.names.contains { $0.lowercased() == wanted } }
  }
}
