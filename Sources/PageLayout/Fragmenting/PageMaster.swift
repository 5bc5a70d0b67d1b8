internal import DocumentModel
internal import Geometry

/// The page boxes of a document.
struct PageMaster {
  let styles: PageStyles

  /// The style of a page, from 0, with a name or none.
  func style(ofPage index: Int, named name: String?) -> PageStyle {
    styles.style(named: name, isFirst: index == 0)
  }

  /// The width between the side margins.
  func contentWidth(ofPage index: Int, named name: String?) -> Points {
    let style = style(ofPage: index, named: name)
    return style.size.width - style.margin.horizontal
  }
}
