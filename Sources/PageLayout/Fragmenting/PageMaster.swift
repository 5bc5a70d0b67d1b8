internal import DocumentModel
internal import Geometry

/// The page boxes of a document.
struct PageMaster {
  let styles: PageStyles

  /// See `PageLayouter.prepare()`.
  static var dictionaryTypes: [Any.Type] { [[String?: [TableSite]].self, Set<String?>.self] }

  /// The room between the margins of pages with a name or none, the first of a group left out of account.
  func contentSize(named name: String?) -> Size { styles.style(named: name, isFirst: false).contentSize }

  /// The tables of a body and the room they stand in.
  func tableSites(in body: BlockBox) -> [TableSite] {
    var known: [String?: [TableSite]] = [:]
    for name in Self.pageNames(in: body) {
      let size = contentSize(named: name)
      known[name] = TableSite.sites(in: body, width: size.width, pageHeight: size.height)
    }
    guard known.count > 1 else { return known.values.first ?? [] }
    // The same tables in the same order for each page; of them each table has its own.
    let all = known.first?.value ?? []
    return all.indices.compactMap { index in known[all[index].table.pageName]?[index] }
  }

  private static func pageNames(in block: BlockBox) -> Set<String?> {
    block.children.reduce(into: []) { names, child in
      switch child {
      case .table(let table): names.insert(table.pageName)
      case .block(let inner): names.formUnion(pageNames(in: inner))
      case .paragraph, .image, .columns, .laidOut: break
      }
    }
  }
}

extension PageStyle {
  /// The room between the margins.
  var contentSize: Size {
    Size(width: size.width - margin.horizontal, height: size.height - margin.vertical)
  }
}
