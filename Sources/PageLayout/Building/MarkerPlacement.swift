internal import DocumentModel
internal import Geometry

/// Makes room for the markers of a list.
enum MarkerPlacement {
  /// The largest part of an average column that a hanging marker may take, since every line of the item gives it up.
  ///
  /// No source stands behind the figure. It lies between two layouts of the agency's report: in the official type the
  /// widest marker takes 0.111 and hangs; in Benchmarks/geometry.css it takes 0.143, and hanging there makes the report
  /// 18 pages long instead of 15.
  private static let largestShare = 0.125

  /// List items with room for their markers: indented by the widest of them, so that all texts of the list begin at one
  /// edge, or their first lines shortened.
  ///
  /// - Parameter columnWidth: the average width of the columns around the list; nil outside tables.
  static func place(_ boxes: [Box], columnWidth: Points?) -> [Box] {
    let markers = boxes.compactMap { box -> ListMarkerBox? in
      if case .block(let block) = box { block.marker } else { nil }
    }
    guard let widest = markers.map(\.width).max() else { return boxes }
    return boxes.map { box in
      guard case .block(let block) = box, let marker = block.marker else { return box }
      let isInside = isInside(block, widest: widest, columnWidth: columnWidth)
      return .block(isInside ? runIn(block, marker) : hanging(block, marker, indent: widest))
    }
  }

  private static func isInside(_ block: BlockBox, widest: Points, columnWidth: Points?) -> Bool {
    switch block.style.paragraph.markerPosition {
    case .outside: false
    case .inside: true
    case .fit: columnWidth.map { widest > $0 * largestShare } ?? false
    }
  }

  private static func hanging(_ block: BlockBox, _ marker: ListMarkerBox, indent: Points) -> BlockBox {
    var style = block.style
    if case .length(let padding) = style.box.padding.left {
      style.box.padding.left = .length(padding + indent)
    }
    return block.with(style: style)
  }

  private static func runIn(_ block: BlockBox, _ marker: ListMarkerBox) -> BlockBox {
    guard case .paragraph(let first)? = block.children.first else {
      return hanging(block, marker, indent: marker.width)
    }
    return block.with(
      children: [.paragraph(first.indented(by: marker.width))] + block.children.dropFirst(),
      marker: ListMarkerBox(paragraph: marker.paragraph, isInside: true))
  }
}
