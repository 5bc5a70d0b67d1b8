/// All `@page` rules of a document.
public struct PageStyles: Hashable, Sendable {
  /// The rules after the cascade, for every combination of name and position that the style sheets speak of.
  public var rules: [PageSelector: PageStyle]

  public init(rules: [PageSelector: PageStyle] = [:]) { self.rules = rules }

  /// The style of a page: the most special rule that fits, from name and position down to the plain `@page`.
  public func style(named name: String?, isFirst: Bool) -> PageStyle {
    let candidates = [
      PageSelector(name: name, isFirst: isFirst), PageSelector(name: name, isFirst: false),
      PageSelector(name: nil, isFirst: isFirst), PageSelector(name: nil, isFirst: false),
    ]
    for candidate in candidates {
      if let style = rules[candidate] { return style }
    }
    return PageStyle()
  }
}
