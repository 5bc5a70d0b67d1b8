internal import DocumentModel

extension Box {
  /// The style of the box; a bare paragraph has none of its own.
  var style: BoxStyle? {
    switch self {
    case .block(let block): block.style.box
    case .paragraph: nil
    case .table(let table): table.style.box
    case .image(let image): image.style.box
    }
  }

  /// Whether the style sheet forbids a page break between two neighbouring boxes.
  static func forbidsBreak(between first: Box, and second: Box) -> Bool {
    first.style?.breakAfter == .avoid || second.style?.breakBefore == .avoid
  }

  /// Whether the style sheet asks for a new page between two neighbouring boxes.
  static func forcesBreak(between first: Box, and second: Box) -> Bool {
    first.style?.breakAfter == .page || second.style?.breakBefore == .page
      || (second.pageName != nil && first.pageName != second.pageName)
  }

  /// The named page the box asks for.
  var pageName: String? { style?.pageName }
}
