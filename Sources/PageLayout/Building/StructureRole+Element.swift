internal import DocumentModel

extension StructureRole {
  /// The role that an element of the template has for a reader; nil for elements that only carry style.
  static func role(of element: Element) -> StructureRole? {
    switch element.name {
    case "section", "article", "nav": .section
    case "h1": .heading(level: 1)
    case "h2": .heading(level: 2)
    case "h3": .heading(level: 3)
    case "h4": .heading(level: 4)
    case "h5": .heading(level: 5)
    case "h6": .heading(level: 6)
    case "p": .paragraph
    case "ul", "ol": .list(ListNumbering(element.style.paragraph.listStyle))
    case "li": .listItem
    case "figcaption", "caption": .caption
    default: nil
    }
  }

  /// Whether text may stand directly in an element of this role.
  var holdsText: Bool {
    switch self {
    case .heading, .paragraph, .caption, .span, .link, .listLabel: true
    default: false
    }
  }
}

extension ListNumbering {
  /// The numbering of a list whose items have markers of a style.
  fileprivate init(_ style: ListStyle) {
    switch style {
    case .none, .dash: self = .none
    case .disc: self = .disc
    case .decimal, .thai: self = .decimal
    }
  }
}
