/// Why content is an artifact (ISO 32000-1, 14.8.2.2).
public enum ArtifactKind: Hashable, Sendable {
  /// Borders, backgrounds, rules and repeated table heads.
  case layout
  /// The page header.
  case header
  /// The page footer.
  case footer
}
