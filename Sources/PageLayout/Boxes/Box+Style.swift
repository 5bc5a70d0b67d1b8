internal import Diagnostics
internal import DocumentModel

extension Box {
  /// The style of the box; a bare paragraph has none of its own.
  var style: BoxStyle? {
    switch self {
    case .block(let block): block.style.box
    case .paragraph: nil
    case .table(let table): table.style.box
    case .image(let image): image.style.box
    case .columns(let columns): columns.frame.style.box
    case .laidOut(let box): box.style
    }
  }

  /// Where the template has the element.
  var span: SourceSpan? {
    switch self {
    case .block(let block): block.span
    case .paragraph(let paragraph): paragraph.span
    case .table(let table): table.span
    case .image(let image): image.span
    case .columns(let columns): columns.frame.span
    case .laidOut: nil
    }
  }

  /// The name of the page that the box itself stands on.
  var pageName: String? {
    switch self {
    case .block(let block): block.pageName
    case .paragraph(let paragraph): paragraph.pageName
    case .table(let table): table.pageName
    case .image(let image): image.pageName
    case .columns(let columns): columns.frame.pageName
    case .laidOut(let box): box.pageName
    }
  }

  /// What the box asks of the pages on which it begins and ends.
  var pages: PageWishes {
    switch self {
    case .block(let block): block.pages
    case .paragraph(let paragraph): PageWishes(style: nil, pageName: paragraph.pageName)
    case .table(let table): PageWishes(style: table.style.box, pageName: table.pageName)
    case .image(let image): PageWishes(style: image.style.box, pageName: image.pageName)
    case .columns(let columns): PageWishes(style: columns.frame.style.box, pageName: columns.frame.pageName)
    case .laidOut(let box): PageWishes(style: box.style, pageName: box.pageName)
    }
  }

  /// Whether the style sheet forbids a page break between two neighbouring boxes.
  static func forbidsBreak(between first: Box, and second: Box) -> Bool {
    first.pages.after == .avoid || second.pages.before == .avoid
  }

  /// Whether the style sheet asks for a new page between two neighbouring boxes.
  static func forcesBreak(between first: Box, and second: Box) -> Bool {
    let (above, below) = (first.pages, second.pages)
    return above.after == .page || below.before == .page || above.endName != below.startName
  }
}
