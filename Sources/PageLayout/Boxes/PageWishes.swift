internal import DocumentModel

/// What a box asks of the pages on which it begins and ends, with the wishes of its first and last children (CSS Paged
/// Media Level 3, section 8.1; CSS Fragmentation Level 3, section 4.1).
struct PageWishes {
  /// The name of the page on which the box begins; nil for a page without a name.
  var startName: String?
  /// The name of the page on which the box ends.
  var endName: String?
  /// Whether an element that names its page itself begins with the box: pages of one name form groups by such elements.
  var startsGroup = false
  /// The break before the box.
  var before: PageBreak = .auto
  /// The break behind the box.
  var after: PageBreak = .auto

  /// A box without children of its own.
  init(style: BoxStyle?, pageName: String?) {
    startName = pageName
    endName = pageName
    guard let style else { return }
    startsGroup = style.pageName != nil
    before = style.breakBefore
    after = style.breakAfter
  }

  /// A box around others.
  init(style: BoxStyle, pageName: String?, first: PageWishes?, last: PageWishes?) {
    self.init(style: style, pageName: pageName)
    if let first {
      startName = first.startName
      startsGroup = startsGroup || first.startsGroup
      before = Self.stronger(before, first.before)
    }
    if let last {
      endName = last.endName
      after = Self.stronger(after, last.after)
    }
  }

  /// Of two wishes at one place a forced break counts more than a forbidden one, and that more than none.
  private static func stronger(_ first: PageBreak, _ second: PageBreak) -> PageBreak {
    if first == .page || second == .page { return .page }
    return first == .avoid ? first : second
  }
}
