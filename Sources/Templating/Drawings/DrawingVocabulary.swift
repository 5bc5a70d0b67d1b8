/// The elements and attributes of SVG that drawings may use.
enum DrawingVocabulary {
  /// Elements that paint, group or name.
  static let elements: Set<String> = [
    "circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "title",
  ]

  /// Elements of files that paint nothing by themselves and are passed over with all they hold. What refers to them is
  /// found at the reference.
  static let ignoredInFiles: Set<String> = ["defs", "metadata", "script", "symbol"]

  /// Attributes that every element may have.
  private static let common: Set<String> = [
    "class", "color", "display", "fill", "fill-opacity", "fill-rule", "id", "opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "style", "transform", "xmlns", "xmlns:xlink",
  ]

  private static let own: [String: Set<String>] = [
    "circle": ["cx", "cy", "r"],
    "ellipse": ["cx", "cy", "rx", "ry"],
    "line": ["x1", "x2", "y1", "y2"],
    "path": ["d"],
    "polygon": ["points"],
    "polyline": ["points"],
    "rect": ["height", "rx", "ry", "width", "x", "y"],
    "svg": ["height", "lang", "preserveAspectRatio", "role", "version", "viewBox", "width", "xml:lang"],
  ]

  /// Attributes with effects that are not supported; without the attribute, or with `none`, the effect is absent.
  static let effects: Set<String> = [
    "clip-path", "filter", "marker-end", "marker-mid", "marker-start", "mask",
  ]

  static func isSupported(_ attribute: String, on element: String) -> Bool {
    common.contains(attribute) || own[element]?.contains(attribute) ?? false
      || attribute.utf8.starts(with: "data-".utf8) || attribute.utf8.starts(with: "aria-".utf8)
  }

  /// Every attribute an element may have by name, the directives included.
  static func knownAttributes(of element: String) -> [String] {
    common.union(own[element] ?? []).union(Directives.names).sorted()
  }
}
