/// All `@page` rules of a document.
public struct PageStyles: Hashable, Sendable {
  /// The rules after the cascade, for every combination of name and position that the style sheets speak of.
  public var rules: [PageSelector: PageStyle]

  public init(rules: [PageSelector: PageStyle] = [:]) { self.rules = rules }

  /// The style of a page: the most special rule that fits, from name and position down to the plain `@page`.
  ///
  /// - Parameters:
  ///   - isFirst: for a page with a name, whether a group of pages of the name begins with it; else whether the document
  ///     does.
  ///   - beginsDocument: whether a page with a name is the first of the document.
  public func style(named name: String?, isFirst: Bool, beginsDocument: Bool = false) -> PageStyle {
    let candidates = [
      PageSelector(name: name, isFirst: isFirst, beginsDocument: beginsDocument),
      PageSelector(name: name, isFirst: isFirst), PageSelector(name: name),
      PageSelector(isFirst: name == nil ? isFirst : beginsDocument), PageSelector(),
    ]
    for candidate in candidates {
      if let style = rules[candidate] { return style }
    }
    return PageStyle()
  }
}
