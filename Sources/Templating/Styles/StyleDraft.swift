internal import DocumentModel
internal import Geometry

/// A style while it is put together: the computed style, and properties whose text depends on the element.
struct StyleDraft: Sendable {
  var style = ComputedStyle()
  /// `content`: nil is `normal`, empty is `none`.
  var content: [ContentItem]?
  /// `string-set`.
  var namedStrings: [NamedStringTemplate] = []
  /// `bookmark-label`; nil is the element's text.
  var bookmarkLabel: [ContentItem]?
  /// `size` and `margin` of `@page`.
  var page = PageStyle()

  static let initial = StyleDraft()

  /// The style of a child before its own declarations: what is inherited, and initial values.
  var inherited: StyleDraft {
    StyleDraft(style: ComputedStyle(text: style.text, paragraph: style.paragraph, table: style.table))
  }

  /// Whether each element needs its own style, because texts of it go into the style.
  var dependsOnElement: Bool { !namedStrings.isEmpty || bookmarkLabel != nil }

  private init() {}
  private init(style: ComputedStyle) { self.style = style }
}
