internal import DocumentModel
internal import Geometry

/// The page boxes of a document.
struct PageMaster {
  let styles: PageStyles

  /// The style of a page, from 0, with a name or none.
  func style(ofPage index: Int, named name: String?) -> PageStyle {
    styles.style(named: name, isFirst: index == 0)
  }

  /// The width between the side margins of the first page.
  var contentWidth: Points {
    let style = style(ofPage: 0, named: nil)
    return style.size.width - style.margin.horizontal
  }

  /// The tables of a body and the room they stand in.
  func tableSites(in body: BlockBox) -> [TableSite] {
    let style = style(ofPage: 0, named: body.firstPageName)
    return TableSite.sites(
      in: body, width: style.size.width - style.margin.horizontal,
      pageHeight: style.size.height - style.margin.vertical)
  }
}
