/// The elements and attributes that templates may use.
enum Vocabulary {
  static let elements: Set<String> = [
    "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "caption", "cite", "code",
    "col", "colgroup", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "li", "main", "nav", "ol", "p", "section",
    "small", "span", "strong", "sub", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time",
    "tr",
    "u", "ul", "wbr",
  ]

  /// On every element; besides, everything that begins with `data-` or `aria-`.
  static let commonAttributes: Set<String> = [
    "class", "dir", "id", "lang", "role", "style", "tabindex", "title", "xml:lang", "xmlns",
  ]

  static let attributes: [String: Set<String>] = [
    "a": ["download", "href"],
    "col": ["span"],
    "colgroup": ["span"],
    "img": ["alt", "height", "src", "width"],
    "li": ["value"],
    "ol": ["start"],
    "td": ["colspan", "headers", "rowspan"],
    "th": ["abbr", "colspan", "headers", "rowspan", "scope"],
    "time": ["datetime"],
  ]

  static func isSupported(_ attribute: String, on element: String) -> Bool {
    commonAttributes.contains(attribute) || attributes[element]?.contains(attribute) ?? false
      || attribute.utf8.starts(with: "data-".utf8) || attribute.utf8.starts(with: "aria-".utf8)
  }

  /// Every attribute an element may have by name, the directives included.
  static func knownAttributes(of element: String) -> [String] {
    commonAttributes.union(attributes[element] ?? []).union(Directives.names).sorted()
  }
}
