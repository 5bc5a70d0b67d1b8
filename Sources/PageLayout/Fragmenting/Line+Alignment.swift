internal import DocumentModel
internal import Geometry
internal import Typography

extension Line {
  /// How far right of the edge of a box the line begins; never left of it.
  func offset(alignment: TextAlignment, width boxWidth: Points) -> Points {
    switch alignment {
    case .start, .justify: 0
    case .center: max(0, (boxWidth - width) * 0.5)
    case .end: max(0, boxWidth - width)
    }
  }
}
