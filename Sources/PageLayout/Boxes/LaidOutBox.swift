internal import DocumentModel

/// A box that was laid out when it was built, because its content was chosen for the room it has on its page.
final class LaidOutBox {
  let fragment: Fragment
  /// The page breaks around the box.
  let style: BoxStyle
  /// The name of the page that the box stands on.
  let pageName: String?

  init(fragment: Fragment, style: BoxStyle, pageName: String?) {
    self.fragment = fragment
    self.style = style
    self.pageName = pageName
  }
}
